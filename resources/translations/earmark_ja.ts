<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
 </context>
 <context>
  <name>AboutSheet</name>
  <message>
   <source>Annotate podcast transcripts while you listen.</source>
   <translation>聴きながらポッドキャストの文字起こしにアノテーションを付けます。</translation>
  </message>
  <message>
   <source>Earmark {version}</source>
   <translation>Earmark {version}</translation>
  </message>
  <message>
   <source>Free software under the MIT licence. Nothing you do here leaves this computer.</source>
   <translation>MITライセンスのフリーソフトウェアです。ここでの作業内容がこのコンピューターの外に出ることはありません。</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Earmark</source>
   <translation>Earmarkについて(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Add a tag…</source>
   <translation>タグを追加(&amp;A)…</translation>
  </message>
  <message>
   <source>&amp;Align to the recording</source>
   <translation>録音にアライン(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Annotate</source>
   <translation>アノテート(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Back 5 s</source>
   <translation>5秒戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Backups…</source>
   <translation>バックアップ(&amp;B)…</translation>
  </message>
  <message>
   <source>&amp;Bigger text</source>
   <translation>文字を大きく(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Compare annotators</source>
   <translation>アノテーターを比較(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>コピー(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>ダーク(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Dispute</source>
   <translation>異議(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>エクスポート(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;Extend to whole paragraphs</source>
   <translation>段落全体まで広げる(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Fetch from the web</source>
   <translation>ウェブから取得(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find in the transcript</source>
   <translation>文字起こし内を検索(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Forward 5 s</source>
   <translation>5秒進む(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Go to a time…</source>
   <translation>時刻へ移動(&amp;G)…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>ヘルプ(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;History…</source>
   <translation>履歴(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Join with the next line</source>
   <translation>次の行と結合(&amp;J)</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>キー(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>ライブラリ(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Loop</source>
   <translation>ループ(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Move a caret with the arrow keys</source>
   <translation>矢印キーでキャレットを動かす(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Mute</source>
   <translation>ミュート(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>新規プロジェクト(&amp;N)…</translation>
  </message>
  <message>
   <source>&amp;Next episode</source>
   <translation>次のエピソード(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>ウィンドウの次の部分(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next segment</source>
   <translation>次のセグメント(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>開く(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Picture of the video</source>
   <translation>動画の映像(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation>再生/一時停止(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Previous annotation</source>
   <translation>前のアノテーション(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Quieter</source>
   <translation>音量を下げる(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>終了(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Repeat the last tag</source>
   <translation>最後のタグを繰り返す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Replay the segment</source>
   <translation>セグメントをもう一度再生(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>レビュー(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Select the segment</source>
   <translation>セグメントを選択(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>遅く(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Statistics</source>
   <translation>統計(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Stretch the lines to end now</source>
   <translation>行を伸縮して今の位置で終わらせる(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Take in annotations…</source>
   <translation>アノテーションを取り込む(&amp;T)…</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>ウィンドウのツアー(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Zoom the timeline in</source>
   <translation>タイムラインを拡大(&amp;Z)</translation>
  </message>
  <message>
   <source>A&amp;ccept</source>
   <translation>承認(&amp;C)</translation>
  </message>
  <message>
   <source>Add a tag to the codebook</source>
   <translation>コードブックにタグを追加します</translation>
  </message>
  <message>
   <source>Advertiser, verdict, source: the fields of the annotation's tag</source>
   <translation>広告主、判定、出典など、アノテーションのタグの項目</translation>
  </message>
  <message>
   <source>Align with &amp;Whisper…</source>
   <translation>Whisperでアライン(&amp;W)…</translation>
  </message>
  <message>
   <source>Annotators of this episode side by side: where they differ, how well they agree</source>
   <translation>このエピソードのアノテーターを並べて、違いと一致の度合いを表示します</translation>
  </message>
  <message>
   <source>Another recording of this episode: see how it differs, and re-time to it</source>
   <translation>このエピソードの別の録音との違いを確かめ、それに時刻を合わせ直します</translation>
  </message>
  <message>
   <source>Answer the &amp;fields</source>
   <translation>項目に答える(&amp;F)</translation>
  </message>
  <message>
   <source>Back &amp;to draft</source>
   <translation>下書きに戻す(&amp;T)</translation>
  </message>
  <message>
   <source>Back 1 s</source>
   <translation>1秒戻る</translation>
  </message>
  <message>
   <source>Back 15 s</source>
   <translation>15秒戻る</translation>
  </message>
  <message>
   <source>Back 2 s</source>
   <translation>2秒戻る</translation>
  </message>
  <message>
   <source>Back to the play&amp;head</source>
   <translation>再生ヘッドに戻る(&amp;H)</translation>
  </message>
  <message>
   <source>Begin this tag at the playhead; the same key ends it there</source>
   <translation>再生ヘッドからこのタグを始めます。もう一度同じキーを押すとそこで終わります</translation>
  </message>
  <message>
   <source>Bring what others tagged into this project; what is in both is recognised</source>
   <translation>ほかの人が付けたタグをこのプロジェクトに取り込みます。両方にあるものは自動で見分けます</translation>
  </message>
  <message>
   <source>Build the codebook: fields, examples, order, merging, import and export</source>
   <translation>コードブックを作ります(項目、例、順序、統合、インポートとエクスポート)</translation>
  </message>
  <message>
   <source>C&amp;orrect the text</source>
   <translation>テキストを訂正(&amp;O)</translation>
  </message>
  <message>
   <source>Change &amp;many at once…</source>
   <translation>まとめて変更(&amp;M)…</translation>
  </message>
  <message>
   <source>Change how Earmark works</source>
   <translation>Earmarkの動作を変更します</translation>
  </message>
  <message>
   <source>Change tag, status, fields or notes of all selected or shown annotations</source>
   <translation>選択中または表示中のすべてのアノテーションのタグ、状態、項目、メモを変更します</translation>
  </message>
  <message>
   <source>Check the &amp;times against the recording</source>
   <translation>時刻を録音と照合(&amp;T)</translation>
  </message>
  <message>
   <source>Choose the &amp;recording…</source>
   <translation>録音を選ぶ(&amp;R)…</translation>
  </message>
  <message>
   <source>Close all that is open</source>
   <translation>開いているものをすべて閉じる</translation>
  </message>
  <message>
   <source>Co&amp;llect the recordings</source>
   <translation>録音を集める(&amp;L)</translation>
  </message>
  <message>
   <source>Code&amp;book…</source>
   <translation>コードブック(&amp;B)…</translation>
  </message>
  <message>
   <source>Compare with another c&amp;ut…</source>
   <translation>別の版と比較(&amp;U)…</translation>
  </message>
  <message>
   <source>Copy all recordings into a folder beside the project, to move both together</source>
   <translation>すべての録音をプロジェクトの隣のフォルダーにコピーし、一緒に移動できるようにします</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>選択したテキストをコピーします</translation>
  </message>
  <message>
   <source>Correct the words of the segment in place, while it plays</source>
   <translation>再生しながら、その場でセグメントの言葉を訂正します</translation>
  </message>
  <message>
   <source>Count what is tagged: shares of time, lengths, speakers, sponsor load</source>
   <translation>タグ付けされたものを集計します(時間の割合、長さ、話者、スポンサーの量)</translation>
  </message>
  <message>
   <source>De&amp;lete the annotation</source>
   <translation>アノテーションを削除(&amp;L)</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>End 0.1 s earlier</source>
   <translation>終わりを0.1秒早く</translation>
  </message>
  <message>
   <source>End 0.1 s later</source>
   <translation>終わりを0.1秒遅く</translation>
  </message>
  <message>
   <source>End a word earlier</source>
   <translation>終わりを1語前へ</translation>
  </message>
  <message>
   <source>End a word later</source>
   <translation>終わりを1語後へ</translation>
  </message>
  <message>
   <source>End at the playhead</source>
   <translation>再生ヘッドで終わらせる</translation>
  </message>
  <message>
   <source>End every tag that is open at the playhead</source>
   <translation>再生ヘッドで、開いているすべてのタグを終わらせます</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>Every key, on one page; find them and choose others</source>
   <translation>すべてのキーを1ページに表示します。検索や変更もできます</translation>
  </message>
  <message>
   <source>Extend to the c&amp;hapter</source>
   <translation>チャプターまで広げる(&amp;H)</translation>
  </message>
  <message>
   <source>Extend to whole &amp;sentences</source>
   <translation>文全体まで広げる(&amp;S)</translation>
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation>速く(&amp;A)</translation>
  </message>
  <message>
   <source>F&amp;ollow the playhead</source>
   <translation>再生ヘッドを追う(&amp;O)</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>全画面(&amp;U)</translation>
  </message>
  <message>
   <source>Fetch a recording by its address, for the episode that is open or a new one</source>
   <translation>開いているエピソードまたは新しいエピソードの録音を、アドレスから取得します</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Find &amp;missing recordings…</source>
   <translation>見つからない録音を探す(&amp;M)…</translation>
  </message>
  <message>
   <source>Find a command, a chapter, an episode or words of the transcript</source>
   <translation>コマンド、チャプター、エピソード、文字起こしの言葉を探します</translation>
  </message>
  <message>
   <source>Find in &amp;all episodes</source>
   <translation>すべてのエピソードを検索(&amp;A)</translation>
  </message>
  <message>
   <source>Find words in all transcripts and notes of the project</source>
   <translation>プロジェクトのすべての文字起こしとメモから言葉を探します</translation>
  </message>
  <message>
   <source>Find words in the transcript and go from one match to the next</source>
   <translation>文字起こしから言葉を探し、一致箇所を順にたどります</translation>
  </message>
  <message>
   <source>Find words in the transcript and put others in their place, one by one or all</source>
   <translation>文字起こしの言葉を探し、ひとつずつ、またはまとめて置き換えます</translation>
  </message>
  <message>
   <source>Five steps through the window, on the sample episode or on your own</source>
   <translation>サンプルまたは自分のエピソードで、ウィンドウを5つのステップで案内します</translation>
  </message>
  <message>
   <source>For other languages and poor sound; needs the extra earmark[whisper]</source>
   <translation>英語以外の言語や音質の悪い録音用。追加パッケージ earmark[whisper] が必要です</translation>
  </message>
  <message>
   <source>Forward 1 s</source>
   <translation>1秒進む</translation>
  </message>
  <message>
   <source>Forward 15 s</source>
   <translation>15秒進む</translation>
  </message>
  <message>
   <source>Forward 2 s</source>
   <translation>2秒進む</translation>
  </message>
  <message>
   <source>Get the transcript, the chapters and the recording that the feed names</source>
   <translation>フィードに記載された文字起こし、チャプター、録音を取得します</translation>
  </message>
  <message>
   <source>Give the selected lines a speaker, or all from here to the next change</source>
   <translation>選択した行、またはここから次の交代までの行に話者を付けます</translation>
  </message>
  <message>
   <source>Give the transcript its usual size</source>
   <translation>文字起こしを標準の大きさにします</translation>
  </message>
  <message>
   <source>Go back fifteen seconds</source>
   <translation>15秒戻ります</translation>
  </message>
  <message>
   <source>Go back five seconds</source>
   <translation>5秒戻ります</translation>
  </message>
  <message>
   <source>Go back one second</source>
   <translation>1秒戻ります</translation>
  </message>
  <message>
   <source>Go back two seconds, also while you type</source>
   <translation>2秒戻ります(入力中も使えます)</translation>
  </message>
  <message>
   <source>Go on fifteen seconds</source>
   <translation>15秒進みます</translation>
  </message>
  <message>
   <source>Go on five seconds</source>
   <translation>5秒進みます</translation>
  </message>
  <message>
   <source>Go on one second</source>
   <translation>1秒進みます</translation>
  </message>
  <message>
   <source>Go on two seconds, also while you type</source>
   <translation>2秒進みます(入力中も使えます)</translation>
  </message>
  <message>
   <source>Go to the chapter before</source>
   <translation>前のチャプターへ移動します</translation>
  </message>
  <message>
   <source>Go to the next chapter</source>
   <translation>次のチャプターへ移動します</translation>
  </message>
  <message>
   <source>Go to the next suggestion that nobody has decided on</source>
   <translation>まだ誰も判断していない次の提案へ移動します</translation>
  </message>
  <message>
   <source>Go to the next tagged span</source>
   <translation>次のタグ付き箇所へ移動します</translation>
  </message>
  <message>
   <source>Go to the start of the next segment</source>
   <translation>次のセグメントの先頭へ移動します</translation>
  </message>
  <message>
   <source>Go to the start of the segment before</source>
   <translation>前のセグメントの先頭へ移動します</translation>
  </message>
  <message>
   <source>Go to the tagged span before</source>
   <translation>前のタグ付き箇所へ移動します</translation>
  </message>
  <message>
   <source>Hear nothing but what carries a tag; choose which tags in the codebook</source>
   <translation>タグの付いた箇所だけを聴きます。対象のタグはコードブックで選びます</translation>
  </message>
  <message>
   <source>Hear the segment again</source>
   <translation>セグメントをもう一度聴きます</translation>
  </message>
  <message>
   <source>Hear what the Review page shows, one after the other</source>
   <translation>レビューページに表示されているものを順に聴きます</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Hide the mar&amp;ks</source>
   <translation>マークを隠す(&amp;K)</translation>
  </message>
  <message>
   <source>Hide the marks of all tags, or show them again</source>
   <translation>すべてのタグのマークを隠すか、再び表示します</translation>
  </message>
  <message>
   <source>Jump over what is tagged as a sponsor while it plays</source>
   <translation>再生中、スポンサーとしてタグ付けされた箇所を飛ばします</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view</source>
   <translation>聴いている行を常に表示します</translation>
  </message>
  <message>
   <source>L&amp;ines as in the file</source>
   <translation>ファイルどおりの行(&amp;I)</translation>
  </message>
  <message>
   <source>Le&amp;ft panel</source>
   <translation>左パネル(&amp;F)</translation>
  </message>
  <message>
   <source>Leave; everything is saved</source>
   <translation>終了します。すべて保存済みです</translation>
  </message>
  <message>
   <source>Let estimate and alignment find the line again</source>
   <translation>推定とアラインメントで行を探し直せるようにします</translation>
  </message>
  <message>
   <source>Let the annotation cover every chapter that it touches</source>
   <translation>アノテーションを、触れているチャプター全体に広げます</translation>
  </message>
  <message>
   <source>Let the annotation cover every paragraph that it touches</source>
   <translation>アノテーションを、触れている段落全体に広げます</translation>
  </message>
  <message>
   <source>Let the annotation cover every sentence that it touches</source>
   <translation>アノテーションを、触れている文全体に広げます</translation>
  </message>
  <message>
   <source>Let the annotation end with the word that is heard</source>
   <translation>聴いている単語でアノテーションを終わらせます</translation>
  </message>
  <message>
   <source>Let the annotation start at the word that is heard</source>
   <translation>聴いている単語からアノテーションを始めます</translation>
  </message>
  <message>
   <source>Let the arrow keys move a caret in the transcript instead of stepping in time</source>
   <translation>矢印キーで時間を進める代わりに、文字起こし内のキャレットを動かします</translation>
  </message>
  <message>
   <source>Let the state follow from the wor&amp;k</source>
   <translation>状態を作業に合わせる(&amp;Y)</translation>
  </message>
  <message>
   <source>Light on dark, or dark on light</source>
   <translation>暗い背景に明るい文字、または明るい背景に暗い文字</translation>
  </message>
  <message>
   <source>List the episodes of a podcast feed and add them to the library</source>
   <translation>ポッドキャストのフィードのエピソードを一覧し、ライブラリに追加します</translation>
  </message>
  <message>
   <source>Listen again for lines whose times came with the file</source>
   <translation>ファイルに時刻があった行も、もう一度聴き取ります</translation>
  </message>
  <message>
   <source>Listen at some places whether the times are off or drift</source>
   <translation>いくつかの箇所を聴き取り、時刻のずれやドリフトを調べます</translation>
  </message>
  <message>
   <source>Listen for every word and give the lines precise times</source>
   <translation>すべての単語を聴き取り、行に正確な時刻を付けます</translation>
  </message>
  <message>
   <source>Lo&amp;uder</source>
   <translation>音量を上げる(&amp;U)</translation>
  </message>
  <message>
   <source>Look in a folder for recordings that are not where they were</source>
   <translation>元の場所にない録音をフォルダーから探します</translation>
  </message>
  <message>
   <source>M&amp;enu bar</source>
   <translation>メニューバー(&amp;E)</translation>
  </message>
  <message>
   <source>Make a transcript where there is none; needs the extra earmark[whisper]</source>
   <translation>文字起こしがないときに作ります。追加パッケージ earmark[whisper] が必要です</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>元に戻した変更をやり直します</translation>
  </message>
  <message>
   <source>Make the transcript bigger</source>
   <translation>文字起こしを大きくします</translation>
  </message>
  <message>
   <source>Make the transcript smaller</source>
   <translation>文字起こしを小さくします</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>完了にする(&amp;D)</translation>
  </message>
  <message>
   <source>Mark as in pro&amp;gress</source>
   <translation>作業中にする(&amp;G)</translation>
  </message>
  <message>
   <source>Mark as re&amp;viewed</source>
   <translation>レビュー済みにする(&amp;V)</translation>
  </message>
  <message>
   <source>Mark the annotation as a draft</source>
   <translation>アノテーションを下書きにします</translation>
  </message>
  <message>
   <source>Mark the annotation as accepted; a suggestion gives way to the next one</source>
   <translation>アノテーションを承認します。提案の場合は次の提案へ進みます</translation>
  </message>
  <message>
   <source>Mark the annotation as disputed</source>
   <translation>アノテーションに異議ありの印を付けます</translation>
  </message>
  <message>
   <source>Mark the annotation as rejected; a suggestion gives way to the next one</source>
   <translation>アノテーションを却下します。提案の場合は次の提案へ進みます</translation>
  </message>
  <message>
   <source>Mer&amp;ge other projects…</source>
   <translation>ほかのプロジェクトを統合(&amp;G)…</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second back</source>
   <translation>アノテーションの終わりを0.1秒前へ動かします</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second on</source>
   <translation>アノテーションの終わりを0.1秒後へ動かします</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word back</source>
   <translation>アノテーションの終わりを1語前へ動かします</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word on</source>
   <translation>アノテーションの終わりを1語後へ動かします</translation>
  </message>
  <message>
   <source>Move the focus to the next part of the window</source>
   <translation>フォーカスをウィンドウの次の部分へ移します</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s earlier</source>
   <translation>行を0.1秒早く(&amp;J)</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s later</source>
   <translation>行を0.1秒遅く(&amp;K)</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second back</source>
   <translation>選択した行を0.1秒前へ動かします</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second on</source>
   <translation>選択した行を0.1秒後へ動かします</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second back</source>
   <translation>アノテーションの始まりを0.1秒前へ動かします</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second on</source>
   <translation>アノテーションの始まりを0.1秒後へ動かします</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word back</source>
   <translation>アノテーションの始まりを1語前へ動かします</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word on</source>
   <translation>アノテーションの始まりを1語後へ動かします</translation>
  </message>
  <message>
   <source>Ne&amp;xt annotation</source>
   <translation>次のアノテーション(&amp;X)</translation>
  </message>
  <message>
   <source>Ne&amp;xt episode to annotate</source>
   <translation>次にアノテートするエピソード(&amp;X)</translation>
  </message>
  <message>
   <source>Next c&amp;hapter</source>
   <translation>次のチャプター(&amp;H)</translation>
  </message>
  <message>
   <source>Next su&amp;ggestion</source>
   <translation>次の提案(&amp;G)</translation>
  </message>
  <message>
   <source>Normal sp&amp;eed</source>
   <translation>標準の速度(&amp;E)</translation>
  </message>
  <message>
   <source>Normal te&amp;xt</source>
   <translation>標準の文字サイズ(&amp;X)</translation>
  </message>
  <message>
   <source>Note on the selected annotation</source>
   <translation>選択したアノテーションのメモ</translation>
  </message>
  <message>
   <source>Open a &amp;folder…</source>
   <translation>フォルダーを開く(&amp;F)…</translation>
  </message>
  <message>
   <source>Open a recording from the &amp;web…</source>
   <translation>ウェブの録音を開く(&amp;W)…</translation>
  </message>
  <message>
   <source>Open a recording, a transcript, both together, or a project</source>
   <translation>録音、文字起こし、その両方、またはプロジェクトを開きます</translation>
  </message>
  <message>
   <source>Open another project file, or name a new one</source>
   <translation>別のプロジェクトファイルを開くか、新しい名前を付けて作ります</translation>
  </message>
  <message>
   <source>Open fee&amp;d…</source>
   <translation>フィードを開く(&amp;D)…</translation>
  </message>
  <message>
   <source>Open four minutes of a podcast to try things on</source>
   <translation>試してみるために、ポッドキャストの4分間を開きます</translation>
  </message>
  <message>
   <source>Open or close 1</source>
   <translation>開始/終了 1</translation>
  </message>
  <message>
   <source>Open or close 2</source>
   <translation>開始/終了 2</translation>
  </message>
  <message>
   <source>Open or close 3</source>
   <translation>開始/終了 3</translation>
  </message>
  <message>
   <source>Open or close 4</source>
   <translation>開始/終了 4</translation>
  </message>
  <message>
   <source>Open or close 5</source>
   <translation>開始/終了 5</translation>
  </message>
  <message>
   <source>Open or close 6</source>
   <translation>開始/終了 6</translation>
  </message>
  <message>
   <source>Open or close 7</source>
   <translation>開始/終了 7</translation>
  </message>
  <message>
   <source>Open or close 8</source>
   <translation>開始/終了 8</translation>
  </message>
  <message>
   <source>Open or close 9</source>
   <translation>開始/終了 9</translation>
  </message>
  <message>
   <source>Open or close {tag}</source>
   <translation>開始/終了 {tag}</translation>
  </message>
  <message>
   <source>Open or start a &amp;project…</source>
   <translation>プロジェクトを開く/始める(&amp;P)…</translation>
  </message>
  <message>
   <source>Open the &amp;sample episode</source>
   <translation>サンプルのエピソードを開く(&amp;S)</translation>
  </message>
  <message>
   <source>Open the episode after this one</source>
   <translation>次のエピソードを開きます</translation>
  </message>
  <message>
   <source>Open the episode before this one</source>
   <translation>前のエピソードを開きます</translation>
  </message>
  <message>
   <source>Open the folder of the &amp;log</source>
   <translation>ログのフォルダーを開く(&amp;L)</translation>
  </message>
  <message>
   <source>Open the next episode that is not done yet</source>
   <translation>まだ完了していない次のエピソードを開きます</translation>
  </message>
  <message>
   <source>Outline the words that a recogniser was less than 50 % sure of</source>
   <translation>音声認識の確信度が50 %未満だった単語を囲みます</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>再生</translation>
  </message>
  <message>
   <source>Play &amp;while a key is held</source>
   <translation>キーを押している間だけ再生(&amp;W)</translation>
  </message>
  <message>
   <source>Play a little faster</source>
   <translation>少し速く再生します</translation>
  </message>
  <message>
   <source>Play a little slower</source>
   <translation>少し遅く再生します</translation>
  </message>
  <message>
   <source>Play all &amp;in the table, one after the other</source>
   <translation>表の内容を順にすべて再生(&amp;I)</translation>
  </message>
  <message>
   <source>Play as fast as it was recorded</source>
   <translation>録音されたときの速さで再生します</translation>
  </message>
  <message>
   <source>Play onl&amp;y what is tagged</source>
   <translation>タグ付き箇所だけ再生(&amp;Y)</translation>
  </message>
  <message>
   <source>Play the selection or the segment over and over</source>
   <translation>選択範囲またはセグメントを繰り返し再生します</translation>
  </message>
  <message>
   <source>Play while the key or foot pedal is down; pause and step back when it comes up</source>
   <translation>キーまたはフットペダルを押している間だけ再生し、離すと一時停止して少し戻ります</translation>
  </message>
  <message>
   <source>Play, or pause</source>
   <translation>再生または一時停止します</translation>
  </message>
  <message>
   <source>Pre&amp;vious segment</source>
   <translation>前のセグメント(&amp;V)</translation>
  </message>
  <message>
   <source>Prepared re&amp;cordings…</source>
   <translation>準備済みの録音(&amp;C)…</translation>
  </message>
  <message>
   <source>Press at the start of each line while it plays; the next line is shown</source>
   <translation>再生しながら各行の始まりで押してください。次の行が表示されます</translation>
  </message>
  <message>
   <source>Previous &amp;chapter</source>
   <translation>前のチャプター(&amp;C)</translation>
  </message>
  <message>
   <source>Previous episode</source>
   <translation>前のエピソード(&amp;Q)</translation>
  </message>
  <message>
   <source>Put the first te&amp;xt back</source>
   <translation>元のテキストに戻す(&amp;X)</translation>
  </message>
  <message>
   <source>Put the segment and the one after it together</source>
   <translation>セグメントを次のセグメントとつなげます</translation>
  </message>
  <message>
   <source>Put the tag that was used last on the selection, or on what is heard</source>
   <translation>最後に使ったタグを、選択範囲または聴いている箇所に付けます</translation>
  </message>
  <message>
   <source>Put this tag on the selection, or on what is heard; again takes it off</source>
   <translation>このタグを選択範囲または聴いている箇所に付けます。もう一度押すと外します</translation>
  </message>
  <message>
   <source>Put this tag on what was heard in the last seconds</source>
   <translation>直前の数秒間に聴いた箇所にこのタグを付けます</translation>
  </message>
  <message>
   <source>Re&amp;ject</source>
   <translation>却下(&amp;J)</translation>
  </message>
  <message>
   <source>Read back what Earmark wrote, also after other programs changed it</source>
   <translation>Earmarkが書き出したものを読み戻します。ほかのプログラムで変更した後でもかまいません</translation>
  </message>
  <message>
   <source>Refine the given ti&amp;mes</source>
   <translation>与えられた時刻を精密にする(&amp;M)</translation>
  </message>
  <message>
   <source>Release the line</source>
   <translation>行の固定を解除(&amp;B)</translation>
  </message>
  <message>
   <source>Rename the speakers of the episode, or merge two</source>
   <translation>エピソードの話者の名前を変えるか、2人を統合します</translation>
  </message>
  <message>
   <source>Replace &amp;in the transcript</source>
   <translation>文字起こし内を置換(&amp;E)</translation>
  </message>
  <message>
   <source>Review the selected ep&amp;isodes</source>
   <translation>選択したエピソードをレビュー(&amp;I)</translation>
  </message>
  <message>
   <source>Ri&amp;ght panel</source>
   <translation>右パネル(&amp;G)</translation>
  </message>
  <message>
   <source>S&amp;earch, or run a command</source>
   <translation>検索またはコマンドの実行(&amp;N)</translation>
  </message>
  <message>
   <source>S&amp;kip sponsors</source>
   <translation>スポンサーを飛ばす(&amp;K)</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>文字を小さく(&amp;M)</translation>
  </message>
  <message>
   <source>S&amp;plit the line</source>
   <translation>行を分割(&amp;P)</translation>
  </message>
  <message>
   <source>Sa&amp;ve the plot…</source>
   <translation>グラフを保存(&amp;V)…</translation>
  </message>
  <message>
   <source>Save &amp;a copy of the project…</source>
   <translation>プロジェクトのコピーを保存(&amp;A)…</translation>
  </message>
  <message>
   <source>Save t&amp;he table…</source>
   <translation>表を保存(&amp;H)…</translation>
  </message>
  <message>
   <source>Say &amp;who speaks…</source>
   <translation>話者を指定(&amp;W)…</translation>
  </message>
  <message>
   <source>Say or change the name that is kept with your annotations</source>
   <translation>アノテーションに付ける名前を入力または変更します</translation>
  </message>
  <message>
   <source>See every change in words, and go back or on to any of them</source>
   <translation>すべての変更を言葉で表示し、どの変更にも戻ったり進んだりできます</translation>
  </message>
  <message>
   <source>See how much room the copies of recordings take, and empty the cache</source>
   <translation>録音のコピーが占める容量を確かめ、キャッシュを空にします</translation>
  </message>
  <message>
   <source>See the backups of the project, what differs, and open a copy of one</source>
   <translation>プロジェクトのバックアップと違いを確かめ、そのコピーを開きます</translation>
  </message>
  <message>
   <source>Select the text that is heard now</source>
   <translation>今聴いているテキストを選択します</translation>
  </message>
  <message>
   <source>Set the end of the selected line, or of the one that is heard, to the playhead</source>
   <translation>選択した行または聴いている行の終わりを再生ヘッドに合わせます</translation>
  </message>
  <message>
   <source>Set the start of the selected line, or of the one that is heard, to the playhead</source>
   <translation>選択した行または聴いている行の始まりを再生ヘッドに合わせます</translation>
  </message>
  <message>
   <source>Sett&amp;ings…</source>
   <translation>設定(&amp;J)…</translation>
  </message>
  <message>
   <source>Show less of the timeline, larger</source>
   <translation>タイムラインの表示範囲を狭め、拡大します</translation>
  </message>
  <message>
   <source>Show more of the timeline</source>
   <translation>タイムラインの表示範囲を広げます</translation>
  </message>
  <message>
   <source>Show one line for each segment instead of paragraphs to read</source>
   <translation>読みやすい段落の代わりに、セグメントごとに1行で表示します</translation>
  </message>
  <message>
   <source>Show or close the picture of a video</source>
   <translation>動画の映像を表示または閉じます</translation>
  </message>
  <message>
   <source>Show or fold chapters and codebook</source>
   <translation>チャプターとコードブックを表示または折りたたみます</translation>
  </message>
  <message>
   <source>Show or fold the annotation</source>
   <translation>アノテーションを表示または折りたたみます</translation>
  </message>
  <message>
   <source>Show the line that is heard</source>
   <translation>聴いている行を表示します</translation>
  </message>
  <message>
   <source>Show the menus in a row above the window</source>
   <translation>メニューをウィンドウの上に並べて表示します</translation>
  </message>
  <message>
   <source>Show unsure &amp;words</source>
   <translation>不確かな単語を表示(&amp;W)</translation>
  </message>
  <message>
   <source>Show what is tagged in the selected episodes on the Review page</source>
   <translation>選択したエピソードのタグ付き箇所をレビューページに表示します</translation>
  </message>
  <message>
   <source>Show where Earmark writes down what went wrong; nothing of it is sent</source>
   <translation>Earmarkが問題を記録する場所を表示します。記録が送信されることはありません</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>消音します</translation>
  </message>
  <message>
   <source>Spea&amp;kers…</source>
   <translation>話者(&amp;K)…</translation>
  </message>
  <message>
   <source>Split the segment at the caret, or before the word that is heard</source>
   <translation>キャレットの位置、または聴いている単語の前でセグメントを分割します</translation>
  </message>
  <message>
   <source>Spread the selected lines so that the last one ends at the playhead</source>
   <translation>最後の行が再生ヘッドで終わるように、選択した行を広げます</translation>
  </message>
  <message>
   <source>Start 0.1 s earlier</source>
   <translation>始まりを0.1秒早く</translation>
  </message>
  <message>
   <source>Start 0.1 s later</source>
   <translation>始まりを0.1秒遅く</translation>
  </message>
  <message>
   <source>Start a project with one of the codebooks that come with Earmark</source>
   <translation>Earmark付属のコードブックのひとつでプロジェクトを始めます</translation>
  </message>
  <message>
   <source>Start a word earlier</source>
   <translation>始まりを1語前へ</translation>
  </message>
  <message>
   <source>Start a word later</source>
   <translation>始まりを1語後へ</translation>
  </message>
  <message>
   <source>Start at the playhead</source>
   <translation>再生ヘッドから始める</translation>
  </message>
  <message>
   <source>Ta&amp;p the next line</source>
   <translation>次の行をタップ(&amp;P)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Tag 1</source>
   <translation>タグ 1</translation>
  </message>
  <message>
   <source>Tag 2</source>
   <translation>タグ 2</translation>
  </message>
  <message>
   <source>Tag 3</source>
   <translation>タグ 3</translation>
  </message>
  <message>
   <source>Tag 4</source>
   <translation>タグ 4</translation>
  </message>
  <message>
   <source>Tag 5</source>
   <translation>タグ 5</translation>
  </message>
  <message>
   <source>Tag 6</source>
   <translation>タグ 6</translation>
  </message>
  <message>
   <source>Tag 7</source>
   <translation>タグ 7</translation>
  </message>
  <message>
   <source>Tag 8</source>
   <translation>タグ 8</translation>
  </message>
  <message>
   <source>Tag 9</source>
   <translation>タグ 9</translation>
  </message>
  <message>
   <source>Tag the last seconds 1</source>
   <translation>直前の数秒にタグ 1</translation>
  </message>
  <message>
   <source>Tag the last seconds 2</source>
   <translation>直前の数秒にタグ 2</translation>
  </message>
  <message>
   <source>Tag the last seconds 3</source>
   <translation>直前の数秒にタグ 3</translation>
  </message>
  <message>
   <source>Tag the last seconds 4</source>
   <translation>直前の数秒にタグ 4</translation>
  </message>
  <message>
   <source>Tag the last seconds 5</source>
   <translation>直前の数秒にタグ 5</translation>
  </message>
  <message>
   <source>Tag the last seconds 6</source>
   <translation>直前の数秒にタグ 6</translation>
  </message>
  <message>
   <source>Tag the last seconds 7</source>
   <translation>直前の数秒にタグ 7</translation>
  </message>
  <message>
   <source>Tag the last seconds 8</source>
   <translation>直前の数秒にタグ 8</translation>
  </message>
  <message>
   <source>Tag the last seconds 9</source>
   <translation>直前の数秒にタグ 9</translation>
  </message>
  <message>
   <source>Tag the last seconds {tag}</source>
   <translation>直前の数秒にタグ {tag}</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>最後の変更を取り消します</translation>
  </message>
  <message>
   <source>Take back what was said: not started without annotations, else in progress</source>
   <translation>状態の指定を取り消します(アノテーションがなければ未着手、あれば作業中)</translation>
  </message>
  <message>
   <source>Take in every transcript and recording in a folder, put together by name</source>
   <translation>フォルダー内のすべての文字起こしと録音を、名前で組み合わせて取り込みます</translation>
  </message>
  <message>
   <source>Take the selected annotation off</source>
   <translation>選択したアノテーションを外します</translation>
  </message>
  <message>
   <source>Tell where the audio file of this episode lies</source>
   <translation>このエピソードの音声ファイルの場所を指定します</translation>
  </message>
  <message>
   <source>The episodes</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>The manual, open at what you are doing</source>
   <translation>今の操作に合ったところでマニュアルを開きます</translation>
  </message>
  <message>
   <source>The transcript</source>
   <translation>文字起こし</translation>
  </message>
  <message>
   <source>There is still something to do in this episode, or in those selected</source>
   <translation>このエピソード、または選択したエピソードにはまだ作業が残っています</translation>
  </message>
  <message>
   <source>This &amp;line starts now</source>
   <translation>この行を今の位置から始める(&amp;L)</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are annotated</source>
   <translation>このエピソード、またはライブラリで選択したエピソードのアノテーションが終わりました</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are reviewed</source>
   <translation>このエピソード、またはライブラリで選択したエピソードのレビューが終わりました</translation>
  </message>
  <message>
   <source>This line &amp;ends now</source>
   <translation>この行を今の位置で終わらせる(&amp;E)</translation>
  </message>
  <message>
   <source>Turn the volume down</source>
   <translation>音量を下げます</translation>
  </message>
  <message>
   <source>Turn the volume up</source>
   <translation>音量を上げます</translation>
  </message>
  <message>
   <source>Type a time to go to</source>
   <translation>移動先の時刻を入力します</translation>
  </message>
  <message>
   <source>Undo every correction of the selected segments</source>
   <translation>選択したセグメントの訂正をすべて取り消します</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>画面全体を使います</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>バージョンとライセンス</translation>
  </message>
  <message>
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>What is tagged</source>
   <translation>タグ付き箇所</translation>
  </message>
  <message>
   <source>Who annotates…</source>
   <translation>アノテーターの名前(&amp;I)…</translation>
  </message>
  <message>
   <source>Write a &amp;note</source>
   <translation>メモを書く(&amp;N)</translation>
  </message>
  <message>
   <source>Write a &amp;report…</source>
   <translation>レポートを書く(&amp;R)…</translation>
  </message>
  <message>
   <source>Write annotations, transcripts or sound for other programs</source>
   <translation>アノテーション、文字起こし、音声をほかのプログラム用に書き出します</translation>
  </message>
  <message>
   <source>Write d&amp;own the recording…</source>
   <translation>録音を文字に起こす(&amp;O)…</translation>
  </message>
  <message>
   <source>Write everything that is in the project to another file</source>
   <translation>プロジェクトの内容すべてを別のファイルに書き出します</translation>
  </message>
  <message>
   <source>Write one page about what is tagged: numbers, figures, quotations, codebook</source>
   <translation>タグ付き箇所を1ページにまとめます(数値、グラフ、引用、コードブック)</translation>
  </message>
  <message>
   <source>Write the figure of the Statistics page as PNG or SVG</source>
   <translation>統計ページのグラフをPNGまたはSVGで書き出します</translation>
  </message>
  <message>
   <source>Write the table behind the figure of the Statistics page as CSV</source>
   <translation>統計ページのグラフの元の表をCSVで書き出します</translation>
  </message>
  <message>
   <source>Zoom the timeline &amp;out</source>
   <translation>タイムラインを縮小(&amp;O)</translation>
  </message>
 </context>
 <context>
  <name>AddressSheet</name>
  <message>
   <source>A recording from the web</source>
   <translation>ウェブの録音</translation>
  </message>
  <message>
   <source>Address of the sound file</source>
   <translation>音声ファイルのアドレス</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>取得</translation>
  </message>
  <message>
   <source>For “{title}”, which is open</source>
   <translation>開いている「{title}」用</translation>
  </message>
  <message>
   <source>The file is fetched once and then plays without a network. It is asked for at this address and nowhere else.</source>
   <translation>ファイルは一度だけ取得され、その後はネットワークなしで再生できます。このアドレス以外には問い合わせません。</translation>
  </message>
 </context>
 <context>
  <name>AgreementPanel</name>
  <message>
   <source>Agreement</source>
   <translation>一致度</translation>
  </message>
  <message>
   <source>Measures of agreement</source>
   <translation>一致度の指標</translation>
  </message>
  <message>
   <source>Tag whose agreement is shown</source>
   <translation>一致度を表示するタグ</translation>
  </message>
 </context>
 <context>
  <name>Aligning</name>
  <message>
   <source>Align with Whisper</source>
   <translation>Whisperでアライン</translation>
  </message>
  <message>
   <source>Aligning to the audio…</source>
   <translation>音声にアライン中…</translation>
  </message>
  <message>
   <source>Checking the times…</source>
   <translation>時刻を確認中…</translation>
  </message>
  <message>
   <source>Choose another recording of this episode</source>
   <translation>このエピソードの別の録音を選ぶ</translation>
  </message>
  <message>
   <source>Comparing with {name}…</source>
   <translation>{name}と比較中…</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>訂正</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>何も変更されませんでした。</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>録音 (*)</translation>
  </message>
  <message>
   <source>The times are off by {seconds} throughout.</source>
   <translation>時刻は全体に{seconds}ずれています。</translation>
  </message>
  <message>
   <source>The times drift against the recording, not evenly.</source>
   <translation>時刻は録音に対して不均一にずれていきます。</translation>
  </message>
  <message>
   <source>The times fit the recording.</source>
   <translation>時刻は録音に合っています。</translation>
  </message>
  <message>
   <source>The times run at another speed ({speed}).</source>
   <translation>時刻の進む速さが違います({speed})。</translation>
  </message>
  <message>
   <source>The transcript is re-timed; every annotation kept its words.</source>
   <translation>文字起こしの時刻を付け直しました。アノテーションの言葉はすべてそのままです。</translation>
  </message>
  <message>
   <source>This episode is being aligned already.</source>
   <translation>このエピソードはすでにアライン中です。</translation>
  </message>
  <message>
   <source>Too few words were recognised to tell whether the times fit.</source>
   <translation>認識できた単語が少なすぎて、時刻が合っているか判断できません。</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>Annotate</source>
   <translation>アノテート</translation>
  </message>
 </context>
 <context>
  <name>AnnotationEnds</name>
  <message>
   <source>From {start} to {end}</source>
   <translation>{start}から{end}まで</translation>
  </message>
  <message>
   <source>Nothing would be left of the annotation.</source>
   <translation>アノテーションに何も残らなくなります。</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>先にアノテーションを選択してください。クリックするか、Nを押します。</translation>
  </message>
  <message>
   <source>The annotation is that long already.</source>
   <translation>アノテーションはすでにその長さです。</translation>
  </message>
  <message>
   <source>There is no further word in this direction.</source>
   <translation>この方向にはもう単語がありません。</translation>
  </message>
  <message>
   <source>This episode has no chapters.</source>
   <translation>このエピソードにはチャプターがありません。</translation>
  </message>
 </context>
 <context>
  <name>AnnotationForm</name>
  <message>
   <source>Annotation</source>
   <translation>アノテーション</translation>
  </message>
  <message>
   <source>Change the tag</source>
   <translation>タグを変更</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Nothing is selected. Play, and press the key of a tag; or select words in the transcript first.</source>
   <translation>何も選択されていません。再生してタグのキーを押すか、先に文字起こしの言葉を選択してください。</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>箇所</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Tag: {name}. Change</source>
   <translation>タグ: {name}。変更</translation>
  </message>
  <message>
   <source>What is to be said about it</source>
   <translation>これについて書いておくこと</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>承認済み</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>作成者: {name}</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>異議あり</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>下書き</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>却下済み</translation>
  </message>
 </context>
 <context>
  <name>BackChip</name>
  <message>
   <source>Back to the playhead</source>
   <translation>再生ヘッドに戻る</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Follow the playhead again (Enter)</source>
   <translation>再び再生ヘッドを追う (Enter)</translation>
  </message>
 </context>
 <context>
  <name>BackupsSheet</name>
  <message>
   <source>Back up now</source>
   <translation>今すぐバックアップ</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>バックアップ</translation>
  </message>
  <message>
   <source>Backups are made every half hour while you work, and before anything large. All of two days are kept, then one a day, a week and a month.</source>
   <translation>作業中は30分ごとと、大きな操作の前にバックアップを作ります。2日分はすべて、その後は1日、1週間、1か月に1つずつ残します。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>比較中…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmarkプロジェクト (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing differs from the project as it is now.</source>
   <translation>現在のプロジェクトと違いはありません。</translation>
  </message>
  <message>
   <source>Open a copy of the backup</source>
   <translation>バックアップのコピーを開く</translation>
  </message>
  <message>
   <source>Open a copy…</source>
   <translation>コピーを開く…</translation>
  </message>
  <message>
   <source>There is no backup of this project yet.</source>
   <translation>このプロジェクトのバックアップはまだありません。</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>ほか{n}件</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>お知らせを閉じる</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>お知らせ</translation>
  </message>
  <message>
   <source>Notice button</source>
   <translation>お知らせのボタン</translation>
  </message>
  <message>
   <source>Second notice button</source>
   <translation>お知らせの2つ目のボタン</translation>
  </message>
 </context>
 <context>
  <name>Beginning</name>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmarkプロジェクト (*.earmark)</translation>
  </message>
  <message>
   <source>New annotations are by {name}.</source>
   <translation>新しいアノテーションには{name}の名前が付きます。</translation>
  </message>
  <message>
   <source>One annotation carries no name yet.</source>
   <translation>名前のないアノテーションが1件あります。</translation>
  </message>
  <message>
   <source>Sign as {name}</source>
   <translation>{name}の名前を付ける</translation>
  </message>
  <message>
   <source>Signed as {name}</source>
   <translation>{name}の名前を付けました</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Where is the project to be kept?</source>
   <translation>プロジェクトをどこに保存しますか?</translation>
  </message>
  <message>
   <source>{n} annotations carry no name yet.</source>
   <translation>名前のないアノテーションが{n}件あります。</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
 </context>
 <context>
  <name>BulkSheet</name>
  <message>
   <source>1 selected</source>
   <translation>1件選択中</translation>
  </message>
  <message>
   <source>1 shown</source>
   <translation>1件表示中</translation>
  </message>
  <message>
   <source>All {n} shown</source>
   <translation>表示中の{n}件すべて</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>アノテーションを変更</translation>
  </message>
  <message>
   <source>Change {n}</source>
   <translation>{n}件を変更</translation>
  </message>
  <message>
   <source>Choose what is to change.</source>
   <translation>変更する内容を選んでください。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>調べています…</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>変更の内容</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>対象</translation>
  </message>
  <message>
   <source>Which annotations</source>
   <translation>対象のアノテーション</translation>
  </message>
  <message>
   <source>Words to replace</source>
   <translation>置き換える言葉</translation>
  </message>
  <message>
   <source>Words to write</source>
   <translation>書き込む言葉</translation>
  </message>
  <message>
   <source>add a line</source>
   <translation>行を追加</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>そのままにする</translation>
  </message>
  <message>
   <source>replace words</source>
   <translation>言葉を置き換える</translation>
  </message>
  <message>
   <source>write anew</source>
   <translation>新しく書く</translation>
  </message>
  <message>
   <source>{n} of {all} would change; the first are shown.</source>
   <translation>{all}件中{n}件が変わります。最初の数件を表示しています。</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>{n}件選択中</translation>
  </message>
 </context>
 <context>
  <name>CacheSheet</name>
  <message>
   <source>Change the limit…</source>
   <translation>上限を変更…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Copies in which every place can be found exactly. They can all be made again; the original recordings are not touched.</source>
   <translation>どの位置も正確に探せるコピーです。いつでも作り直せます。元の録音には手を触れません。</translation>
  </message>
  <message>
   <source>Delete the selected</source>
   <translation>選択したものを削除</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>空にする</translation>
  </message>
  <message>
   <source>Prepared recordings</source>
   <translation>準備済みの録音</translation>
  </message>
  <message>
   <source>{used} of {limit} used</source>
   <translation>{limit}中{used}を使用</translation>
  </message>
 </context>
 <context>
  <name>CachedModel</name>
  <message>
   <source>Last used</source>
   <translation>最終使用</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>{name} (open)</source>
   <translation>{name} (使用中)</translation>
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Delay of the sound in milliseconds</source>
   <translation>音声の遅れ(ミリ秒)</translation>
  </message>
  <message>
   <source>For {device}</source>
   <translation>{device}用</translation>
  </message>
  <message>
   <source>How late is the sound?</source>
   <translation>音声はどのくらい遅れていますか?</translation>
  </message>
  <message>
   <source>The clicks could not be made.</source>
   <translation>クリック音を作れませんでした。</translation>
  </message>
  <message>
   <source>Use {0} ms</source>
   <translation>{0} msを使う</translation>
  </message>
  <message>
   <source>You hear a click every second. Move the slider until the light flashes exactly with it: to the right if the light is early.</source>
   <translation>1秒ごとにクリック音が聞こえます。光がちょうど同時に点滅するまでスライダーを動かしてください。光が早ければ右へ動かします。</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
 </context>
 <context>
  <name>CodebookDock</name>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Add a tag after this one (Ins)</source>
   <translation>このタグの後にタグを追加 (Ins)</translation>
  </message>
  <message>
   <source>As REFI-QDA (.qdc), JSON or CSV</source>
   <translation>REFI-QDA (.qdc)、JSON、CSVとして</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>コードブック</translation>
  </message>
  <message>
   <source>Codebook editor</source>
   <translation>コードブックエディター</translation>
  </message>
  <message>
   <source>Codebooks and projects (*.qdc *.json *.csv *.earmark)</source>
   <translation>コードブックとプロジェクト (*.qdc *.json *.csv *.earmark)</translation>
  </message>
  <message>
   <source>Delete this tag (Del)</source>
   <translation>このタグを削除 (Del)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>削除…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <source>From REFI-QDA (.qdc), JSON, CSV or another project</source>
   <translation>REFI-QDA (.qdc)、JSON、CSV、または別のプロジェクトから</translation>
  </message>
  <message>
   <source>Give some of its annotations a tag of their own</source>
   <translation>アノテーションの一部に専用のタグを付けます</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>インポート…</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>統合しました</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>統合…</translation>
  </message>
  <message>
   <source>Put the editor away (Esc)</source>
   <translation>エディターを閉じる (Esc)</translation>
  </message>
  <message>
   <source>Put this tag into another</source>
   <translation>このタグを別のタグに統合します</translation>
  </message>
  <message>
   <source>REFI-QDA codebook (*.qdc);;JSON (*.json);;CSV (*.csv)</source>
   <translation>REFI-QDAコードブック (*.qdc);;JSON (*.json);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>タグ{tag}を削除しました</translation>
  </message>
  <message>
   <source>Retired the tag {tag}</source>
   <translation>タグ{tag}を廃止しました</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>分割…</translation>
  </message>
  <message>
   <source>Take tags from</source>
   <translation>タグの取り込み元</translation>
  </message>
  <message>
   <source>The tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Write the codebook</source>
   <translation>コードブックを書き出す</translation>
  </message>
  <message>
   <source>Wrote {name}.</source>
   <translation>{name}を書き出しました。</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>新しいタグ</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>新しいタグ {n}</translation>
  </message>
  <message>
   <source>{new} tags are new, {changed} were changed.</source>
   <translation>新しいタグ{new}個、変更されたタグ{changed}個。</translation>
  </message>
  <message>
   <source>{n} annotations have {tag} now</source>
   <translation>{n}件のアノテーションが{tag}になりました</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <source>+ Add tag</source>
   <translation>+ タグを追加</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>コードブック</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <source>Edit in the codebook…</source>
   <translation>コードブックで編集…</translation>
  </message>
  <message>
   <source>Hidden are the marks of: {tags}</source>
   <translation>マークを隠しているタグ: {tags}</translation>
  </message>
  <message>
   <source>Put on or take off</source>
   <translation>付ける/外す</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>タグ{tag}を削除しました</translation>
  </message>
  <message>
   <source>Show marks</source>
   <translation>マークを表示</translation>
  </message>
  <message>
   <source>Then click a tag to rename, recolour or give it a key</source>
   <translation>次にタグをクリックすると、名前、色、キーを変えられます</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>新しいタグ</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>新しいタグ {n}</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Tags of the codebook</source>
   <translation>コードブックのタグ</translation>
  </message>
 </context>
 <context>
  <name>CodebookTreeModel</name>
  <message>
   <source> (retired)</source>
   <translation> (廃止)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>使用数</translation>
  </message>
  <message>
   <source>{tag}, used {n} times</source>
   <translation>{tag}、{n}回使用</translation>
  </message>
 </context>
 <context>
  <name>ColorChoice</name>
  <message>
   <source>Colour as #RRGGBB</source>
   <translation>#RRGGBB形式の色</translation>
  </message>
  <message>
   <source>Hard to see on a {ground} ground: contrast {ratio} : 1, it takes 3 : 1.</source>
   <translation>{ground}背景では見えにくい色です。コントラストは{ratio} : 1で、3 : 1以上必要です。</translation>
  </message>
  <message>
   <source>Not everybody can tell this colour from that of “{tag}”.</source>
   <translation>この色と「{tag}」の色は、人によっては区別できません。</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>light</source>
   <translation>明るい</translation>
  </message>
 </context>
 <context>
  <name>ColumnsButton</name>
  <message>
   <source>As at first</source>
   <translation>初期状態に戻す</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>列を選ぶ</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Columns; Alt and an arrow moves one</source>
   <translation>列。Alt+矢印キーで動かします</translation>
  </message>
  <message>
   <source>Which columns, in what order</source>
   <translation>表示する列とその順序</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Menus</source>
   <translation>メニュー</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>最近のプロジェクト</translation>
  </message>
 </context>
 <context>
  <name>Companion</name>
  <message>
   <source>{tag}, from {start} to {end}</source>
   <translation>{tag}、{start}から{end}まで</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>Gold tier</source>
   <translation>ゴールド層</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>一致</translation>
  </message>
  <message>
   <source>ends {0} s apart</source>
   <translation>端が{0} s違う</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>名前なし</translation>
  </message>
  <message>
   <source>one whole, several parts</source>
   <translation>一方は全体、他方は複数に分割</translation>
  </message>
  <message>
   <source>only some marked it</source>
   <translation>一部の人だけがマーク</translation>
  </message>
  <message>
   <source>other tag</source>
   <translation>別のタグ</translation>
  </message>
  <message>
   <source>{0} (suggester)</source>
   <translation>{0} (提案プログラム)</translation>
  </message>
 </context>
 <context>
  <name>CompareButton</name>
  <message>
   <source>Compare annotators</source>
   <translation>アノテーターを比較</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>1 agreed annotation is in the gold tier.</source>
   <translation>一致した1件のアノテーションがゴールド層に入りました。</translation>
  </message>
  <message>
   <source>Choose an episode</source>
   <translation>エピソードを選択</translation>
  </message>
  <message>
   <source>Nothing is there</source>
   <translation>何もない</translation>
  </message>
  <message>
   <source>Only one has annotated this episode. Take in the table that another annotator exported, or let a suggester go through it; then both stand side by side here.</source>
   <translation>このエピソードにアノテーションを付けたのは1人だけです。別のアノテーターがエクスポートした表を取り込むか、提案プログラムに処理させると、ここに両者が並びます。</translation>
  </message>
  <message>
   <source>Open an episode first: its annotators are compared here.</source>
   <translation>先にエピソードを開いてください。そのアノテーターをここで比較します。</translation>
  </message>
  <message>
   <source>Take in annotations…</source>
   <translation>注釈を取り込む…</translation>
  </message>
  <message>
   <source>Take {0}’s</source>
   <translation>{0}のものを採用</translation>
  </message>
  <message>
   <source>Tick at least two at the left to compare them.</source>
   <translation>比較するには左で2人以上にチェックを入れてください。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{0} agreed, {1} differ, {2} of these still open</source>
   <translation>一致{0}件、相違{1}件、うち未解決{2}件</translation>
  </message>
  <message>
   <source>{0}, and go on to the next ({1})</source>
   <translation>{0}して次へ進む ({1})</translation>
  </message>
  <message>
   <source>{n} agreed annotations are in the gold tier.</source>
   <translation>一致した{n}件のアノテーションがゴールド層に入りました。</translation>
  </message>
 </context>
 <context>
  <name>Correcting</name>
  <message>
   <source>Correct everywhere…</source>
   <translation>すべての箇所を訂正…</translation>
  </message>
  <message>
   <source>Joined with the line after it</source>
   <translation>次の行と結合しました</translation>
  </message>
  <message>
   <source>Nobody has corrected these words.</source>
   <translation>これらの言葉は誰も訂正していません。</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>Put the caret where the line is to be split.</source>
   <translation>行を分割する位置にキャレットを置いてください。</translation>
  </message>
  <message>
   <source>Put the first text back: “{text}”</source>
   <translation>元のテキストに戻す:「{text}」</translation>
  </message>
  <message>
   <source>Split; the second line starts at {at}</source>
   <translation>分割しました。2つ目の行は{at}から始まります</translation>
  </message>
  <message>
   <source>The first text is back.</source>
   <translation>元のテキストに戻りました。</translation>
  </message>
  <message>
   <source>The line goes from {start} to {end}</source>
   <translation>行は{start}から{end}までです</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>“{old}” stands in one more place</source>
   <translation>「{old}」はほかに1か所あります</translation>
  </message>
  <message>
   <source>“{old}” stands in {n} more places</source>
   <translation>「{old}」はほかに{n}か所あります</translation>
  </message>
 </context>
 <context>
  <name>CutSheet</name>
  <message>
   <source>+ {length} new at {at}</source>
   <translation>+ {at}に{length}追加</translation>
  </message>
  <message>
   <source>, before “{words}”</source>
   <translation>、「{words}」の前</translation>
  </message>
  <message>
   <source>1 annotation is on words that the new cut does not have; it stays too.</source>
   <translation>1件のアノテーションは新しい版にない言葉に付いています。これも残ります。</translation>
  </message>
  <message>
   <source>Another cut of this episode</source>
   <translation>このエピソードの別の版</translation>
  </message>
  <message>
   <source>Every annotation keeps its words; times move with the sound.</source>
   <translation>どのアノテーションの言葉もそのままで、時刻は音声に合わせて動きます。</translation>
  </message>
  <message>
   <source>Keep the old one</source>
   <translation>古い版のままにする</translation>
  </message>
  <message>
   <source>Use it and re-time</source>
   <translation>この版を使い時刻を付け直す</translation>
  </message>
  <message>
   <source>What only one of the cuts has</source>
   <translation>一方の版だけにある部分</translation>
  </message>
  <message>
   <source>{new} long, instead of {old}. {difference}</source>
   <translation>長さは{old}から{new}になります。{difference}</translation>
  </message>
  <message>
   <source>{n} annotations are on words that the new cut does not have; they stay too.</source>
   <translation>{n}件のアノテーションは新しい版にない言葉に付いています。これらも残ります。</translation>
  </message>
  <message>
   <source>− {length} gone, from {at} on in the old cut</source>
   <translation>− 古い版の{at}から{length}削除</translation>
  </message>
 </context>
 <context>
  <name>CutStrip</name>
  <message>
   <source>The old cut and the new one</source>
   <translation>古い版と新しい版</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新</translation>
  </message>
  <message>
   <source>old</source>
   <translation>旧</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Ctrl+Z takes all of it back.</source>
   <translation>Ctrl+Zですべて元に戻せます。</translation>
  </message>
  <message>
   <source>Delete them along with the tag</source>
   <translation>タグと一緒に削除する</translation>
  </message>
  <message>
   <source>Give them another tag:</source>
   <translation>別のタグを付ける:</translation>
  </message>
  <message>
   <source>Go ahead</source>
   <translation>実行</translation>
  </message>
  <message>
   <source>Keep them: retire the tag, so that it is offered no more</source>
   <translation>残す: タグを廃止し、今後は候補に出さない</translation>
  </message>
  <message>
   <source>One annotation has “{tag}”. What is to become of it?</source>
   <translation>1件のアノテーションに「{tag}」が付いています。どうしますか?</translation>
  </message>
  <message>
   <source>The tag they get instead</source>
   <translation>代わりに付けるタグ</translation>
  </message>
  <message>
   <source>{n} annotations have “{tag}”. What is to become of them?</source>
   <translation>{n}件のアノテーションに「{tag}」が付いています。どうしますか?</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Timeline and playback</source>
   <translation>タイムラインと再生</translation>
  </message>
  <message>
   <source>{length} not in the text</source>
   <translation>テキストにない{length}</translation>
  </message>
 </context>
 <context>
  <name>EpisodeWork</name>
  <message>
   <source>Marked as {state}.</source>
   <translation>{state}にしました。</translation>
  </message>
  <message>
   <source>No other episode is left to annotate.</source>
   <translation>アノテートするエピソードはほかに残っていません。</translation>
  </message>
  <message>
   <source>Open an episode first, or select some in the Library.</source>
   <translation>先にエピソードを開くか、ライブラリで選択してください。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{n} episodes marked as {state}.</source>
   <translation>{n}件のエピソードを{state}にしました。</translation>
  </message>
 </context>
 <context>
  <name>EpisodesModel</name>
  <message>
   <source>DATE</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>RECORDING</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>STATE</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>TAGGED</source>
   <translation>タグ付き</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>まだなし</translation>
  </message>
  <message>
   <source>on the web</source>
   <translation>ウェブ上</translation>
  </message>
  <message>
   <source>{all} tagged, {decided} decided</source>
   <translation>タグ付き{all}件、判断済み{decided}件</translation>
  </message>
 </context>
 <context>
  <name>EverywhereSheet</name>
  <message>
   <source>1 left out: the line would be empty</source>
   <translation>1件を除外: 行が空になります</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1か所</translation>
  </message>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>And what sounds like it</source>
   <translation>似た発音のものも</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>訂正</translation>
  </message>
  <message>
   <source>Correct 1 place</source>
   <translation>1か所を訂正</translation>
  </message>
  <message>
   <source>Correct everywhere</source>
   <translation>すべての箇所を訂正</translation>
  </message>
  <message>
   <source>Correct {n} places</source>
   <translation>{n}か所を訂正</translation>
  </message>
  <message>
   <source>In all episodes of the project</source>
   <translation>プロジェクトのすべてのエピソードで</translation>
  </message>
  <message>
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>Places to correct</source>
   <translation>訂正する箇所</translation>
  </message>
  <message>
   <source>There is nothing to correct.</source>
   <translation>訂正するものはありません。</translation>
  </message>
  <message>
   <source>Words as they should be</source>
   <translation>正しい言葉</translation>
  </message>
  <message>
   <source>Words as they stand</source>
   <translation>現在の言葉</translation>
  </message>
  <message>
   <source>{n} left out: the lines would be empty</source>
   <translation>{n}件を除外: 行が空になります</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n}か所</translation>
  </message>
  <message>
   <source>{n} ticked</source>
   <translation>{n}件にチェック</translation>
  </message>
 </context>
 <context>
  <name>ExportFields</name>
  <message>
   <source>A row for each</source>
   <translation>1行ごとの単位</translation>
  </message>
  <message>
   <source>All; or names such as tag, start_s, text</source>
   <translation>すべて、またはtag、start_s、textなどの列名</translation>
  </message>
  <message>
   <source>Between cells</source>
   <translation>セルの区切り</translation>
  </message>
  <message>
   <source>Close up where something is left out</source>
   <translation>除いた部分を詰める</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Decimal sign</source>
   <translation>小数点</translation>
  </message>
  <message>
   <source>The transcript as further tiers</source>
   <translation>文字起こしを追加の層として入れる</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>With the recording inside</source>
   <translation>録音を含める</translation>
  </message>
  <message>
   <source>annotation</source>
   <translation>アノテーション</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>アノテーション</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>通常どおり</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>コンマ</translation>
  </message>
  <message>
   <source>comma, 1,5</source>
   <translation>コンマ 1,5</translation>
  </message>
  <message>
   <source>line, with 0 or 1 for each tag</source>
   <translation>行(タグごとに0か1)</translation>
  </message>
  <message>
   <source>only what is not tagged</source>
   <translation>タグのない部分だけ</translation>
  </message>
  <message>
   <source>only what is tagged</source>
   <translation>タグ付き箇所だけ</translation>
  </message>
  <message>
   <source>pipe</source>
   <translation>縦線</translation>
  </message>
  <message>
   <source>point, 1.5</source>
   <translation>ピリオド 1.5</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>セミコロン</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>タブ</translation>
  </message>
  <message>
   <source>the whole transcript</source>
   <translation>文字起こし全体</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A file for each episode</source>
   <translation>エピソードごとに1ファイル</translation>
  </message>
  <message>
   <source>Beginning of the file</source>
   <translation>ファイルの冒頭</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>エクスポート</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>最初の数行</translation>
  </message>
  <message>
   <source>First rows of the table</source>
   <translation>表の最初の数行</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>対象</translation>
  </message>
  <message>
   <source>Sound: {title}</source>
   <translation>音声: {title}</translation>
  </message>
  <message>
   <source>There is nothing to write yet.</source>
   <translation>書き出すものはまだありません。</translation>
  </message>
  <message>
   <source>Write…</source>
   <translation>書き出す…</translation>
  </message>
  <message>
   <source>all episodes</source>
   <translation>すべてのエピソード</translation>
  </message>
  <message>
   <source>this episode: {title}</source>
   <translation>このエピソード: {title}</translation>
  </message>
  <message>
   <source>what Review shows</source>
   <translation>レビューの表示内容</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>1 annotation is written to {name}.</source>
   <translation>1件のアノテーションを{name}に書き出しました。</translation>
  </message>
  <message>
   <source>All {n} annotations of the project are written to {name}.</source>
   <translation>プロジェクトのアノテーション{n}件すべてを{name}に書き出しました。</translation>
  </message>
  <message>
   <source>Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</source>
   <translation>アノテーション (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>エクスポート</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>フォルダーにエクスポート</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Take in annotations</source>
   <translation>アノテーションを取り込む</translation>
  </message>
  <message>
   <source>The project's 1 annotation is written to {name}.</source>
   <translation>プロジェクトのアノテーション1件を{name}に書き出しました。</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>{name}を書き出し中…</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name}を書き出しました。</translation>
  </message>
  <message>
   <source>{n} annotations are written to {name}.</source>
   <translation>{n}件のアノテーションを{name}に書き出しました。</translation>
  </message>
  <message>
   <source>{n} files are written to {name}.</source>
   <translation>{n}個のファイルを{name}に書き出しました。</translation>
  </message>
 </context>
 <context>
  <name>FacetModel</name>
  <message>
   <source>, chosen</source>
   <translation>、選択中</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Forget this filter</source>
   <translation>このフィルターを削除</translation>
  </message>
  <message>
   <source>What to show in the table</source>
   <translation>表に表示するもの</translation>
  </message>
 </context>
 <context>
  <name>FeedModel</name>
  <message>
   <source>DATE</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>OFFERS</source>
   <translation>提供内容</translation>
  </message>
  <message>
   <source>chapters</source>
   <translation>チャプター</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>ライブラリにあり</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>音声</translation>
  </message>
  <message>
   <source>transcript</source>
   <translation>文字起こし</translation>
  </message>
 </context>
 <context>
  <name>FeedSheet</name>
  <message>
   <source>1 item without a recording is left out.</source>
   <translation>録音のない1件は除外します。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Add 1 episode</source>
   <translation>1件のエピソードを追加</translation>
  </message>
  <message>
   <source>Add and fetch</source>
   <translation>追加して取得</translation>
  </message>
  <message>
   <source>Add and fetch 1</source>
   <translation>1件を追加して取得</translation>
  </message>
  <message>
   <source>Add and fetch {n}</source>
   <translation>{n}件を追加して取得</translation>
  </message>
  <message>
   <source>Add {n} episodes</source>
   <translation>{n}件のエピソードを追加</translation>
  </message>
  <message>
   <source>Address of the feed, or a file</source>
   <translation>フィードのアドレスまたはファイル</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Episodes of the feed</source>
   <translation>フィードのエピソード</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>ファイルから…</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>調べる</translation>
  </message>
  <message>
   <source>Open a podcast feed</source>
   <translation>ポッドキャストのフィードを開く</translation>
  </message>
  <message>
   <source>Paste the address of a feed (RSS or Atom). Only the feed is fetched; recordings and transcripts come when you ask for them.</source>
   <translation>フィード(RSSまたはAtom)のアドレスを貼り付けてください。取得するのはフィードだけで、録音と文字起こしは求めたときに取得します。</translation>
  </message>
  <message>
   <source>Show only episodes with these words</source>
   <translation>これらの言葉を含むエピソードだけを表示</translation>
  </message>
  <message>
   <source>Some items of the feed could not be read.</source>
   <translation>フィードの一部の項目を読めませんでした。</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>表示中のすべてにチェック</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>チェックをすべて外す</translation>
  </message>
  <message>
   <source>Words in the title</source>
   <translation>タイトルの言葉</translation>
  </message>
  <message>
   <source>{n} items without a recording are left out.</source>
   <translation>録音のない{n}件は除外します。</translation>
  </message>
  <message>
   <source>{show}: 1 episode.</source>
   <translation>{show}: エピソード1件。</translation>
  </message>
  <message>
   <source>{show}: {n} episodes.</source>
   <translation>{show}: エピソード{n}件。</translation>
  </message>
 </context>
 <context>
  <name>Feeds</name>
  <message>
   <source>1 episode of {show} is in the library.</source>
   <translation>{show}のエピソード1件がライブラリに入りました。</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>Choose an episode in the Library, or open one.</source>
   <translation>ライブラリでエピソードを選ぶか、開いてください。</translation>
  </message>
  <message>
   <source>Choose the file of a feed</source>
   <translation>フィードのファイルを選ぶ</translation>
  </message>
  <message>
   <source>Feeds (*.xml *.rss *.atom)</source>
   <translation>フィード (*.xml *.rss *.atom)</translation>
  </message>
  <message>
   <source>Fetching {n} episodes…</source>
   <translation>{n}件のエピソードを取得中…</translation>
  </message>
  <message>
   <source>Fetching “{title}”…</source>
   <translation>「{title}」を取得中…</translation>
  </message>
  <message>
   <source>Looking into the feed…</source>
   <translation>フィードを調べています…</translation>
  </message>
  <message>
   <source>{n} episodes of {show} are in the library.</source>
   <translation>{show}のエピソード{n}件がライブラリに入りました。</translation>
  </message>
  <message>
   <source>{n} episodes were fetched.</source>
   <translation>{n}件のエピソードを取得しました。</translation>
  </message>
  <message>
   <source>{n} of {all} episodes were fetched; the first that was not: {error}</source>
   <translation>{all}件中{n}件のエピソードを取得しました。最初に失敗したもの: {error}</translation>
  </message>
 </context>
 <context>
  <name>FieldsEditor</name>
  <message>
   <source>+ Add field</source>
   <translation>+ 項目を追加</translation>
  </message>
  <message>
   <source>Add field</source>
   <translation>項目を追加</translation>
  </message>
  <message>
   <source>Choices, separated by commas</source>
   <translation>選択肢(コンマ区切り)</translation>
  </message>
  <message>
   <source>Kind of the field</source>
   <translation>項目の種類</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>項目の名前</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>項目を削除</translation>
  </message>
  <message>
   <source>Remove the field; answers to it are kept</source>
   <translation>項目を削除します。回答は残ります</translation>
  </message>
  <message>
   <source>What is asked (optional)</source>
   <translation>質問の内容(任意)</translation>
  </message>
  <message>
   <source>address (URL)</source>
   <translation>アドレス (URL)</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>選択肢</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>long text</source>
   <translation>長いテキスト</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数値</translation>
  </message>
  <message>
   <source>text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>はい/いいえ</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Filter: words, or conditions such as tag:sponsor</source>
   <translation>フィルター: 言葉、またはtag:sponsorのような条件</translation>
  </message>
  <message>
   <source>Take away the filter {0}</source>
   <translation>フィルター{0}を外す</translation>
  </message>
  <message>
   <source>Words of the passage, note or speaker. Or conditions: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — a minus in front turns one round.</source>
   <translation>箇所、メモ、話者の言葉。または条件: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — 前に「-」を付けると逆になります。</translation>
  </message>
  <message>
   <source>Words, or tag:sponsor len:&gt;30s -status:rejected …</source>
   <translation>言葉、またはtag:sponsor len:&gt;30s -status:rejected …</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{1}件中{0}件</translation>
  </message>
 </context>
 <context>
  <name>FilterCompletion</name>
  <message>
   <source>What can be written here</source>
   <translation>ここに書けるもの</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>閉じる (Esc)</translation>
  </message>
  <message>
   <source>Everywhere…</source>
   <translation>すべてで…</translation>
  </message>
  <message>
   <source>Find in the transcript</source>
   <translation>文字起こし内を検索</translation>
  </message>
  <message>
   <source>Find what sounds like it, such as misheard names</source>
   <translation>聞き間違えた名前など、似た発音のものを探す</translation>
  </message>
  <message>
   <source>Find whole words only</source>
   <translation>単語全体だけを探す</translation>
  </message>
  <message>
   <source>Match upper and lower case</source>
   <translation>大文字と小文字を区別する</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>次の一致 (Enter)</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>前の一致 (Shift+Enter)</translation>
  </message>
  <message>
   <source>Put in their place</source>
   <translation>置き換える</translation>
  </message>
  <message>
   <source>Put other words in their place (Ctrl+H)</source>
   <translation>別の言葉に置き換える (Ctrl+H)</translation>
  </message>
  <message>
   <source>Read it as a regular expression</source>
   <translation>正規表現として読む</translation>
  </message>
  <message>
   <source>Replace (Enter)</source>
   <translation>置換 (Enter)</translation>
  </message>
  <message>
   <source>See every place first, then correct them in one step</source>
   <translation>先にすべての箇所を確かめ、一度に訂正します</translation>
  </message>
  <message>
   <source>Tell accented letters apart</source>
   <translation>アクセント付きの文字を区別する</translation>
  </message>
  <message>
   <source>Words to find</source>
   <translation>探す言葉</translation>
  </message>
  <message>
   <source>Words to put in their place</source>
   <translation>置き換える言葉</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>一致なし</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>読めません</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{1}件中{0}件</translation>
  </message>
 </context>
 <context>
  <name>FormArea</name>
  <message>
   <source>Annotation</source>
   <translation>アノテーション</translation>
  </message>
 </context>
 <context>
  <name>GapButton</name>
  <message>
   <source>No gap</source>
   <translation>間隔なし</translation>
  </message>
  <message>
   <source>Silence between two annotations that are played in a row</source>
   <translation>続けて再生する2つのアノテーションの間の無音</translation>
  </message>
  <message>
   <source>Silence between two: {gap}</source>
   <translation>間の無音: {gap}</translation>
  </message>
  <message>
   <source>{n} s gap</source>
   <translation>間隔 {n} s</translation>
  </message>
 </context>
 <context>
  <name>GoToBox</name>
  <message>
   <source>9:41, +30, 50 % or a chapter</source>
   <translation>9:41、+30、50 %、またはチャプター</translation>
  </message>
  <message>
   <source>A time, a step or a chapter</source>
   <translation>時刻、移動量、またはチャプター</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>時刻へ移動</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Edge of the panel</source>
   <translation>パネルの端</translation>
  </message>
 </context>
 <context>
  <name>GroupButton</name>
  <message>
   <source>Annotator</source>
   <translation>アノテーター</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>{name}別</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>すべて閉じる</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>グループ</translation>
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation>グループ: {name}</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>グループなし</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>すべて開く</translation>
  </message>
  <message>
   <source>Put what belongs together under a heading</source>
   <translation>関連するものを見出しの下にまとめます</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>番組</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>話者</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
 </context>
 <context>
  <name>HearButton</name>
  <message>
   <source>Arrow keys play the row they go to</source>
   <translation>矢印キーで移動した行を再生します</translation>
  </message>
  <message>
   <source>↓ plays</source>
   <translation>↓ 再生</translation>
  </message>
 </context>
 <context>
  <name>Hearing</name>
  <message>
   <source>Choose the recording of this episode first.</source>
   <translation>先にこのエピソードの録音を選んでください。</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>This project is open for reading only.</source>
   <translation>このプロジェクトは読み取り専用で開いています。</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>残り約{n}分</translation>
  </message>
  <message>
   <source>seconds left</source>
   <translation>残り数秒</translation>
  </message>
  <message>
   <source>under a minute left</source>
   <translation>残り1分未満</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Nothing is called so. Try fewer or other words.</source>
   <translation>該当する名前はありません。言葉を減らすか、変えてみてください。</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>マニュアルを検索</translation>
  </message>
 </context>
 <context>
  <name>HiddenTags</name>
  <message>
   <source>All marks are hidden; nothing is deleted. H shows them again.</source>
   <translation>すべてのマークを隠しました。何も削除されていません。Hで再び表示します。</translation>
  </message>
  <message>
   <source>All marks are shown again.</source>
   <translation>すべてのマークを再び表示しました。</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>マークを隠す</translation>
  </message>
  <message>
   <source>Show the marks again</source>
   <translation>マークを再び表示</translation>
  </message>
  <message>
   <source>The marks of {tag} are hidden; nothing is deleted.</source>
   <translation>{tag}のマークを隠しました。何も削除されていません。</translation>
  </message>
  <message>
   <source>The marks of {tag} are shown again.</source>
   <translation>{tag}のマークを再び表示しました。</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>&amp;Redo</source>
   <translation>やり直す(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>元に戻す(&amp;U)</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>やり直しました: {label}</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>やり直すものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>元に戻すものはありません。</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>元に戻しました: {label}</translation>
  </message>
 </context>
 <context>
  <name>HistorySheet</name>
  <message>
   <source>Changes</source>
   <translation>変更</translation>
  </message>
  <message>
   <source>Click a line to go there: what is above it is undone, and can be done again.</source>
   <translation>行をクリックするとその時点に移ります。それより上は元に戻され、やり直すこともできます。</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>The beginning</source>
   <translation>最初</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>{place} · in a note</source>
   <translation>{place} · メモ内</translation>
  </message>
 </context>
 <context>
  <name>HitsModel</name>
  <message>
   <source>{text}, {episode}, {time}</source>
   <translation>{text}、{episode}、{time}</translation>
  </message>
 </context>
 <context>
  <name>ImportSheet</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Open this episode</source>
   <translation>このエピソードを開く</translation>
  </message>
  <message>
   <source>Report on the chosen file</source>
   <translation>選択したファイルのレポート</translation>
  </message>
  <message>
   <source>What was taken in</source>
   <translation>取り込んだもの</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>キャンセル: {title}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>1 change waits to be saved.</source>
   <translation>1件の変更が保存を待っています。</translation>
  </message>
  <message>
   <source>A change is not saved yet. Save a copy elsewhere, or close again to leave it.</source>
   <translation>まだ保存されていない変更があります。別の場所にコピーを保存するか、もう一度閉じて破棄してください。</translation>
  </message>
  <message>
   <source>Backed up and verified.</source>
   <translation>バックアップを作り、検証しました。</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>バックアップ中…</translation>
  </message>
  <message>
   <source>Copying the recordings…</source>
   <translation>録音をコピー中…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmarkプロジェクト (*.earmark)</translation>
  </message>
  <message>
   <source>Everything is saved again.</source>
   <translation>再びすべて保存されました。</translation>
  </message>
  <message>
   <source>If nobody works there any more, take it over.</source>
   <translation>そこでもう誰も作業していなければ、引き継いでください。</translation>
  </message>
  <message>
   <source>It is still open there.</source>
   <translation>そこでまだ開かれています。</translation>
  </message>
  <message>
   <source>It was last at work at {when}.</source>
   <translation>最後に動作していたのは{when}です。</translation>
  </message>
  <message>
   <source>No backup was made: {why}</source>
   <translation>バックアップを作れませんでした: {why}</translation>
  </message>
  <message>
   <source>Not found: {names}.</source>
   <translation>見つかりません: {names}。</translation>
  </message>
  <message>
   <source>Save a copy of the project</source>
   <translation>プロジェクトのコピーを保存</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>コピーを保存…</translation>
  </message>
  <message>
   <source>Saved a copy as {name}.</source>
   <translation>{name}としてコピーを保存しました。</translation>
  </message>
  <message>
   <source>Saving a copy…</source>
   <translation>コピーを保存中…</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>引き継ぐ</translation>
  </message>
  <message>
   <source>The project can be changed here now.</source>
   <translation>ここでプロジェクトを変更できるようになりました。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>You now work in {name}; everything is in it.</source>
   <translation>今後は{name}で作業します。すべて含まれています。</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} のコピー</translation>
  </message>
  <message>
   <source>{name} is open for reading only: {reason}. You can read, listen and export; nothing can be changed.</source>
   <translation>{name}は読み取り専用で開いています: {reason}。閲覧、再生、エクスポートはできますが、変更はできません。</translation>
  </message>
  <message>
   <source>{n} changes wait to be saved.</source>
   <translation>{n}件の変更が保存を待っています。</translation>
  </message>
  <message>
   <source>{n} recordings copied to {folder}.</source>
   <translation>{n}件の録音を{folder}にコピーしました。</translation>
  </message>
  <message>
   <source>{who} has {name} open, so here it is for reading only.</source>
   <translation>{who}が{name}を開いているため、ここでは読み取り専用です。</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key… (Esc: none)</source>
   <translation>キーを押してください… (Esc: なし)</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a key…</source>
   <translation>キーを追加…</translation>
  </message>
  <message>
   <source>Choose an action above to change its keys.</source>
   <translation>キーを変えるには、上で操作を選んでください。</translation>
  </message>
  <message>
   <source>Keys of the action</source>
   <translation>操作のキー</translation>
  </message>
  <message>
   <source>Leave it there</source>
   <translation>そのままにする</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>こちらで使う</translation>
  </message>
  <message>
   <source>Take {key} away</source>
   <translation>{key}を外す</translation>
  </message>
  <message>
   <source>The codebook decides on the key of a tag; change it there.</source>
   <translation>タグのキーはコードブックで決まります。そちらで変更してください。</translation>
  </message>
  <message>
   <source>{key} belongs to “{name}”.</source>
   <translation>{key}は「{name}」に使われています。</translation>
  </message>
  <message>
   <source>{key} does this already.</source>
   <translation>{key}はすでにこの操作のキーです。</translation>
  </message>
  <message>
   <source>{key} puts on the tag “{name}”. Change that in the codebook first.</source>
   <translation>{key}はタグ「{name}」を付けるキーです。先にコードブックで変更してください。</translation>
  </message>
 </context>
 <context>
  <name>KeysSheet</name>
  <message>
   <source>Actions and their keys</source>
   <translation>操作とそのキー</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Export keys</source>
   <translation>キーをエクスポート</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <source>Import keys</source>
   <translation>キーをインポート</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>インポート…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>キー (*.json)</translation>
  </message>
  <message>
   <source>No action is called so.</source>
   <translation>その名前の操作はありません。</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>すべてのキーをリセット</translation>
  </message>
  <message>
   <source>Search actions by name</source>
   <translation>操作を名前で検索</translation>
  </message>
  <message>
   <source>Search by key…</source>
   <translation>キーで検索…</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>名前で検索</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <source>{key} is free.</source>
   <translation>{key}は空いています。</translation>
  </message>
 </context>
 <context>
  <name>Lanes</name>
  <message>
   <source>Annotations side by side</source>
   <translation>アノテーションの並列表示</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>ゴールド層</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chapters</source>
   <translation>チャプター</translation>
  </message>
  <message>
   <source>Chapters and codebook</source>
   <translation>チャプターとコードブック</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>番組</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>作業中</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>未着手</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>レビュー済み</translation>
  </message>
 </context>
 <context>
  <name>LibraryPage</name>
  <message>
   <source>1 episode</source>
   <translation>エピソード1件</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Drop recordings and transcripts anywhere in the window to take them in.</source>
   <translation>録音と文字起こしをウィンドウのどこにでもドロップして取り込めます。</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <source>Next to annotate</source>
   <translation>次にアノテート</translation>
  </message>
  <message>
   <source>Open feed…</source>
   <translation>フィードを開く…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>ファイルを開く…</translation>
  </message>
  <message>
   <source>Review these</source>
   <translation>これらをレビュー</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>レビュー済み</translation>
  </message>
  <message>
   <source>Search episodes</source>
   <translation>エピソードを検索</translation>
  </message>
  <message>
   <source>Which episodes to show</source>
   <translation>表示するエピソード</translation>
  </message>
  <message>
   <source>Words of the title, show, keywords or notes</source>
   <translation>タイトル、番組、キーワード、メモの言葉</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{1}件中{0}件</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>エピソード{n}件</translation>
  </message>
 </context>
 <context>
  <name>Light</name>
  <message>
   <source>Light that flashes with each click</source>
   <translation>クリック音ごとに点滅する光</translation>
  </message>
 </context>
 <context>
  <name>Listening</name>
  <message>
   <source>Choose the folder of a Whisper model</source>
   <translation>Whisperモデルのフォルダーを選ぶ</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>インストール方法: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Listening with Whisper…</source>
   <translation>Whisperで聴き取り中…</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>音声認識のWhisperがインストールされていません。</translation>
  </message>
  <message>
   <source>The recording is written down: %n segments.</source>
   <translation>録音を文字に起こしました: %nセグメント。</translation>
  </message>
  <message>
   <source>This episode has a transcript already.</source>
   <translation>このエピソードにはすでに文字起こしがあります。</translation>
  </message>
  <message>
   <source>This episode is being listened to already.</source>
   <translation>このエピソードはすでに聴き取り中です。</translation>
  </message>
  <message>
   <source>Writing down the recording…</source>
   <translation>録音を文字に起こしています…</translation>
  </message>
 </context>
 <context>
  <name>LiveTagging</name>
  <message>
   <source>Drop it</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>From {start} to {end}</source>
   <translation>{start}から{end}まで</translation>
  </message>
  <message>
   <source>Live marks are moved back by {lag} s now, as you correct them.</source>
   <translation>訂正の仕方に合わせて、ライブマークを{lag} s前にずらすようになりました。</translation>
  </message>
  <message>
   <source>No words are spoken between {start} and {end}.</source>
   <translation>{start}から{end}の間には言葉がありません。</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>先にアノテーションを選択してください。クリックするか、Nを押します。</translation>
  </message>
  <message>
   <source>The playhead is before the start of the annotation.</source>
   <translation>再生ヘッドがアノテーションの始まりより前にあります。</translation>
  </message>
  <message>
   <source>The playhead is behind the end of the annotation.</source>
   <translation>再生ヘッドがアノテーションの終わりより後にあります。</translation>
  </message>
  <message>
   <source>{key} closes it</source>
   <translation>{key}で終了</translation>
  </message>
  <message>
   <source>{tag} is open from {start}</source>
   <translation>{tag}は{start}から開いています</translation>
  </message>
 </context>
 <context>
  <name>LookingBack</name>
  <message>
   <source>1 step through the history.</source>
   <translation>履歴を1ステップ移動しました。</translation>
  </message>
  <message>
   <source>Going through the history…</source>
   <translation>履歴を移動中…</translation>
  </message>
  <message>
   <source>Nothing can be changed: the project is only read.</source>
   <translation>何も変更できません。プロジェクトは読み取り専用です。</translation>
  </message>
  <message>
   <source>{n} steps through the history.</source>
   <translation>履歴を{n}ステップ移動しました。</translation>
  </message>
 </context>
 <context>
  <name>MeasuresModel</name>
  <message>
   <source>95 % interval</source>
   <translation>95 %信頼区間</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>指標</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>値</translation>
  </message>
  <message>
   <source>{0} Source: {1}.</source>
   <translation>{0} 出典: {1}。</translation>
  </message>
 </context>
 <context>
  <name>MergeQuestion</name>
  <message>
   <source>Its annotations, fields and nested tags follow.</source>
   <translation>アノテーション、項目、下位のタグも移ります。</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>統合</translation>
  </message>
  <message>
   <source>Put “{tag}” into:</source>
   <translation>「{tag}」の統合先:</translation>
  </message>
  <message>
   <source>The tag it goes into</source>
   <translation>統合先のタグ</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>1 annotation has no place here:</source>
   <translation>注釈 1 件はここに置き場所がありません：</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmarkプロジェクト (*.earmark)</translation>
  </message>
  <message>
   <source>Merge other projects into this one</source>
   <translation>ほかのプロジェクトをこのプロジェクトに統合</translation>
  </message>
  <message>
   <source>Merging {names}…</source>
   <translation>{names} を統合しています…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{added} episodes added and {known} recognised; {new} annotations added, {newer} brought up to date, {same} known already.</source>
   <translation>エピソード {added} 件を追加、{known} 件を認識。注釈 {new} 件を追加、{newer} 件を更新、{same} 件は既知です。</translation>
  </message>
  <message>
   <source>{n} annotations have no place here:</source>
   <translation>注釈 {n} 件はここに置き場所がありません：</translation>
  </message>
 </context>
 <context>
  <name>MessageLine</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>メッセージを閉じる</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Message button</source>
   <translation>メッセージのボタン</translation>
  </message>
 </context>
 <context>
  <name>NewProjectSheet</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Choose where to keep it…</source>
   <translation>保存場所を選ぶ…</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>新規プロジェクト</translation>
  </message>
  <message>
   <source>Which tags do you begin with? All of them can be changed at any time.</source>
   <translation>どのタグから始めますか? すべて後から変更できます。</translation>
  </message>
 </context>
 <context>
  <name>NoteEditor</name>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
 </context>
 <context>
  <name>Nothing</name>
  <message>
   <source>Go to the transcript</source>
   <translation>文字起こしへ</translation>
  </message>
  <message>
   <source>Nothing is tagged yet. On the Annotate page a key such as 1 tags what you hear or have selected; it shows up here at once.</source>
   <translation>まだ何もタグ付けされていません。アノテートページで1などのキーを押すと、聴いている箇所や選択した箇所にタグが付き、すぐここに表示されます。</translation>
  </message>
  <message>
   <source>Nothing matches. Take a filter away to see more.</source>
   <translation>一致するものがありません。フィルターを外すと、もっと表示されます。</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>すべて表示</translation>
  </message>
 </context>
 <context>
  <name>OneLine</name>
  <message>
   <source>2026-11-27</source>
   <translation>2026-11-27</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source> row {line}: {message}</source>
   <translation> {line}行目: {message}</translation>
  </message>
  <message>
   <source>1 annotation taken in.</source>
   <translation>1件のアノテーションを取り込みました。</translation>
  </message>
  <message>
   <source>1 row left out:</source>
   <translation>1行を除外:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmarkプロジェクト (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing new: this episode is in the project already.</source>
   <translation>新しいものはありません。このエピソードはすでにプロジェクトにあります。</translation>
  </message>
  <message>
   <source>Open a transcript, its recording, or both</source>
   <translation>文字起こし、録音、または両方を開く</translation>
  </message>
  <message>
   <source>Open or start a project</source>
   <translation>プロジェクトを開く/始める</translation>
  </message>
  <message>
   <source>Opened the project {name}.</source>
   <translation>プロジェクト{name}を開きました。</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>{name}を開いています…</translation>
  </message>
  <message>
   <source>Projects (*.earmark)</source>
   <translation>プロジェクト (*.earmark)</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>{name}を読み込み中…</translation>
  </message>
  <message>
   <source>Recordings ({endings})</source>
   <translation>録音 ({endings})</translation>
  </message>
  <message>
   <source>Recordings, transcripts, projects, feeds (*)</source>
   <translation>録音、文字起こし、プロジェクト、フィード (*)</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>レポートを表示</translation>
  </message>
  <message>
   <source>The episode is open. Press Space to play.</source>
   <translation>エピソードを開きました。スペースキーで再生します。</translation>
  </message>
  <message>
   <source>There is no further episode in this direction.</source>
   <translation>この方向にはもうエピソードがありません。</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>このプロジェクトはすでに開いています。</translation>
  </message>
  <message>
   <source>Transcripts ({endings})</source>
   <translation>文字起こし ({endings})</translation>
  </message>
  <message>
   <source>{n} annotations taken in.</source>
   <translation>{n}件のアノテーションを取り込みました。</translation>
  </message>
  <message>
   <source>{n} rows left out, the first:</source>
   <translation>{n}行を除外。最初のもの:</translation>
  </message>
 </context>
 <context>
  <name>OutcomesModel</name>
  <message>
   <source>FILE</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>In, but cues are missing: look at its report.</source>
   <translation>取り込みましたが、欠けているキューがあります。レポートを見てください。</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>取り込みました。</translation>
  </message>
  <message>
   <source>Not taken in, further transcripts of this episode: {names}.</source>
   <translation>取り込まなかった、このエピソードの別の文字起こし: {names}。</translation>
  </message>
  <message>
   <source>WHAT BECAME OF IT</source>
   <translation>結果</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A command, a chapter, an episode, a time, or words of the transcript</source>
   <translation>コマンド、チャプター、エピソード、時刻、または文字起こしの言葉</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>すべてのエピソード</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>チャプター</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>Find “{words}” in all transcripts and notes</source>
   <translation>すべての文字起こしとメモで「{words}」を探す</translation>
  </message>
  <message>
   <source>Go to {time}</source>
   <translation>{time}へ移動</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>検索またはコマンドの実行</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>文字起こし</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>見つかったもの</translation>
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Accept</source>
   <translation>承認</translation>
  </message>
  <message>
   <source>Choose a row to read it in its surroundings.</source>
   <translation>行を選ぶと、前後とともに読めます。</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>異議</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>箇所</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>却下</translation>
  </message>
  <message>
   <source>Show in the transcript</source>
   <translation>文字起こしで表示</translation>
  </message>
  <message>
   <source>The annotation</source>
   <translation>アノテーション</translation>
  </message>
  <message>
   <source>by {0} · </source>
   <translation>{0} · </translation>
  </message>
 </context>
 <context>
  <name>PassagesModel</name>
  <message>
   <source>Difference</source>
   <translation>違い</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>ゴールド層</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
 </context>
 <context>
  <name>PassagesTable</name>
  <message>
   <source>Passages</source>
   <translation>箇所</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Picture</source>
   <translation>映像</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture of the video</source>
   <translation>動画の映像</translation>
  </message>
 </context>
 <context>
  <name>PlacesModel</name>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>{old} becomes {new}, at {time}: {text}</source>
   <translation>{time}で{old}が{new}になります: {text}</translation>
  </message>
 </context>
 <context>
  <name>PlayAllButton</name>
  <message>
   <source>Play these in a row</source>
   <translation>これらを続けて再生</translation>
  </message>
  <message>
   <source>Play these {n} in a row</source>
   <translation>この{n}件を続けて再生</translation>
  </message>
  <message>
   <source>Play this one</source>
   <translation>これを再生</translation>
  </message>
 </context>
 <context>
  <name>PlayButton</name>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>再生</translation>
  </message>
 </context>
 <context>
  <name>PlotView</name>
  <message>
   <source>No figure</source>
   <translation>グラフなし</translation>
  </message>
 </context>
 <context>
  <name>PreviewModel</name>
  <message>
   <source>PASSAGE</source>
   <translation>箇所</translation>
  </message>
  <message>
   <source>TIME</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>WHAT CHANGES</source>
   <translation>変更内容</translation>
  </message>
  <message>
   <source>note</source>
   <translation>メモ</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
 </context>
 <context>
  <name>RateButton</name>
  <message>
   <source>Speed; slower ({0}), faster ({1}), as recorded ({2})</source>
   <translation>速度。遅く ({0})、速く ({1})、録音どおり ({2})</translation>
  </message>
 </context>
 <context>
  <name>Recording</name>
  <message>
   <source>Choose the recording…</source>
   <translation>録音を選ぶ…</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>取得</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>録音を準備中…</translation>
  </message>
  <message>
   <source>The recording lies on the web and is not on this computer: {address}. You can read and tag all the same.</source>
   <translation>録音はウェブ上にあり、このコンピューターにはありません: {address}。それでも閲覧とタグ付けはできます。</translation>
  </message>
  <message>
   <source>The recording {name} is not where it was. You can read and tag all the same.</source>
   <translation>録音{name}が元の場所にありません。それでも閲覧とタグ付けはできます。</translation>
  </message>
  <message>
   <source>This episode has no recording yet; you can read and tag all the same.</source>
   <translation>このエピソードにはまだ録音がありません。それでも閲覧とタグ付けはできます。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
 </context>
 <context>
  <name>Relinking</name>
  <message>
   <source>1 file has the name of another, but is another recording.</source>
   <translation>1個のファイルは名前が同じですが、別の録音です。</translation>
  </message>
  <message>
   <source>1 recording is linked again.</source>
   <translation>1件の録音を再びリンクしました。</translation>
  </message>
  <message>
   <source>1 was not found.</source>
   <translation>1件は見つかりませんでした。</translation>
  </message>
  <message>
   <source>Choose the recording of this episode</source>
   <translation>このエピソードの録音を選ぶ</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>比較…</translation>
  </message>
  <message>
   <source>Fetching the recording…</source>
   <translation>録音を取得中…</translation>
  </message>
  <message>
   <source>Looking for recordings…</source>
   <translation>録音を探しています…</translation>
  </message>
  <message>
   <source>No recording is missing.</source>
   <translation>見つからない録音はありません。</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>録音を準備中…</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>録音 (*)</translation>
  </message>
  <message>
   <source>The recording is not where it was. {name} in {folder} has its name, but is another recording.</source>
   <translation>録音が元の場所にありません。{folder}の{name}は名前が同じですが、別の録音です。</translation>
  </message>
  <message>
   <source>Where are the recordings?</source>
   <translation>録音はどこにありますか?</translation>
  </message>
  <message>
   <source>{name} is another recording than before: {now} long instead of {was}. The times are those of the old one.</source>
   <translation>{name}は以前と別の録音です。長さは{was}ではなく{now}です。時刻は以前の録音のものです。</translation>
  </message>
  <message>
   <source>{n} files have the names of others, but are other recordings.</source>
   <translation>{n}個のファイルは名前が同じですが、別の録音です。</translation>
  </message>
  <message>
   <source>{n} recordings are linked again.</source>
   <translation>{n}件の録音を再びリンクしました。</translation>
  </message>
  <message>
   <source>{n} were not found.</source>
   <translation>{n}件は見つかりませんでした。</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>Corrected in one place</source>
   <translation>1か所を訂正しました</translation>
  </message>
  <message>
   <source>Corrected in {n} places</source>
   <translation>{n}か所を訂正しました</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>That would leave a line without words.</source>
   <translation>言葉のない行ができてしまいます。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <source>Copy the report</source>
   <translation>レポートをコピー</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Something went wrong in Earmark</source>
   <translation>Earmarkで問題が起きました</translation>
  </message>
  <message>
   <source>This is a mistake in the program, not yours. Every change up to here is saved. You can go on; if it happens again, please send this report.</source>
   <translation>これはプログラムの誤りで、あなたの誤りではありません。ここまでの変更はすべて保存されています。続けられますが、再び起きたらこのレポートを送ってください。</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Reports (*.html *.pdf)</source>
   <translation>レポート (*.html *.pdf)</translation>
  </message>
  <message>
   <source>The report is written to {name}.</source>
   <translation>レポートを{name}に書き出しました。</translation>
  </message>
  <message>
   <source>Write a report</source>
   <translation>レポートを書く</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>{name}を書き出し中…</translation>
  </message>
 </context>
 <context>
  <name>RescueSheet</name>
  <message>
   <source>Everything that is still readable goes into a new project, and what is lost is listed.</source>
   <translation>読めるものをすべて新しいプロジェクトに移し、失われたものを一覧にします。</translation>
  </message>
  <message>
   <source>It opens for reading only, as far as it can be read.</source>
   <translation>読めるところまで、読み取り専用で開きます。</translation>
  </message>
  <message>
   <source>It was made at {when} and is whole. What was done since is not in it.</source>
   <translation>{when}に作られた、損傷のないものです。それ以降の作業は含まれません。</translation>
  </message>
  <message>
   <source>Look at it without changing anything</source>
   <translation>何も変更せずに見る</translation>
  </message>
  <message>
   <source>Open a copy of the newest backup</source>
   <translation>最新のバックアップのコピーを開く</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>読めるものを保存</translation>
  </message>
  <message>
   <source>Saved to {name}: {saved}. {remarks}</source>
   <translation>{name}に保存しました: {saved}。{remarks}</translation>
  </message>
  <message>
   <source>The file was left as it is. These are the ways on:</source>
   <translation>ファイルはそのままにしてあります。次の方法があります:</translation>
  </message>
  <message>
   <source>{name} is damaged</source>
   <translation>{name}は損傷しています</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name}を保存しました</translation>
  </message>
 </context>
 <context>
  <name>Retiming</name>
  <message>
   <source>Moved by {seconds}, to {at}</source>
   <translation>{seconds}動かし、{at}にしました</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>Stretched to end at {at}</source>
   <translation>{at}で終わるように伸縮しました</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>What was set by hand is released, to be found anew.</source>
   <translation>手動で設定したものを解除しました。改めて探します。</translation>
  </message>
  <message>
   <source>“{text}” starts at {at}</source>
   <translation>「{text}」は{at}から始まります</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>(nothing)</source>
   <translation>(なし)</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>すべてのエピソード</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>アノテーター</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>変更日</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>作成日</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>由来</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>箇所</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>保存したフィルター</translation>
  </message>
  <message>
   <source>Selected episodes</source>
   <translation>選択したエピソード</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>番組</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>話者</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>このエピソード</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>時刻</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>承認済み</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>異議あり</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>下書き</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>却下済み</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>提案</translation>
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>{name} · 1 annotation · {length}</source>
   <translation>{name} · アノテーション1件 · {length}</translation>
  </message>
  <message>
   <source>{name} · {n} annotations · {length}</source>
   <translation>{name} · アノテーション{n}件 · {length}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>1 annotation changed.</source>
   <translation>1件のアノテーションを変更しました。</translation>
  </message>
  <message>
   <source>1 annotation deleted.</source>
   <translation>1件のアノテーションを削除しました。</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>変更…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>{n} annotations changed.</source>
   <translation>{n}件のアノテーションを変更しました。</translation>
  </message>
  <message>
   <source>{n} annotations deleted.</source>
   <translation>{n}件のアノテーションを削除しました。</translation>
  </message>
 </context>
 <context>
  <name>ReviewTable</name>
  <message>
   <source>As at first</source>
   <translation>初期状態に戻す</translation>
  </message>
  <message>
   <source>Click sorts, drag moves, the right button chooses columns</source>
   <translation>クリックで並べ替え、ドラッグで移動、右クリックで列を選択</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Tagged segments</source>
   <translation>タグ付きセグメント</translation>
  </message>
 </context>
 <context>
  <name>RightPanel</name>
  <message>
   <source>Annotation</source>
   <translation>アノテーション</translation>
  </message>
  <message>
   <source>Annotations in this episode</source>
   <translation>このエピソードのアノテーション</translation>
  </message>
  <message>
   <source>In this episode</source>
   <translation>このエピソード内</translation>
  </message>
 </context>
 <context>
  <name>SaveButton</name>
  <message>
   <source>Keep this filter in the list at the left</source>
   <translation>このフィルターを左のリストに残す</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>フィルターの名前</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save the filter</source>
   <translation>フィルターを保存</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
 </context>
 <context>
  <name>SavePlot</name>
  <message>
   <source>Pictures (*.png *.svg)</source>
   <translation>画像 (*.png *.svg)</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>グラフを保存</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>表を保存</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name}を書き出しました。</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Enter goes there, ↑ and ↓ choose. Accents and capitals do not matter.</source>
   <translation>Enterで移動、↑と↓で選択します。アクセント記号や大文字・小文字は区別しません。</translation>
  </message>
  <message>
   <source>Find in all episodes</source>
   <translation>すべてのエピソードを検索</translation>
  </message>
  <message>
   <source>Found in 1 place.</source>
   <translation>1か所で見つかりました。</translation>
  </message>
  <message>
   <source>Found in more than {n} places; the best {shown} are shown.</source>
   <translation>{n}か所以上で見つかりました。最も合う{shown}件を表示しています。</translation>
  </message>
  <message>
   <source>Found in {n} places.</source>
   <translation>{n}か所で見つかりました。</translation>
  </message>
  <message>
   <source>Found in {n} places; the best {shown} are shown.</source>
   <translation>{n}か所で見つかりました。最も合う{shown}件を表示しています。</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>調べています…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>何も見つかりませんでした。</translation>
  </message>
  <message>
   <source>Where the words are</source>
   <translation>言葉のある場所</translation>
  </message>
  <message>
   <source>Words in all transcripts and notes, “a phrase”, begin*, NEAR(a b, 5)</source>
   <translation>すべての文字起こしとメモの言葉、“語句”、前方一致*、NEAR(a b, 5)</translation>
  </message>
 </context>
 <context>
  <name>SegmentCard</name>
  <message>
   <source>Correct the segment</source>
   <translation>セグメントを訂正</translation>
  </message>
  <message>
   <source>End</source>
   <translation>終わり</translation>
  </message>
  <message>
   <source>First text: {text}</source>
   <translation>元のテキスト: {text}</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>今</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Put the first text back</source>
   <translation>元のテキストに戻す</translation>
  </message>
  <message>
   <source>Saved while you type. Enter or Esc closes; F4 plays, F2 goes back.</source>
   <translation>入力中に保存されます。EnterまたはEscで閉じ、F4で再生、F2で戻ります。</translation>
  </message>
  <message>
   <source>Set the end to the playhead</source>
   <translation>終わりを再生ヘッドに合わせる</translation>
  </message>
  <message>
   <source>Set the start to the playhead</source>
   <translation>始まりを再生ヘッドに合わせる</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>始まり</translation>
  </message>
  <message>
   <source>Words of the segment</source>
   <translation>セグメントの言葉</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>
a about an and are as at be been being but by can could did do does for from had has
have he how i in into is it its ll my no not of on or our out re s she should so t that
the their these they this those to up ve versus vs was we were what when where which who
why will with would you your
</source>
   <translation>
a about an and are as at be been being but by can could did do does for from had has
have he how i in into is it its ll my no not of on or our out re s she should so t that
the their these they this those to up ve versus vs was we were what when where which who
why will with would you your
</translation>
  </message>
  <message>
   <source>
import json, sys
sys.path.insert(0, {root!r})
from earmark.playback.probe import probe
print(json.dumps([(one.name, one.value, one.ok, one.hint) for one in probe()]))
</source>
   <translation>
import json, sys
sys.path.insert(0, {root!r})
from earmark.playback.probe import probe
print(json.dumps([(one.name, one.value, one.ok, one.hint) for one in probe()]))
</translation>
  </message>
  <message>
   <source> on {0}</source>
   <translation> ({0}上)</translation>
  </message>
  <message>
   <source> — these do not add up</source>
   <translation> — 合計が一致しません</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(名前なし)</translation>
  </message>
  <message>
   <source>-status:rejected,suggested tier:own</source>
   <translation>-status:rejected,suggested tier:own</translation>
  </message>
  <message>
   <source>1 in passing to 5 the subject.</source>
   <translation>1(軽く触れる程度)から5(主題)まで。</translation>
  </message>
  <message>
   <source>5 % are longer than (s)</source>
   <translation>5 %がこれより長い (s)</translation>
  </message>
  <message>
   <source>5 % are shorter than (s)</source>
   <translation>5 %がこれより短い (s)</translation>
  </message>
  <message>
   <source>A SponsorBlock file</source>
   <translation>SponsorBlockファイル</translation>
  </message>
  <message>
   <source>A cell holds {0} signs; “{1}” in row {2} has more.</source>
   <translation>1つのセルに入るのは{0}文字までですが、{2}行目の「{1}」はそれを超えています。</translation>
  </message>
  <message>
   <source>A chapter without a title</source>
   <translation>タイトルのないチャプター</translation>
  </message>
  <message>
   <source>A chapter without a title is left out.</source>
   <translation>タイトルのないチャプターを除外しました。</translation>
  </message>
  <message>
   <source>A codebook as CSV has a row for each tag.</source>
   <translation>CSV形式のコードブックでは、タグごとに1行です。</translation>
  </message>
  <message>
   <source>A cue without text is left out.</source>
   <translation>テキストのないキューを除外しました。</translation>
  </message>
  <message>
   <source>A few bytes are no UTF-8 text; they are shown as �.</source>
   <translation>一部のバイトがUTF-8テキストではありません。�で表示しています。</translation>
  </message>
  <message>
   <source>A field was left out: {0}</source>
   <translation>項目を除外しました: {0}</translation>
  </message>
  <message>
   <source>A file of chapters</source>
   <translation>チャプターのファイル</translation>
  </message>
  <message>
   <source>A file of sound holds one episode.</source>
   <translation>音声ファイルに入るエピソードは1つです。</translation>
  </message>
  <message>
   <source>A guest names the company that they work for.</source>
   <translation>ゲストが自分の勤め先の名前を挙げる。</translation>
  </message>
  <message>
   <source>A job's result could not be delivered</source>
   <translation>ジョブの結果を渡せませんでした</translation>
  </message>
  <message>
   <source>A label file</source>
   <translation>ラベルファイル</translation>
  </message>
  <message>
   <source>A line has to end after it starts.</source>
   <translation>行の終わりは始まりより後でなければなりません。</translation>
  </message>
  <message>
   <source>A line without times was joined to the one before.</source>
   <translation>時刻のない行を前の行と結合しました。</translation>
  </message>
  <message>
   <source>A list of chapters</source>
   <translation>チャプターのリスト</translation>
  </message>
  <message>
   <source>A list of sound bites</source>
   <translation>サウンドバイトのリスト</translation>
  </message>
  <message>
   <source>A note is left out: {0}</source>
   <translation>メモを除外しました: {0}</translation>
  </message>
  <message>
   <source>A person's own words are played or read.</source>
   <translation>ある人の言葉が本人の声で流されるか、読み上げられる。</translation>
  </message>
  <message>
   <source>A process of the alignment ended unexpectedly.</source>
   <translation>アラインメントのプロセスが予期せず終了しました。</translation>
  </message>
  <message>
   <source>A saved filter needs a name.</source>
   <translation>保存するフィルターには名前が必要です。</translation>
  </message>
  <message>
   <source>A segment can't be left without text.</source>
   <translation>セグメントのテキストを空にすることはできません。</translation>
  </message>
  <message>
   <source>A segment can't end before it starts.</source>
   <translation>セグメントの終わりを始まりより前にはできません。</translation>
  </message>
  <message>
   <source>A sheet holds {0} rows; there are more annotations.</source>
   <translation>1枚のシートに入るのは{0}行までですが、アノテーションはそれより多くあります。</translation>
  </message>
  <message>
   <source>A speaker needs a name.</source>
   <translation>話者には名前が必要です。</translation>
  </message>
  <message>
   <source>A statement of fact that could be checked.</source>
   <translation>検証できる事実の主張。</translation>
  </message>
  <message>
   <source>A stretch about one subject.</source>
   <translation>ひとつの話題についての区間。</translation>
  </message>
  <message>
   <source>A subject of public debate.</source>
   <translation>社会で議論されている話題。</translation>
  </message>
  <message>
   <source>A tag can't be merged with itself.</source>
   <translation>タグを自分自身に統合することはできません。</translation>
  </message>
  <message>
   <source>A tag needs a name.</source>
   <translation>タグには名前が必要です。</translation>
  </message>
  <message>
   <source>A way out or an improvement that the person proposes.</source>
   <translation>その人が提案する解決策や改善。</translation>
  </message>
  <message>
   <source>A word dropped in passing.</source>
   <translation>ついでに出た一言。</translation>
  </message>
  <message>
   <source>A word of segment {0} lies outside its text.</source>
   <translation>セグメント{0}の単語がそのテキストの外にあります。</translation>
  </message>
  <message>
   <source>A {0} is left out.</source>
   <translation>{0}を除外しました。</translation>
  </message>
  <message>
   <source>AA R</source>
   <translation>AA R</translation>
  </message>
  <message>
   <source>AH B AH L</source>
   <translation>AH B AH L</translation>
  </message>
  <message>
   <source>AH S</source>
   <translation>AH S</translation>
  </message>
  <message>
   <source>AO R</source>
   <translation>AO R</translation>
  </message>
  <message>
   <source>AY Z</source>
   <translation>AY Z</translation>
  </message>
  <message>
   <source>Above the first time, left out: {0}</source>
   <translation>最初の時刻より上にあるため除外: {0}</translation>
  </message>
  <message>
   <source>Add episodes</source>
   <translation>エピソードを追加</translation>
  </message>
  <message>
   <source>Add tag {0}</source>
   <translation>タグ{0}を追加</translation>
  </message>
  <message>
   <source>Add the recording</source>
   <translation>録音を追加</translation>
  </message>
  <message>
   <source>Add the recording of {0}</source>
   <translation>{0}の録音を追加</translation>
  </message>
  <message>
   <source>Add {0} episodes of {1}</source>
   <translation>{1}のエピソード{0}件を追加</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>一致度</translation>
  </message>
  <message>
   <source>Align it to the recording instead, or undo what was written to begin anew.</source>
   <translation>代わりに録音にアラインするか、文字に起こしたものを元に戻してやり直してください。</translation>
  </message>
  <message>
   <source>Align the episode again.</source>
   <translation>エピソードをもう一度アラインしてください。</translation>
  </message>
  <message>
   <source>Along the episode</source>
   <translation>エピソードの流れ</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>An ELAN file</source>
   <translation>ELANファイル</translation>
  </message>
  <message>
   <source>An address has no spaces: https://example.org/page.</source>
   <translation>アドレスに空白は入りません: https://example.org/page。</translation>
  </message>
  <message>
   <source>Annotation {0} does not say what its words say.</source>
   <translation>アノテーション{0}に言葉の内容がありません。</translation>
  </message>
  <message>
   <source>Annotation {0} lies on a segment of another episode.</source>
   <translation>アノテーション{0}は別のエピソードのセグメントにあります。</translation>
  </message>
  <message>
   <source>Annotation {0} reaches past the text of its segments.</source>
   <translation>アノテーション{0}はセグメントのテキストの外に及んでいます。</translation>
  </message>
  <message>
   <source>Annotations can't move to the tag that is deleted.</source>
   <translation>削除するタグにアノテーションを移すことはできません。</translation>
  </message>
  <message>
   <source>Annotations made by hand in an hour of work; a pause of more than five minutes is no work.</source>
   <translation>作業1時間あたりに手作業で付けたアノテーション数。5分を超える休止は作業に含みません。</translation>
  </message>
  <message>
   <source>Annotations of {0} episodes</source>
   <translation>{0}件のエピソードのアノテーション</translation>
  </message>
  <message>
   <source>Annotations there are by: {0}. Take in another’s with 'import-annotations'.</source>
   <translation>そこにあるアノテーションのアノテーター: {0}。別の人のものは'import-annotations'で取り込んでください。</translation>
  </message>
  <message>
   <source>Another program is writing to {0}, so the last change could not be saved.</source>
   <translation>別のプログラムが{0}に書き込んでいるため、最後の変更を保存できませんでした。</translation>
  </message>
  <message>
   <source>Another project is being merged into this one.</source>
   <translation>別のプロジェクトをこのプロジェクトに統合しています。</translation>
  </message>
  <message>
   <source>Answer {0}</source>
   <translation>{0}に回答</translation>
  </message>
  <message>
   <source>Ask its publisher for a plain feed.</source>
   <translation>配信元に通常のフィードを求めてください。</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>尋ねること</translation>
  </message>
  <message>
   <source>Attach its recording, then align it.</source>
   <translation>録音を付けてからアラインしてください。</translation>
  </message>
  <message>
   <source>Attach the recording again.</source>
   <translation>録音を付け直してください。</translation>
  </message>
  <message>
   <source>Attach the recording again; the transcript is then re-timed.</source>
   <translation>録音を付け直してください。その後、文字起こしの時刻が付け直されます。</translation>
  </message>
  <message>
   <source>Audacity labels</source>
   <translation>Audacityのラベル</translation>
  </message>
  <message>
   <source>Azure Speech</source>
   <translation>Azure Speech</translation>
  </message>
  <message>
   <source>B AH L</source>
   <translation>B AH L</translation>
  </message>
  <message>
   <source>BEGIN IMMEDIATE</source>
   <translation>BEGIN IMMEDIATE</translation>
  </message>
  <message>
   <source>Before a large change</source>
   <translation>大きな変更の前</translation>
  </message>
  <message>
   <source>Before an import</source>
   <translation>インポートの前</translation>
  </message>
  <message>
   <source>Before an update of Earmark</source>
   <translation>Earmarkの更新の前</translation>
  </message>
  <message>
   <source>Both cuts have the same stretches</source>
   <translation>両方の版の区間は同じです</translation>
  </message>
  <message>
   <source>Both halves of a split need some text.</source>
   <translation>分割したどちらの側にもテキストが必要です。</translation>
  </message>
  <message>
   <source>Boundary similarity B</source>
   <translation>境界類似度 B</translation>
  </message>
  <message>
   <source>Bring back tag {0}</source>
   <translation>タグ{0}を復活</translation>
  </message>
  <message>
   <source>CH ER</source>
   <translation>CH ER</translation>
  </message>
  <message>
   <source>CSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid and QDPX can.</source>
   <translation>CSV、JSON Lines、SRT、WebVTT、Audacityのラベル、ELAN、TextGrid、QDPXなら可能です。</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>キャンセルしました。</translation>
  </message>
  <message>
   <source>Change annotation</source>
   <translation>アノテーションを変更</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>アノテーションを変更</translation>
  </message>
  <message>
   <source>Change episode {0}</source>
   <translation>エピソード{0}を変更</translation>
  </message>
  <message>
   <source>Change tag {0}</source>
   <translation>タグ{0}を変更</translation>
  </message>
  <message>
   <source>Change the file's permissions, or copy it to a folder of yours.</source>
   <translation>ファイルの権限を変えるか、自分のフォルダーにコピーしてください。</translation>
  </message>
  <message>
   <source>Change {0} annotations</source>
   <translation>{0}件のアノテーションを変更</translation>
  </message>
  <message>
   <source>Channel {0}</source>
   <translation>チャンネル {0}</translation>
  </message>
  <message>
   <source>Chapter {0}</source>
   <translation>チャプター {0}</translation>
  </message>
  <message>
   <source>Chapters for YouTube</source>
   <translation>YouTube用チャプター</translation>
  </message>
  <message>
   <source>Chapters shorter than ten seconds are ignored by YouTube.</source>
   <translation>10秒より短いチャプターはYouTubeで無視されます。</translation>
  </message>
  <message>
   <source>Chapters taken from the file: {0}.</source>
   <translation>ファイルから取り込んだチャプター：{0}。</translation>
  </message>
  <message>
   <source>Check free space and permissions there.</source>
   <translation>そこの空き容量と権限を確認してください。</translation>
  </message>
  <message>
   <source>Check its permissions, or choose another folder in the settings.</source>
   <translation>権限を確認するか、設定で別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Check its rights.</source>
   <translation>権限を確認してください。</translation>
  </message>
  <message>
   <source>Check that the file exists, is complete, and plays elsewhere.</source>
   <translation>ファイルがあり、欠けておらず、ほかで再生できるか確認してください。</translation>
  </message>
  <message>
   <source>Check that the right recording is attached. </source>
   <translation>正しい録音が付いているか確認してください。 </translation>
  </message>
  <message>
   <source>Check the disk or the network it lies on.</source>
   <translation>置かれているディスクまたはネットワークを確認してください。</translation>
  </message>
  <message>
   <source>Check the disk that holds the recording and the cache.</source>
   <translation>録音とキャッシュのあるディスクを確認してください。</translation>
  </message>
  <message>
   <source>Check the disk; older backups are untouched.</source>
   <translation>ディスクを確認してください。以前のバックアップはそのままです。</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>名前とフォルダーを確認してください。</translation>
  </message>
  <message>
   <source>Check the path, or make a new project there.</source>
   <translation>パスを確認するか、そこに新しいプロジェクトを作ってください。</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>パスを確認してください。</translation>
  </message>
  <message>
   <source>Check the permissions of the file and its folder.</source>
   <translation>ファイルとそのフォルダーの権限を確認してください。</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>ファイルを確認中</translation>
  </message>
  <message>
   <source>Checking the history</source>
   <translation>履歴を確認中</translation>
  </message>
  <message>
   <source>Checking what points where</source>
   <translation>参照関係を確認中</translation>
  </message>
  <message>
   <source>Choose a codebook.</source>
   <translation>コードブックを選んでください。</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>その中のファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>その中にあるファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a file that ends in .earmark.</source>
   <translation>.earmarkで終わるファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder in which you may write.</source>
   <translation>書き込めるフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder of your own, and close the file in other programs.</source>
   <translation>自分のフォルダーを選び、ほかのプログラムでファイルを閉じてください。</translation>
  </message>
  <message>
   <source>Choose a folder of your own.</source>
   <translation>自分のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation>もっと後の終わりを選んでください。</translation>
  </message>
  <message>
   <source>Choose a line before the last.</source>
   <translation>最後より前の行を選んでください。</translation>
  </message>
  <message>
   <source>Choose a stretch between the line before and the line after.</source>
   <translation>前の行と次の行の間の区間を選んでください。</translation>
  </message>
  <message>
   <source>Choose a time between the neighbours.</source>
   <translation>前後の間の時刻を選んでください。</translation>
  </message>
  <message>
   <source>Choose a time nearer to the line.</source>
   <translation>その行に近い時刻を選んでください。</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>別のファイルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>別のキーを選んでください。</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>別の名前を選んでください。</translation>
  </message>
  <message>
   <source>Choose another recording; nothing was changed.</source>
   <translation>別の録音を選んでください。何も変更されていません。</translation>
  </message>
  <message>
   <source>Choose less to leave out.</source>
   <translation>除外するものを減らしてください。</translation>
  </message>
  <message>
   <source>Choose less.</source>
   <translation>選ぶものを減らしてください。</translation>
  </message>
  <message>
   <source>Choose one that Earmark wrote.</source>
   <translation>Earmarkが書き出したものを選んでください。</translation>
  </message>
  <message>
   <source>Choose one: {0}.</source>
   <translation>次から選んでください: {0}。</translation>
  </message>
  <message>
   <source>Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav.</source>
   <translation>エピソードの音声ファイル(mp3、m4a、ogg、opus、flac、wavなど)を選んでください。</translation>
  </message>
  <message>
   <source>Choose the folder of a model, or allow Earmark to fetch it.</source>
   <translation>モデルのフォルダーを選ぶか、Earmarkによる取得を許可してください。</translation>
  </message>
  <message>
   <source>Choose the recording that belongs to the transcript.</source>
   <translation>この文字起こしの録音を選んでください。</translation>
  </message>
  <message>
   <source>Choose the transcript file again.</source>
   <translation>文字起こしのファイルを選び直してください。</translation>
  </message>
  <message>
   <source>Clips, one for each annotation</source>
   <translation>アノテーションごとのクリップ</translation>
  </message>
  <message>
   <source>Close other programs, or install Earmark again.</source>
   <translation>ほかのプログラムを閉じるか、Earmark をインストールし直してください。</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>コードブック</translation>
  </message>
  <message>
   <source>Codes are nested more than {0} deep.</source>
   <translation>コードの入れ子が{0}段より深くなっています。</translation>
  </message>
  <message>
   <source>Cohen 1960; Light 1971</source>
   <translation>Cohen 1960; Light 1971</translation>
  </message>
  <message>
   <source>Cohen 1960; of more than two the mean of all pairs, Light 1971</source>
   <translation>Cohen 1960。3人以上では全ペアの平均、Light 1971</translation>
  </message>
  <message>
   <source>Cohen’s κ per second</source>
   <translation>Cohenのκ(秒単位)</translation>
  </message>
  <message>
   <source>Cohen’s κ per segment</source>
   <translation>Cohenのκ(セグメント単位)</translation>
  </message>
  <message>
   <source>Collect the recordings</source>
   <translation>録音を集める</translation>
  </message>
  <message>
   <source>Copy it to a folder in which you may write and open the copy.</source>
   <translation>書き込めるフォルダーにコピーして、そのコピーを開いてください。</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>もう一度コピーまたはダウンロードしてください。</translation>
  </message>
  <message>
   <source>Correct the drift of the times</source>
   <translation>時刻のずれを補正</translation>
  </message>
  <message>
   <source>Correct the text</source>
   <translation>テキストを訂正</translation>
  </message>
  <message>
   <source>Correct the text at {0}</source>
   <translation>{0}のテキストを訂正</translation>
  </message>
  <message>
   <source>Correct “{0}” to “{1}”</source>
   <translation>「{0}」を「{1}」に訂正</translation>
  </message>
  <message>
   <source>Cuts and markers of compositions are left out.</source>
   <translation>コンポジションのカットとマーカーは読み込まれません。</translation>
  </message>
  <message>
   <source>D AH B AH L Y UW</source>
   <translation>D AH B AH L Y UW</translation>
  </message>
  <message>
   <source>DELETE FROM entry WHERE rowid BETWEEN ? AND ?</source>
   <translation>DELETE FROM entry WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>DROP TABLE IF EXISTS entry</source>
   <translation>DROP TABLE IF EXISTS entry</translation>
  </message>
  <message>
   <source>DROP TABLE IF EXISTS state</source>
   <translation>DROP TABLE IF EXISTS state</translation>
  </message>
  <message>
   <source>Date Generated</source>
   <translation>作成日</translation>
  </message>
  <message>
   <source>Decide {0} {1}</source>
   <translation>{0} {1}を判断</translation>
  </message>
  <message>
   <source>Delete episode</source>
   <translation>エピソードを削除</translation>
  </message>
  <message>
   <source>Delete episode {0}</source>
   <translation>エピソード{0}を削除</translation>
  </message>
  <message>
   <source>Delete tag</source>
   <translation>タグを削除</translation>
  </message>
  <message>
   <source>Delete tag {0}</source>
   <translation>タグ{0}を削除</translation>
  </message>
  <message>
   <source>Delete tag {0} with {1} annotations</source>
   <translation>タグ{0}をアノテーション{1}件とともに削除</translation>
  </message>
  <message>
   <source>Delete tag {0}, {1} annotations now {2}</source>
   <translation>タグ{0}を削除、アノテーション{1}件は{2}に</translation>
  </message>
  <message>
   <source>Delete {0}</source>
   <translation>{0}を削除</translation>
  </message>
  <message>
   <source>Descript project</source>
   <translation>Descript プロジェクト</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>ファイルをもう一度ダウンロードまたはコピーしてください。</translation>
  </message>
  <message>
   <source>EH F</source>
   <translation>EH F</translation>
  </message>
  <message>
   <source>EH K S</source>
   <translation>EH K S</translation>
  </message>
  <message>
   <source>EH L</source>
   <translation>EH L</translation>
  </message>
  <message>
   <source>EH M</source>
   <translation>EH M</translation>
  </message>
  <message>
   <source>EH N</source>
   <translation>EH N</translation>
  </message>
  <message>
   <source>EH R</source>
   <translation>EH R</translation>
  </message>
  <message>
   <source>EH S</source>
   <translation>EH S</translation>
  </message>
  <message>
   <source>ER Z</source>
   <translation>ER Z</translation>
  </message>
  <message>
   <source>EY CH</source>
   <translation>EY CH</translation>
  </message>
  <message>
   <source>Each bar is the part of an episode that a tag covers, newest episodes first.</source>
   <translation>各棒はエピソードのうちタグが占める割合で、新しいエピソードから順に並びます。</translation>
  </message>
  <message>
   <source>Earmark did not close this project properly last time. It was checked and is whole; nothing that was saved is lost.</source>
   <translation>前回、Earmarkはこのプロジェクトを正しく閉じませんでした。確認したところ損傷はなく、保存したものは失われていません。</translation>
  </message>
  <message>
   <source>Earmark {0}</source>
   <translation>Earmark {0}</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>メモを編集</translation>
  </message>
  <message>
   <source>Edit the note on {0}</source>
   <translation>{0}のメモを編集</translation>
  </message>
  <message>
   <source>End it in one of {0}.</source>
   <translation>末尾を次のいずれかにしてください: {0}</translation>
  </message>
  <message>
   <source>Episode without sponsors</source>
   <translation>スポンサーのないエピソード</translation>
  </message>
  <message>
   <source>Episode {0} can't be read: {1}.</source>
   <translation>エピソード{0}を読めません: {1}。</translation>
  </message>
  <message>
   <source>Episode {0} was lost; its parts were kept.</source>
   <translation>エピソード{0}は失われましたが、その部分は残しました。</translation>
  </message>
  <message>
   <source>Error of ends</source>
   <translation>終わりの誤差</translation>
  </message>
  <message>
   <source>Error of starts</source>
   <translation>始まりの誤差</translation>
  </message>
  <message>
   <source>Every annotation with “{0}” matches, so nothing would be left.</source>
   <translation>「{0}」のアノテーションがすべて一致するため、何も残らなくなります。</translation>
  </message>
  <message>
   <source>Everything up to the last change is safe.</source>
   <translation>最後の変更まで、すべて無事です。</translation>
  </message>
  <message>
   <source>Everything up to the last change is still here: put the file back, or save a copy elsewhere.</source>
   <translation>最後の変更まで、すべてここに残っています。ファイルを元の場所に戻すか、別の場所にコピーを保存してください。</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>例</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Excelブック</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>経験、意見、要望、公表してはならないこと。</translation>
  </message>
  <message>
   <source>Export a part of them, or write CSV.</source>
   <translation>一部だけエクスポートするか、CSVで書き出してください。</translation>
  </message>
  <message>
   <source>Export and delete them first, or import the new transcript as another episode.</source>
   <translation>先にエクスポートして削除するか、新しい文字起こしを別のエピソードとしてインポートしてください。</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>もう一度エクスポートしてください。</translation>
  </message>
  <message>
   <source>Export it as SRT, WebVTT, JSON or plain text where it comes from.</source>
   <translation>元のサービスからSRT、WebVTT、JSON、またはプレーンテキストでエクスポートしてください。</translation>
  </message>
  <message>
   <source>Export it with its sources, not only links to them.</source>
   <translation>リンクだけでなく、元の資料を含めてエクスポートしてください。</translation>
  </message>
  <message>
   <source>Export the codebook as .qdc.</source>
   <translation>コードブックを.qdcとしてエクスポートしてください。</translation>
  </message>
  <message>
   <source>F1 within the tolerance</source>
   <translation>許容差内のF1</translation>
  </message>
  <message>
   <source>FOREIGN KEY</source>
   <translation>FOREIGN KEY</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>数値</translation>
  </message>
  <message>
   <source>Find recordings again</source>
   <translation>録音を再び見つける</translation>
  </message>
  <message>
   <source>Find {0} again</source>
   <translation>{0}を再び見つける</translation>
  </message>
  <message>
   <source>Forget a filter</source>
   <translation>フィルターを削除</translation>
  </message>
  <message>
   <source>Forget the filter {0}</source>
   <translation>フィルター{0}を削除</translation>
  </message>
  <message>
   <source>Fournier 2013</source>
   <translation>Fournier 2013</translation>
  </message>
  <message>
   <source>From start to end: in what part of the episodes a tag is on at each place.</source>
   <translation>始まりから終わりまで、エピソードの各位置でタグが付いている割合。</translation>
  </message>
  <message>
   <source>From the question that opens a subject to the last word on it.</source>
   <translation>話題を切り出す質問から、それについての最後の言葉まで。</translation>
  </message>
  <message>
   <source>From the transcripts</source>
   <translation>文字起こしから</translation>
  </message>
  <message>
   <source>Get it again.</source>
   <translation>もう一度取得してください。</translation>
  </message>
  <message>
   <source>Get it again; if that does not help, tell its publisher.</source>
   <translation>もう一度取得してください。それでもだめなら配信元に知らせてください。</translation>
  </message>
  <message>
   <source>Get the file again from where it comes from.</source>
   <translation>元の場所からファイルをもう一度取得してください。</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>ファイルをもう一度取得してください。</translation>
  </message>
  <message>
   <source>Give a transcript, a recording or both.</source>
   <translation>文字起こし、録音、または両方を指定してください。</translation>
  </message>
  <message>
   <source>Give it as the audio (on the command line with --audio).</source>
   <translation>音声として指定してください(コマンドラインでは--audio)。</translation>
  </message>
  <message>
   <source>Give it the name of one of them, or name its episode.</source>
   <translation>どちらかと同じ名前にするか、エピソードを指定してください。</translation>
  </message>
  <message>
   <source>Give the address of the feed (RSS or Atom), not that of a web page.</source>
   <translation>ウェブページではなく、フィード(RSSまたはAtom)のアドレスを指定してください。</translation>
  </message>
  <message>
   <source>Give the name of a file in it.</source>
   <translation>その中のファイルの名前を指定してください。</translation>
  </message>
  <message>
   <source>Give them another tag or delete them first, or retire the tag.</source>
   <translation>先に別のタグを付けるか削除する、またはタグを廃止してください。</translation>
  </message>
  <message>
   <source>Give them one speaker first.</source>
   <translation>先に1人の話者にしてください。</translation>
  </message>
  <message>
   <source>Google Speech-to-Text</source>
   <translation>Google Speech-to-Text</translation>
  </message>
  <message>
   <source>Header line not understood: {0}</source>
   <translation>ヘッダー行を理解できません: {0}</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>聴く</translation>
  </message>
  <message>
   <source>How far apart the ends of a passage are that both marked; half of them are nearer.</source>
   <translation>両者がマークした箇所の終わりがどれだけ離れているか。半分はこれより近くにあります。</translation>
  </message>
  <message>
   <source>How far apart the starts of a passage are that both marked; half of them are nearer.</source>
   <translation>両者がマークした箇所の始まりがどれだけ離れているか。半分はこれより近くにあります。</translation>
  </message>
  <message>
   <source>How long annotations are</source>
   <translation>アノテーションの長さ</translation>
  </message>
  <message>
   <source>How long the annotations are in which a speaker speaks, by tag (h:mm:ss).</source>
   <translation>話者が話しているアノテーションの長さ(タグ別、h:mm:ss)。</translation>
  </message>
  <message>
   <source>How many annotations each tag has, by what was decided about them; a tag without a bar is not used here.</source>
   <translation>各タグのアノテーション数(判断の結果別)。棒のないタグはここでは使われていません。</translation>
  </message>
  <message>
   <source>How many minutes of an hour the tag for sponsors takes in each show; without such a tag, the first of the codebook.</source>
   <translation>番組ごとに、1時間のうちスポンサーのタグが占める分数。そのタグがなければコードブックの最初のタグ。</translation>
  </message>
  <message>
   <source>How much more often two annotators give a segment the same answer (tagged or not) than chance would: 1 always, 0 as by chance.</source>
   <translation>2人のアノテーターがセグメントに同じ答え(タグの有無)を出す頻度が、偶然よりどれだけ高いか。1は常に一致、0は偶然と同じです。</translation>
  </message>
  <message>
   <source>How much of the annotated episodes’ time each tag covers; overlaps of one tag count once.</source>
   <translation>アノテート済みエピソードの時間のうち各タグが占める割合。同じタグの重なりは1度だけ数えます。</translation>
  </message>
  <message>
   <source>I think that is a beautiful idea.</source>
   <translation>それは素敵な考えだと思います。</translation>
  </message>
  <message>
   <source>IH D</source>
   <translation>IH D</translation>
  </message>
  <message>
   <source>IH JH</source>
   <translation>IH JH</translation>
  </message>
  <message>
   <source>IH NG</source>
   <translation>IH NG</translation>
  </message>
  <message>
   <source>IH R</source>
   <translation>IH R</translation>
  </message>
  <message>
   <source>IH SH</source>
   <translation>IH SH</translation>
  </message>
  <message>
   <source>IH Z</source>
   <translation>IH Z</translation>
  </message>
  <message>
   <source>If it is the recording, give it as the audio.</source>
   <translation>それが録音なら、音声として指定してください。</translation>
  </message>
  <message>
   <source>If the file comes from somebody you trust, save its contents with 'earmark salvage'.</source>
   <translation>信頼できる人からのファイルなら、'earmark salvage'で中身を保存してください。</translation>
  </message>
  <message>
   <source>If the recording is in another language or of poor sound, the extra earmark[whisper] may find more: install it and align again with it.</source>
   <translation>録音がほかの言語だったり音質が悪かったりする場合は、追加パッケージ earmark[whisper] でもっと見つかるかもしれません。インストールして、それでもう一度アラインしてください。</translation>
  </message>
  <message>
   <source>If you meant another one, make it again.</source>
   <translation>別のものを指していたなら、もう一度行ってください。</translation>
  </message>
  <message>
   <source>Import a CSV file that Earmark exported.</source>
   <translation>EarmarkがエクスポートしたCSVファイルをインポートしてください。</translation>
  </message>
  <message>
   <source>Import a file that Earmark exported.</source>
   <translation>Earmarkがエクスポートしたファイルをインポートしてください。</translation>
  </message>
  <message>
   <source>Import an episode first.</source>
   <translation>先にエピソードをインポートしてください。</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>アノテーションをインポート</translation>
  </message>
  <message>
   <source>Import codebook {0}</source>
   <translation>コードブック{0}をインポート</translation>
  </message>
  <message>
   <source>Import into another project.</source>
   <translation>別のプロジェクトにインポートしてください。</translation>
  </message>
  <message>
   <source>Import it together with its transcript or recording, or with --chapters.</source>
   <translation>文字起こしや録音と一緒に、または--chaptersでインポートしてください。</translation>
  </message>
  <message>
   <source>Import its transcript first.</source>
   <translation>先にその文字起こしをインポートしてください。</translation>
  </message>
  <message>
   <source>Import the transcript of {0}</source>
   <translation>{0}の文字起こしをインポート</translation>
  </message>
  <message>
   <source>Import transcript</source>
   <translation>文字起こしをインポート</translation>
  </message>
  <message>
   <source>Import {0}</source>
   <translation>{0}をインポート</translation>
  </message>
  <message>
   <source>Import {0} annotations</source>
   <translation>アノテーション{0}件をインポート</translation>
  </message>
  <message>
   <source>In one sentence of your own.</source>
   <translation>自分の言葉で1文で。</translation>
  </message>
  <message>
   <source>In what capacity they speak.</source>
   <translation>どのような立場で話しているか。</translation>
  </message>
  <message>
   <source>Install Earmark again.</source>
   <translation>Earmarkを再インストールしてください。</translation>
  </message>
  <message>
   <source>Install Earmark again: pip install --force-reinstall PySide6</source>
   <translation>Earmarkを再インストールしてください: pip install --force-reinstall PySide6</translation>
  </message>
  <message>
   <source>Install VLC with the package manager of your system.</source>
   <translation>システムのパッケージマネージャーでVLCをインストールしてください。</translation>
  </message>
  <message>
   <source>Install VLC: brew install --cask vlc</source>
   <translation>VLCをインストールしてください: brew install --cask vlc</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>インストール方法: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Install libpulse with the package manager of your system.</source>
   <translation>お使いのシステムのパッケージマネージャーで libpulse をインストールしてください。</translation>
  </message>
  <message>
   <source>Install libvlc: {0}</source>
   <translation>libvlcをインストールしてください: {0}</translation>
  </message>
  <message>
   <source>Install the 64-bit VLC: winget install VideoLAN.VLC</source>
   <translation>64ビット版VLCをインストールしてください: winget install VideoLAN.VLC</translation>
  </message>
  <message>
   <source>Install the newest version of Earmark. The file was not changed.</source>
   <translation>Earmarkの最新版をインストールしてください。ファイルは変更されていません。</translation>
  </message>
  <message>
   <source>Install what QtMultimedia needs: {0}</source>
   <translation>QtMultimediaに必要なものをインストールしてください: {0}</translation>
  </message>
  <message>
   <source>Install what leads to the sound service: {0}</source>
   <translation>サウンドサービスにつなぐものをインストールしてください: {0}</translation>
  </message>
  <message>
   <source>Install {0} (as Debian calls it).</source>
   <translation>{0}(Debianでの名前)をインストールしてください。</translation>
  </message>
  <message>
   <source>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</source>
   <translation>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>インタビュー調査</translation>
  </message>
  <message>
   <source>It has its parts already, or no feed names them.</source>
   <translation>その部分はすでにあるか、フィードに記載がありません。</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>JSONではありません。</translation>
  </message>
  <message>
   <source>It is saved as soon as that is done.</source>
   <translation>完了しだい保存されます。</translation>
  </message>
  <message>
   <source>It may be damaged or of another kind than its name says.</source>
   <translation>損傷しているか、名前とは別の種類のファイルかもしれません。</translation>
  </message>
  <message>
   <source>It may be made to fill the disk. Get it from somebody you trust.</source>
   <translation>ディスクをあふれさせるために作られたものかもしれません。信頼できる人から入手してください。</translation>
  </message>
  <message>
   <source>It reads Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters and lists.</source>
   <translation>Podcasting 2.0とPodloveのJSON、Podlove Simple Chapters、リストを読めます。</translation>
  </message>
  <message>
   <source>Its name says {0}, its content {1}; the content counts.</source>
   <translation>名前は{0}ですが、中身は{1}です。中身を優先します。</translation>
  </message>
  <message>
   <source>Its speakers are {0}.</source>
   <translation>その話者: {0}。</translation>
  </message>
  <message>
   <source>JH EY</source>
   <translation>JH EY</translation>
  </message>
  <message>
   <source>JH IY</source>
   <translation>JH IY</translation>
  </message>
  <message>
   <source>JSON Lines</source>
   <translation>JSON Lines</translation>
  </message>
  <message>
   <source>JSON of no known program, read by its names: {0}.</source>
   <translation>既知のプログラムのものではないJSON。名前を手がかりに読みました: {0}。</translation>
  </message>
  <message>
   <source>JSON of other programs</source>
   <translation>ほかのプログラムのJSON</translation>
  </message>
  <message>
   <source>Jaccard 1912</source>
   <translation>Jaccard 1912</translation>
  </message>
  <message>
   <source>Join the lines</source>
   <translation>行を結合</translation>
  </message>
  <message>
   <source>Join the lines at {0}</source>
   <translation>{0}で行を結合</translation>
  </message>
  <message>
   <source>Keep the times of</source>
   <translation>時刻を残す対象</translation>
  </message>
  <message>
   <source>Key: ([1-9])</source>
   <translation>Key: ([1-9])</translation>
  </message>
  <message>
   <source>Key: {0}</source>
   <translation>キー: {0}</translation>
  </message>
  <message>
   <source>Krippendorff 1995; 2004, pp. 251–256</source>
   <translation>Krippendorff 1995; 2004, pp. 251–256</translation>
  </message>
  <message>
   <source>Krippendorff 2011</source>
   <translation>Krippendorff 2011</translation>
  </message>
  <message>
   <source>Krippendorff’s α for unitizing</source>
   <translation>Krippendorffのα(単位化)</translation>
  </message>
  <message>
   <source>Krippendorff’s α per second</source>
   <translation>Krippendorffのα(秒単位)</translation>
  </message>
  <message>
   <source>Krippendorff’s α per segment</source>
   <translation>Krippendorffのα(セグメント単位)</translation>
  </message>
  <message>
   <source>L AH S</source>
   <translation>L AH S</translation>
  </message>
  <message>
   <source>Label Studio</source>
   <translation>Label Studio</translation>
  </message>
  <message>
   <source>Leave the column out, or write CSV.</source>
   <translation>その列を外すか、CSVで書き出してください。</translation>
  </message>
  <message>
   <source>Left out, no label: {0}</source>
   <translation>ラベルがないため除外: {0}</translation>
  </message>
  <message>
   <source>Left out, no words: {0}</source>
   <translation>言葉がないため除外: {0}</translation>
  </message>
  <message>
   <source>Left out: {0}</source>
   <translation>除外: {0}</translation>
  </message>
  <message>
   <source>Lines stay in their order.</source>
   <translation>行の順序は変わりません。</translation>
  </message>
  <message>
   <source>Look for the words again.</source>
   <translation>もう一度言葉を探してください。</translation>
  </message>
  <message>
   <source>Look whether it was moved: {0}</source>
   <translation>移動していないか確認してください: {0}</translation>
  </message>
  <message>
   <source>M AH K</source>
   <translation>M AH K</translation>
  </message>
  <message>
   <source>Made by 'earmark demo'.</source>
   <translation>'earmark demo'で作成。</translation>
  </message>
  <message>
   <source>Made with Earmark {}.</source>
   <translation>Earmark {}で作成。</translation>
  </message>
  <message>
   <source>Make it or choose another.</source>
   <translation>作るか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>Make it writable, or set {0} to another folder.</source>
   <translation>書き込めるようにするか、{0}を別のフォルダーに設定してください。</translation>
  </message>
  <message>
   <source>Make room on the disk.</source>
   <translation>ディスクの空きを作ってください。</translation>
  </message>
  <message>
   <source>Make room or choose another folder; what was there before is unchanged.</source>
   <translation>空きを作るか、別のフォルダーを選んでください。以前からあるものは変わっていません。</translation>
  </message>
  <message>
   <source>Make room, or choose another folder.</source>
   <translation>空きを作るか、別のフォルダーを選んでください。</translation>
  </message>
  <message>
   <source>Make room, or choose another folder. The project was not changed.</source>
   <translation>空きを作るか、別のフォルダーを選んでください。プロジェクトは変更されていません。</translation>
  </message>
  <message>
   <source>Make room, or choose another.</source>
   <translation>空きを作るか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>Make some room, or empty Earmark's media cache, then try again. Nothing was lost.</source>
   <translation>空きを作るか、Earmarkのメディアキャッシュを空にしてから、もう一度試してください。何も失われていません。</translation>
  </message>
  <message>
   <source>Mark {0} as {1}</source>
   <translation>{0}を{1}にする</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>メディアモニタリング</translation>
  </message>
  <message>
   <source>Mend it, or look for plain words.</source>
   <translation>修正するか、ふつうの言葉で検索してください。</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>言及、発言、話題、主張、広告。</translation>
  </message>
  <message>
   <source>Merge it with its neighbour instead.</source>
   <translation>代わりに隣と統合してください。</translation>
  </message>
  <message>
   <source>Merge tag {0} into {1}</source>
   <translation>タグ{0}を{1}に統合</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>タグを統合</translation>
  </message>
  <message>
   <source>Merge {0}</source>
   <translation>{0} を統合</translation>
  </message>
  <message>
   <source>Mesaros, Heittola and Virtanen 2016, event-based</source>
   <translation>Mesaros, Heittola and Virtanen 2016、イベント単位</translation>
  </message>
  <message>
   <source>More than 0 where the time is not in the file but worked out from what is.</source>
   <translation>時刻がファイルになく、ほかの情報から求めた場合は0より大きくなります。</translation>
  </message>
  <message>
   <source>Move annotation</source>
   <translation>アノテーションを移動</translation>
  </message>
  <message>
   <source>Move or release that line first.</source>
   <translation>先にその行を動かすか、固定を解除してください。</translation>
  </message>
  <message>
   <source>Move tag</source>
   <translation>タグを移動</translation>
  </message>
  <message>
   <source>Move tag {0}</source>
   <translation>タグ{0}を移動</translation>
  </message>
  <message>
   <source>Move the playhead into the segment, or split without it.</source>
   <translation>再生ヘッドをセグメントの中に置くか、使わずに分割してください。</translation>
  </message>
  <message>
   <source>Move them first.</source>
   <translation>先に移動してください。</translation>
  </message>
  <message>
   <source>Move {0} lines by {1} s</source>
   <translation>{0}行を{1} s動かす</translation>
  </message>
  <message>
   <source>Move {0} to {1}–{2}</source>
   <translation>{0}を{1}–{2}に移動</translation>
  </message>
  <message>
   <source>N AH S</source>
   <translation>N AH S</translation>
  </message>
  <message>
   <source>Name files, or a folder with transcripts in it.</source>
   <translation>ファイル、または文字起こしの入ったフォルダーを指定してください。</translation>
  </message>
  <message>
   <source>Name the episode to export, or a folder, which gets a file for each.</source>
   <translation>エクスポートするエピソードか、フォルダー(それぞれ1ファイルになります)を指定してください。</translation>
  </message>
  <message>
   <source>Name the episode, or write into a folder.</source>
   <translation>エピソードを指定するか、フォルダーに書き出してください。</translation>
  </message>
  <message>
   <source>Name the episode: --episode, or call the file as the episode is called.</source>
   <translation>エピソードを指定してください: --episode、またはファイルにエピソードと同じ名前を付けます。</translation>
  </message>
  <message>
   <source>Names and details that must not be published.</source>
   <translation>公表してはならない名前や詳細。</translation>
  </message>
  <message>
   <source>Names of cues are left out: {0}.</source>
   <translation>キューの名前を除外しました: {0}。</translation>
  </message>
  <message>
   <source>No annotation with “{0}” matches, so nothing was split.</source>
   <translation>「{0}」のアノテーションに一致するものがないため、分割しませんでした。</translation>
  </message>
  <message>
   <source>No backup was made: %s</source>
   <translation>バックアップを作れませんでした: %s</translation>
  </message>
  <message>
   <source>No copy of the project can be written to {0}: {1}.</source>
   <translation>プロジェクトのコピーを{0}に書き出せません: {1}。</translation>
  </message>
  <message>
   <source>No episode has “{0}” in its title.</source>
   <translation>タイトルに「{0}」を含むエピソードはありません。</translation>
  </message>
  <message>
   <source>No episode of this selection has a date.</source>
   <translation>この選択範囲には日付のあるエピソードがありません。</translation>
  </message>
  <message>
   <source>No module named</source>
   <translation>No module named</translation>
  </message>
  <message>
   <source>No project can be made at {0}: {1}.</source>
   <translation>{0}にプロジェクトを作れません: {1}。</translation>
  </message>
  <message>
   <source>No sound could be decoded from {0}.</source>
   <translation>{0}から音声をデコードできませんでした。</translation>
  </message>
  <message>
   <source>No sound device was found; Earmark plays in silence.</source>
   <translation>音声デバイスが見つかりません。Earmarkは無音で再生します。</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>タグなし: 自分で作ります。</translation>
  </message>
  <message>
   <source>No tier of the file holds text.</source>
   <translation>テキストを含む層がファイルにありません。</translation>
  </message>
  <message>
   <source>Nobody called “{0}” annotated that.</source>
   <translation>「{0}」という人はアノテーションを付けていません。</translation>
  </message>
  <message>
   <source>Nobody in this episode is called “{0}”.</source>
   <translation>このエピソードに「{0}」という人はいません。</translation>
  </message>
  <message>
   <source>None of its lines has a speaker.</source>
   <translation>どの行にも話者がいません。</translation>
  </message>
  <message>
   <source>None of these lines was set by hand.</source>
   <translation>これらの行に手動で設定したものはありません。</translation>
  </message>
  <message>
   <source>Not a date: {0}</source>
   <translation>日付ではありません: {0}</translation>
  </message>
  <message>
   <source>Not a length: {0}</source>
   <translation>長さではありません: {0}</translation>
  </message>
  <message>
   <source>Not in the text: {0} stretches ({1} s).</source>
   <translation>テキストにない箇所：{0}（{1}秒）。</translation>
  </message>
  <message>
   <source>Not kept: {0}.</source>
   <translation>残さなかったもの: {0}。</translation>
  </message>
  <message>
   <source>Not spoken of the text: {0} lines.</source>
   <translation>読まれていない行：{0}行。</translation>
  </message>
  <message>
   <source>Not understood: {0}.</source>
   <translation>理解できません: {0}。</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}.</source>
   <translation>{0}から何も読めません。</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}: {1}.</source>
   <translation>{0}から何も読めません: {1}。</translation>
  </message>
  <message>
   <source>Nothing could be fetched.</source>
   <translation>何も取得できませんでした。</translation>
  </message>
  <message>
   <source>Nothing is left of the recording.</source>
   <translation>録音に何も残りません。</translation>
  </message>
  <message>
   <source>Nothing on this computer can play sound; the playhead moves in silence.</source>
   <translation>このコンピューターには音声を再生できるものがありません。再生ヘッドは無音で動きます。</translation>
  </message>
  <message>
   <source>Nothing that is tagged fits.</source>
   <translation>条件に合うタグ付き箇所がありません。</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>何も変更されませんでした。</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or save what can be read with 'earmark salvage'.</source>
   <translation>何も変更されていません。最新のバックアップを復元するか、'earmark salvage'で読めるものを保存してください。</translation>
  </message>
  <message>
   <source>Nothing was changed. Run 'earmark check' on the project.</source>
   <translation>何も変更されていません。プロジェクトに対して'earmark check'を実行してください。</translation>
  </message>
  <message>
   <source>Nothing would be left of the line at {0}.</source>
   <translation>{0}の行に何も残らなくなります。</translation>
  </message>
  <message>
   <source>Nothing would be left of “{0}”.</source>
   <translation>「{0}」に何も残らなくなります。</translation>
  </message>
  <message>
   <source>Of passages that both marked, the time they share over the time that either covers, on average.</source>
   <translation>両者がマークした箇所で、共通する時間をどちらかが占める時間で割った値の平均。</translation>
  </message>
  <message>
   <source>Of the time of the tag in the row, how much the tag in the column covers too.</source>
   <translation>行のタグの時間のうち、列のタグも占めている割合。</translation>
  </message>
  <message>
   <source>One line of the text is not spoken.</source>
   <translation>テキストの1行が読まれていません。</translation>
  </message>
  <message>
   <source>One minus the disagreement found over the disagreement expected if tags were dealt out at random; takes any number of annotators.</source>
   <translation>1から、観測された不一致を、タグを無作為に割り振った場合に期待される不一致で割った値を引いたもの。アノテーターは何人でも使えます。</translation>
  </message>
  <message>
   <source>One of the annotations to change is no longer in the project.</source>
   <translation>変更するアノテーションのひとつがもうプロジェクトにありません。</translation>
  </message>
  <message>
   <source>One of the annotations to delete is no longer in the project.</source>
   <translation>削除するアノテーションのひとつがもうプロジェクトにありません。</translation>
  </message>
  <message>
   <source>One of the annotations to tag is no longer in the project.</source>
   <translation>タグ付けするアノテーションのひとつがもうプロジェクトにありません。</translation>
  </message>
  <message>
   <source>One stretch ({0} s) is not in the text.</source>
   <translation>1箇所（{0}秒）がテキストにありません。</translation>
  </message>
  <message>
   <source>Only a line set by hand can be released.</source>
   <translation>固定を解除できるのは手動で設定した行だけです。</translation>
  </message>
  <message>
   <source>Only {0} of the lines could be found in the sound; the rest keep estimates.</source>
   <translation>音声の中で見つかった行は{0}だけです。残りは推定のままです。</translation>
  </message>
  <message>
   <source>Only {0} of the words were found: this recording does not seem to belong to this transcript.</source>
   <translation>見つかった単語は{0}だけです。この録音はこの文字起こしのものではないようです。</translation>
  </message>
  <message>
   <source>Open it with File ▸ Open feed…, or 'earmark feed'.</source>
   <translation>ファイル ▸ フィードを開く…、または'earmark feed'で開いてください。</translation>
  </message>
  <message>
   <source>Open the episode again so that Earmark reads the original anew.</source>
   <translation>エピソードを開き直すと、Earmarkが元の録音を改めて読みます。</translation>
  </message>
  <message>
   <source>Open the episode again, or choose the file by hand.</source>
   <translation>エピソードを開き直すか、ファイルを自分で選んでください。</translation>
  </message>
  <message>
   <source>Open the episode and show where its recording lies.</source>
   <translation>エピソードを開き、録音の場所を指定してください。</translation>
  </message>
  <message>
   <source>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, whisper output; also as DOCX, ODT and Markdown</source>
   <translation>Otter、Descript、Sonix、Happy Scribe、Rev、LRC、whisperの出力。DOCX、ODT、Markdownも可</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>重なり (IoU)</translation>
  </message>
  <message>
   <source>P AH L</source>
   <translation>P AH L</translation>
  </message>
  <message>
   <source>PYTHON_VLC_LIB_PATH names a library that is not there</source>
   <translation>PYTHON_VLC_LIB_PATHが指すライブラリがありません</translation>
  </message>
  <message>
   <source>Paid messages, start to end.</source>
   <translation>広告メッセージの始まりから終わりまで。</translation>
  </message>
  <message>
   <source>Paid or self-promoting messages, start to end.</source>
   <translation>広告または自己宣伝メッセージの始まりから終わりまで。</translation>
  </message>
  <message>
   <source>Parquet (pandas, Polars)</source>
   <translation>Parquet (pandas、Polars)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed.</source>
   <translation>Parquetに必要なpyarrowがインストールされていません。</translation>
  </message>
  <message>
   <source>People say that it is cold there.</source>
   <translation>あそこは寒いと言われています。</translation>
  </message>
  <message>
   <source>Plain text, Markdown, Word, OpenDocument</source>
   <translation>プレーンテキスト、Markdown、Word、OpenDocument</translation>
  </message>
  <message>
   <source>Playback goes on where it was.</source>
   <translation>再生は元の位置から続きます。</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio. Without one Earmark plays in silence.</source>
   <translation>ヘッドホンかスピーカーをつなぐか、PipeWireまたはPulseAudioを起動してください。なければEarmarkは無音で再生します。</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.</source>
   <translation>ヘッドホンかスピーカーをつなぐか、音声サービスを起動してから、エピソードを開き直してください。</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker; playback goes over to it by itself.</source>
   <translation>ヘッドホンかスピーカーをつないでください。再生は自動的にそちらへ移ります。</translation>
  </message>
  <message>
   <source>Podcasting 2.0 HTML</source>
   <translation>Podcasting 2.0 HTML</translation>
  </message>
  <message>
   <source>Podcasting 2.0 JSON</source>
   <translation>Podcasting 2.0 JSON</translation>
  </message>
  <message>
   <source>Podcasting 2.0 chapters</source>
   <translation>Podcasting 2.0のチャプター</translation>
  </message>
  <message>
   <source>Podcasting 2.0 sound bites</source>
   <translation>Podcasting 2.0のサウンドバイト</translation>
  </message>
  <message>
   <source>Podlove Simple Transcripts</source>
   <translation>Podlove Simple Transcripts</translation>
  </message>
  <message>
   <source>Podlove XML</source>
   <translation>Podlove XML</translation>
  </message>
  <message>
   <source>Podlove, Otter, Sonix, Happy Scribe, and lists of text and times of other programs</source>
   <translation>Podlove、Otter、Sonix、Happy Scribe、およびほかのプログラムのテキストと時刻のリスト</translation>
  </message>
  <message>
   <source>Praat TextGrid</source>
   <translation>Praat TextGrid</translation>
  </message>
  <message>
   <source>Prices fell by nine tenths in ten years.</source>
   <translation>価格は10年で9割下がりました。</translation>
  </message>
  <message>
   <source>Put the caret between two words.</source>
   <translation>キャレットを2つの単語の間に置いてください。</translation>
  </message>
  <message>
   <source>Qt {0}</source>
   <translation>Qt {0}</translation>
  </message>
  <message>
   <source>Qt {0}, {1}</source>
   <translation>Qt {0}、{1}</translation>
  </message>
  <message>
   <source>QtMultimedia has no back end.</source>
   <translation>QtMultimediaにバックエンドがありません。</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>引用</translation>
  </message>
  <message>
   <source>REFI-QDA codebook</source>
   <translation>REFI-QDAコードブック</translation>
  </message>
  <message>
   <source>REFI-QDA project</source>
   <translation>REFI-QDAプロジェクト</translation>
  </message>
  <message>
   <source>REFI-QDA project (QualCoder, MAXQDA, ATLAS.ti, NVivo)</source>
   <translation>REFI-QDAプロジェクト (QualCoder、MAXQDA、ATLAS.ti、NVivo)</translation>
  </message>
  <message>
   <source>RTTM (speakers)</source>
   <translation>RTTM(話者)</translation>
  </message>
  <message>
   <source>Re-time to another cut</source>
   <translation>別の版に時刻を付け直す</translation>
  </message>
  <message>
   <source>Re-time {0} to another cut</source>
   <translation>{0}を別の版に合わせて時刻を付け直す</translation>
  </message>
  <message>
   <source>Read as {0}: {1}{2}.</source>
   <translation>{0}として読みました: {1}{2}。</translation>
  </message>
  <message>
   <source>Reading {0} broke off unexpectedly.</source>
   <translation>{0}の読み込みが予期せず途切れました。</translation>
  </message>
  <message>
   <source>Recognised words that are not in the text: {0}.</source>
   <translation>認識されたがテキストにない語: {0}</translation>
  </message>
  <message>
   <source>Recovered episode {0}</source>
   <translation>回復したエピソード {0}</translation>
  </message>
  <message>
   <source>Reel of the annotations</source>
   <translation>アノテーションのリール</translation>
  </message>
  <message>
   <source>Refine the times of {0}</source>
   <translation>{0}の時刻を精密にする</translation>
  </message>
  <message>
   <source>Release it first, or choose a time beside it.</source>
   <translation>先に固定を解除するか、その隣の時刻を選んでください。</translation>
  </message>
  <message>
   <source>Release {0}</source>
   <translation>{0}の固定を解除</translation>
  </message>
  <message>
   <source>Remarks on the file: {0}.</source>
   <translation>ファイルについての注記：{0}。</translation>
  </message>
  <message>
   <source>Remove or change that first.</source>
   <translation>先にそれを削除または変更してください。</translation>
  </message>
  <message>
   <source>Rename the tag instead.</source>
   <translation>代わりにタグの名前を変更してください。</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>{0}の名前を{1}に変更</translation>
  </message>
  <message>
   <source>Reopen a passage</source>
   <translation>箇所を再び開く</translation>
  </message>
  <message>
   <source>Report in HTML, with a player</source>
   <translation>プレーヤー付きHTMLレポート</translation>
  </message>
  <message>
   <source>Report in Markdown</source>
   <translation>Markdownレポート</translation>
  </message>
  <message>
   <source>Restore a backup, or remove the file and make a new project.</source>
   <translation>バックアップを復元するか、ファイルを削除して新しいプロジェクトを作ってください。</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>バックアップを復元してください。</translation>
  </message>
  <message>
   <source>Restore the first text</source>
   <translation>元のテキストに戻す</translation>
  </message>
  <message>
   <source>Retag {0} as {1}</source>
   <translation>{0}のタグを{1}に変更</translation>
  </message>
  <message>
   <source>Retire tag</source>
   <translation>タグを廃止</translation>
  </message>
  <message>
   <source>Retire tag {0}</source>
   <translation>タグ{0}を廃止</translation>
  </message>
  <message>
   <source>Rolling captions: cues that only repeat lines were merged ({0}).</source>
   <translation>ロールアップ字幕: 行を繰り返すだけの字幕を統合しました ({0})。</translation>
  </message>
  <message>
   <source>Run “earmark doctor” to see what is missing and how to install it.</source>
   <translation>「earmark doctor」を実行すると、足りないものとインストール方法がわかります。</translation>
  </message>
  <message>
   <source>Run “earmark doctor”.</source>
   <translation>「earmark doctor」を実行してください。</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install PySide6</source>
   <translation>実行してください: {0} -m pip install PySide6</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install {1}</source>
   <translation>実行してください: {0} -m pip install {1}</translation>
  </message>
  <message>
   <source>Run: {0}{1} {2}</source>
   <translation>実行してください: {0}{1} {2}</translation>
  </message>
  <message>
   <source>SH AH L</source>
   <translation>SH AH L</translation>
  </message>
  <message>
   <source>SH AH N</source>
   <translation>SH AH N</translation>
  </message>
  <message>
   <source>SH AH S</source>
   <translation>SH AH S</translation>
  </message>
  <message>
   <source>Save a copy elsewhere, or close the project there and open it here again.</source>
   <translation>別の場所にコピーを保存するか、そちらでプロジェクトを閉じてここで開き直してください。</translation>
  </message>
  <message>
   <source>Save a filter</source>
   <translation>フィルターを保存</translation>
  </message>
  <message>
   <source>Save it again in Praat.</source>
   <translation>Praatで保存し直してください。</translation>
  </message>
  <message>
   <source>Save it again with the program that it comes from.</source>
   <translation>元のプログラムで保存し直してください。</translation>
  </message>
  <message>
   <source>Save it as text, DOCX, SRT or WebVTT and import that.</source>
   <translation>テキスト、DOCX、SRT、またはWebVTTとして保存し、それをインポートしてください。</translation>
  </message>
  <message>
   <source>Save the filter {0}</source>
   <translation>フィルター{0}を保存</translation>
  </message>
  <message>
   <source>See 'earmark list'.</source>
   <translation>'earmark list'を参照してください。</translation>
  </message>
  <message>
   <source>See the players above.</source>
   <translation>上のプレーヤーを参照してください。</translation>
  </message>
  <message>
   <source>Segment {0} of episode {1} ends before it starts.</source>
   <translation>エピソード{1}のセグメント{0}は始まりより前に終わっています。</translation>
  </message>
  <message>
   <source>Segments that repeat the one before were merged ({0}).</source>
   <translation>直前と同じセグメントを統合しました ({0})。</translation>
  </message>
  <message>
   <source>Segments: {0}, chapters: {1}, speakers: {2}.</source>
   <translation>セグメント：{0}、チャプター：{1}、話者：{2}。</translation>
  </message>
  <message>
   <source>Set line {0} to {1}</source>
   <translation>行{0}を{1}に設定</translation>
  </message>
  <message>
   <source>Set the line</source>
   <translation>行を設定</translation>
  </message>
  <message>
   <source>Set the line to {0}–{1}</source>
   <translation>行を{0}–{1}に設定</translation>
  </message>
  <message>
   <source>Set the recording</source>
   <translation>録音を設定</translation>
  </message>
  <message>
   <source>Set {0} lines</source>
   <translation>{0}行を設定</translation>
  </message>
  <message>
   <source>Share of time by episode</source>
   <translation>エピソード別の時間の割合</translation>
  </message>
  <message>
   <source>Share of time by tag</source>
   <translation>タグ別の時間の割合</translation>
  </message>
  <message>
   <source>Share of time over dates</source>
   <translation>日付順の時間の割合</translation>
  </message>
  <message>
   <source>Show-notes transcript</source>
   <translation>番組ノートの文字起こし</translation>
  </message>
  <message>
   <source>Sign annotations</source>
   <translation>アノテーションに名前を付ける</translation>
  </message>
  <message>
   <source>Sign {0} annotations as {1}</source>
   <translation>{0}件のアノテーションに{1}の名前を付ける</translation>
  </message>
  <message>
   <source>Some bytes are no {0} text; they are shown as �.</source>
   <translation>一部のバイトが{0}テキストではありません。�で表示しています。</translation>
  </message>
  <message>
   <source>Somebody or something that is watched is named.</source>
   <translation>注目している人や物の名前が挙がる。</translation>
  </message>
  <message>
   <source>Something said before is put right.</source>
   <translation>前に言ったことが訂正される。</translation>
  </message>
  <message>
   <source>Something that happened to the person who speaks, told by them.</source>
   <translation>話し手の身に起きたことを本人が語る。</translation>
  </message>
  <message>
   <source>Something that is missing, wished for or in the way.</source>
   <translation>足りないもの、望まれるもの、妨げになっているもの。</translation>
  </message>
  <message>
   <source>Something that is no tag was left out.</source>
   <translation>タグではないものを除外しました。</translation>
  </message>
  <message>
   <source>Speaker {0}</source>
   <translation>話者 {0}</translation>
  </message>
  <message>
   <source>Speakers and tags</source>
   <translation>話者とタグ</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>音声認識のWhisperがインストールされていません。</translation>
  </message>
  <message>
   <source>Speed of annotating</source>
   <translation>アノテーションの速さ</translation>
  </message>
  <message>
   <source>Split tag</source>
   <translation>タグを分割</translation>
  </message>
  <message>
   <source>Split tag {0}: {1} now {2}</source>
   <translation>タグ{0}を分割: {1}件が{2}に</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>行を分割</translation>
  </message>
  <message>
   <source>Split the line at {0}</source>
   <translation>{0}で行を分割</translation>
  </message>
  <message>
   <source>Spoken by {0}</source>
   <translation>{0}の発言</translation>
  </message>
  <message>
   <source>Sponsor load by show</source>
   <translation>番組別のスポンサーの量</translation>
  </message>
  <message>
   <source>SponsorBlock segments</source>
   <translation>SponsorBlockのセグメント</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>スポンサー、主張、話題。</translation>
  </message>
  <message>
   <source>Step {0} of the history can't be read.</source>
   <translation>履歴のステップ{0}を読めません。</translation>
  </message>
  <message>
   <source>Stretch {0} lines to {1}–{2}</source>
   <translation>{0}行を{1}–{2}に伸縮</translation>
  </message>
  <message>
   <source>SubRip (SRT)</source>
   <translation>SubRip (SRT)</translation>
  </message>
  <message>
   <source>SubRip captions (SRT)</source>
   <translation>SubRip字幕 (SRT)</translation>
  </message>
  <message>
   <source>T AH L</source>
   <translation>T AH L</translation>
  </message>
  <message>
   <source>TTML and DFXP</source>
   <translation>TTMLとDFXP</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Table separated by tabs (TSV)</source>
   <translation>タブ区切りの表 (TSV)</translation>
  </message>
  <message>
   <source>Tag something, or choose another filter.</source>
   <translation>何かにタグを付けるか、別のフィルターを選んでください。</translation>
  </message>
  <message>
   <source>Tag {0} passages {1}</source>
   <translation>{0}か所に{1}のタグ</translation>
  </message>
  <message>
   <source>Tag {0} was lost; its annotations were kept.</source>
   <translation>タグ{0}は失われましたが、アノテーションは残しました。</translation>
  </message>
  <message>
   <source>Tag {0} {1}</source>
   <translation>タグ {0} {1}</translation>
  </message>
  <message>
   <source>Tags are nested more than {0} deep.</source>
   <translation>タグの入れ子が{0}段より深くなっています。</translation>
  </message>
  <message>
   <source>Tags together</source>
   <translation>タグの共起</translation>
  </message>
  <message>
   <source>Take the speaker off</source>
   <translation>話者を外す</translation>
  </message>
  <message>
   <source>Take {0} agreed annotations into the gold tier</source>
   <translation>一致した{0}件のアノテーションをゴールド層に入れる</translation>
  </message>
  <message>
   <source>Text above the first cue is left out.</source>
   <translation>最初のキューより上のテキストを除外しました。</translation>
  </message>
  <message>
   <source>Text above the first cue is left out: {0}</source>
   <translation>最初のキューより上のテキストを除外しました: {0}</translation>
  </message>
  <message>
   <source>Text with times</source>
   <translation>時刻付きテキスト</translation>
  </message>
  <message>
   <source>That annotation is no longer in the project.</source>
   <translation>そのアノテーションはもうプロジェクトにありません。</translation>
  </message>
  <message>
   <source>That episode is no longer in the project.</source>
   <translation>そのエピソードはもうプロジェクトにありません。</translation>
  </message>
  <message>
   <source>That piece of text is no longer in the transcript.</source>
   <translation>そのテキストはもう文字起こしにありません。</translation>
  </message>
  <message>
   <source>That saved filter is no longer in the project.</source>
   <translation>その保存したフィルターはもうプロジェクトにありません。</translation>
  </message>
  <message>
   <source>That segment is no longer in the transcript.</source>
   <translation>そのセグメントはもう文字起こしにありません。</translation>
  </message>
  <message>
   <source>That step is no longer in the history.</source>
   <translation>そのステップはもう履歴にありません。</translation>
  </message>
  <message>
   <source>That tag is no longer in the codebook.</source>
   <translation>そのタグはもうコードブックにありません。</translation>
  </message>
  <message>
   <source>The Whisper model {0} could not be loaded.</source>
   <translation>Whisperモデル{0}を読み込めませんでした。</translation>
  </message>
  <message>
   <source>The XML is not well-formed here; loose “&amp;” were mended.</source>
   <translation>ここのXMLは整形式ではありません。単独の「&amp;」を修正しました。</translation>
  </message>
  <message>
   <source>The alignment was cancelled.</source>
   <translation>アラインメントをキャンセルしました。</translation>
  </message>
  <message>
   <source>The annotation refers to one that is not there.</source>
   <translation>アノテーションの参照先がありません。</translation>
  </message>
  <message>
   <source>The annotation was in the table before; this row is left out.</source>
   <translation>このアノテーションは表の前のほうにあったため、この行を除外しました。</translation>
  </message>
  <message>
   <source>The box holds the middle half with the median as a line, the thin line nine in ten; lengths on the axis multiply from left to right.</source>
   <translation>箱は中央の半分を、その中の線は中央値を、細い線は10のうち9を表します。軸の長さは左から右へ倍々に増えます。</translation>
  </message>
  <message>
   <source>The change that waited has just been saved.</source>
   <translation>待っていた変更が保存されました。</translation>
  </message>
  <message>
   <source>The chapter time ({0}) is no time; “{1}” is put at {2}, between its neighbours.</source>
   <translation>チャプターの時刻 ({0}) は時刻ではありません。「{1}」を前後の間の{2}に置きます。</translation>
  </message>
  <message>
   <source>The chapter “{0}” starts after the end of the recording.</source>
   <translation>チャプター「{0}」は録音の終わりより後に始まっています。</translation>
  </message>
  <message>
   <source>The chapters were out of order and have been sorted.</source>
   <translation>チャプターの順序が乱れていたため、並べ替えました。</translation>
  </message>
  <message>
   <source>The coding refers to no code of the project.</source>
   <translation>コーディングがプロジェクトにないコードを参照しています。</translation>
  </message>
  <message>
   <source>The columns are: {0}.</source>
   <translation>列: {0}。</translation>
  </message>
  <message>
   <source>The copy {0} is not complete, so it was not kept.</source>
   <translation>コピー{0}は不完全なため、残しませんでした。</translation>
  </message>
  <message>
   <source>The corrected text differs; the words are as recognised.</source>
   <translation>修正済みのテキストが異なるため、認識されたままの語を使います。</translation>
  </message>
  <message>
   <source>The cue has no readable start; put at {0}.</source>
   <translation>キューの始まりを読めません。{0}に置きました。</translation>
  </message>
  <message>
   <source>The cue names no tag in brackets.</source>
   <translation>キューに角かっこ付きのタグがありません。</translation>
  </message>
  <message>
   <source>The cue starts before zero; put at 0:00.</source>
   <translation>キューが0より前に始まっています。0:00に置きました。</translation>
  </message>
  <message>
   <source>The cue {0}; its end is put at {1}.</source>
   <translation>キューが{0}。終わりを{1}に置きます。</translation>
  </message>
  <message>
   <source>The cues are not in order of time; they were sorted.</source>
   <translation>キューが時刻順ではなかったため、並べ替えました。</translation>
  </message>
  <message>
   <source>The disk is full, so the last change could not be saved.</source>
   <translation>ディスクがいっぱいで、最後の変更を保存できませんでした。</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written.</source>
   <translation>ディスクがいっぱいで、{0}を書き出せませんでした。</translation>
  </message>
  <message>
   <source>The disk is full: the prepared copy of the recording could not be written.</source>
   <translation>ディスクがいっぱいで、録音の準備済みコピーを書き出せませんでした。</translation>
  </message>
  <message>
   <source>The episode ends at {0}.</source>
   <translation>エピソードは{0}で終わります。</translation>
  </message>
  <message>
   <source>The episode “{0}” is not in the project.</source>
   <translation>エピソード「{0}」はプロジェクトにありません。</translation>
  </message>
  <message>
   <source>The estimated times now fit its length.</source>
   <translation>推定した時刻がその長さに合うようになりました。</translation>
  </message>
  <message>
   <source>The feed seems to hold {0} items, but {1} were read.</source>
   <translation>フィードには{0}件の項目があるようですが、{1}件を読みました。</translation>
  </message>
  <message>
   <source>The file has no times, so they are estimated.</source>
   <translation>ファイルに時刻がないため、推定値です。</translation>
  </message>
  <message>
   <source>The file is as it was. {0}</source>
   <translation>ファイルは元のままです。{0}</translation>
  </message>
  <message>
   <source>The file is damaged or incomplete; get it again.</source>
   <translation>ファイルが損傷しているか不完全です。もう一度取得してください。</translation>
  </message>
  <message>
   <source>The file is damaged: {0}.</source>
   <translation>ファイルが損傷しています: {0}。</translation>
  </message>
  <message>
   <source>The file is not UTF-8; read as {0}. Look at accented letters.</source>
   <translation>ファイルがUTF-8ではないため、{0}として読みました。アクセント付きの文字を確かめてください。</translation>
  </message>
  <message>
   <source>The file may be damaged or empty. Try to get it again.</source>
   <translation>ファイルが損傷しているか空かもしれません。もう一度取得してみてください。</translation>
  </message>
  <message>
   <source>The file may be damaged: download or copy it again.</source>
   <translation>ファイルが損傷しているかもしれません。もう一度ダウンロードまたはコピーしてください。</translation>
  </message>
  <message>
   <source>The file may have been cut off; get it again.</source>
   <translation>ファイルが途中で切れているかもしれません。もう一度取得してください。</translation>
  </message>
  <message>
   <source>The file seems to hold {0} cues, but {1} are accounted for.</source>
   <translation>ファイルには{0}個のキューがあるようですが、確認できたのは{1}個です。</translation>
  </message>
  <message>
   <source>The first winter I was there, the heating broke down.</source>
   <translation>そこでの最初の冬、暖房が壊れました。</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written.</source>
   <translation>準備済みの録音のフォルダーに書き込めません。</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written: {0}</source>
   <translation>準備済みの録音のフォルダーに書き込めません: {0}</translation>
  </message>
  <message>
   <source>The folder {0} can't be made: {1}.</source>
   <translation>フォルダー{0}を作れません: {1}。</translation>
  </message>
  <message>
   <source>The formats are: {0}.</source>
   <translation>形式: {0}。</translation>
  </message>
  <message>
   <source>The history has steps that were undone before ones that were not.</source>
   <translation>履歴で、元に戻していないステップより前に、元に戻したステップがあります。</translation>
  </message>
  <message>
   <source>The history was left out, as it no longer fits.</source>
   <translation>履歴はもう合わないため、除外しました。</translation>
  </message>
  <message>
   <source>The key {0} already belongs to “{1}”.</source>
   <translation>キー{0}はすでに「{1}」に使われています。</translation>
  </message>
  <message>
   <source>The keywords are no list; kept as one: {0}</source>
   <translation>キーワードがリストではないため、1つとして残しました: {0}</translation>
  </message>
  <message>
   <source>The label names no tag.</source>
   <translation>ラベルにタグの名前がありません。</translation>
  </message>
  <message>
   <source>The last result repeats all words with speakers; it was taken.</source>
   <translation>最後の結果に話者付きですべての言葉が繰り返されているため、それを使いました。</translation>
  </message>
  <message>
   <source>The line at {0} was set by hand.</source>
   <translation>{0}の行は手動で設定されています。</translation>
  </message>
  <message>
   <source>The line cannot start there: a line before or after it was set by hand.</source>
   <translation>行をそこから始めることはできません。前か後の行が手動で設定されています。</translation>
  </message>
  <message>
   <source>The line does not start with *; kept as it stands.</source>
   <translation>行が*で始まっていないため、そのまま残しました。</translation>
  </message>
  <message>
   <source>The lines cannot be put there.</source>
   <translation>行をそこに置くことはできません。</translation>
  </message>
  <message>
   <source>The manual lists what a filter can say.</source>
   <translation>フィルターに書けるものはマニュアルに載っています。</translation>
  </message>
  <message>
   <source>The moment of the split lies outside the segment.</source>
   <translation>分割の時点がセグメントの外にあります。</translation>
  </message>
  <message>
   <source>The name {0} does not say in which form the codebook is to be written.</source>
   <translation>{0} という名前からは、コードブックを書き出す形式がわかりません。</translation>
  </message>
  <message>
   <source>The part of the time that each tag covers, by the month of publication.</source>
   <translation>各タグが占める時間の割合(公開月別)。</translation>
  </message>
  <message>
   <source>The prepared recording vanished from the cache while it was written.</source>
   <translation>準備済みの録音が、書き込み中にキャッシュから消えました。</translation>
  </message>
  <message>
   <source>The project can't be changed</source>
   <translation>プロジェクトを変更できません</translation>
  </message>
  <message>
   <source>The project can't be changed: {0}.</source>
   <translation>プロジェクトを変更できません: {0}。</translation>
  </message>
  <message>
   <source>The project has been closed.</source>
   <translation>プロジェクトは閉じられています。</translation>
  </message>
  <message>
   <source>The project has {0} episodes “{1}”.</source>
   <translation>プロジェクトに「{1}」というエピソードが{0}件あります。</translation>
  </message>
  <message>
   <source>The project holds {0}.</source>
   <translation>プロジェクトの内容: {0}。</translation>
  </message>
  <message>
   <source>The recogniser may have heard no speech.</source>
   <translation>音声認識で発話が聴き取れなかったのかもしれません。</translation>
  </message>
  <message>
   <source>The recording could not be played: {0}.</source>
   <translation>録音を再生できませんでした: {0}。</translation>
  </message>
  <message>
   <source>The recording could not be prepared: {0}.</source>
   <translation>録音を準備できませんでした: {0}。</translation>
  </message>
  <message>
   <source>The recording ended before its time; the file may have been damaged.</source>
   <translation>録音が途中で終わりました。ファイルが損傷しているかもしれません。</translation>
  </message>
  <message>
   <source>The recording of “{0}” is not to be found.</source>
   <translation>「{0}」の録音が見つかりません。</translation>
  </message>
  <message>
   <source>The recording of “{0}” is now taken from {1}.</source>
   <translation>「{0}」の録音は今後{1}を使います。</translation>
  </message>
  <message>
   <source>The recording of “{0}” was {1}.</source>
   <translation>「{0}」の録音は{1}でした。</translation>
  </message>
  <message>
   <source>The recording {0} is missing.</source>
   <translation>録音{0}が見つかりません。</translation>
  </message>
  <message>
   <source>The recording {0} is not the one it was.</source>
   <translation>録音{0}は以前のものと違います。</translation>
  </message>
  <message>
   <source>The recording {0} is not there any more.</source>
   <translation>録音{0}はもうそこにありません。</translation>
  </message>
  <message>
   <source>The recording “{0}” is left out; its words: {1}.</source>
   <translation>録音「{0}」は読み込まれません。語数: {1}</translation>
  </message>
  <message>
   <source>The recordings need {0} MB, and {1} has room for {2} MB.</source>
   <translation>録音には{0} MB必要ですが、{1}の空きは{2} MBです。</translation>
  </message>
  <message>
   <source>The row names no tag.</source>
   <translation>行にタグの名前がありません。</translation>
  </message>
  <message>
   <source>The same for every second of the recording, so that long segments count for more.</source>
   <translation>同じものを録音の1秒ごとに計算し、長いセグメントほど重く数えます。</translation>
  </message>
  <message>
   <source>The same for every second of the recording.</source>
   <translation>同じものを録音の1秒ごとに計算します。</translation>
  </message>
  <message>
   <source>The sample episode is not in this installation.</source>
   <translation>このインストールにはサンプルのエピソードがありません。</translation>
  </message>
  <message>
   <source>The segments are spoken by {0} and by {1}.</source>
   <translation>セグメントの話者は{0}と{1}です。</translation>
  </message>
  <message>
   <source>The segments of episode {0} are not in the order of their times.</source>
   <translation>エピソード{0}のセグメントが時刻順に並んでいません。</translation>
  </message>
  <message>
   <source>The selection ends before it starts.</source>
   <translation>選択範囲が始まりより前に終わっています。</translation>
  </message>
  <message>
   <source>The selection reaches past the text of its segment.</source>
   <translation>選択範囲がセグメントのテキストの外に及んでいます。</translation>
  </message>
  <message>
   <source>The share of passages whose start and end both lie within the tolerance of the other’s.</source>
   <translation>始まりと終わりがどちらも相手の許容差内にある箇所の割合。</translation>
  </message>
  <message>
   <source>The share of starts and ends that are the same to the second; those within the tolerance count in part.</source>
   <translation>秒まで一致する始まりと終わりの割合。許容差内のものは部分的に数えます。</translation>
  </message>
  <message>
   <source>The sound broke off.</source>
   <translation>音声が途切れました。</translation>
  </message>
  <message>
   <source>The sound engine can't be started: {0}.</source>
   <translation>音声エンジンを起動できません: {0}。</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly and was started again.</source>
   <translation>音声エンジンが予期せず停止したため、再起動しました。</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly several times.</source>
   <translation>音声エンジンが何度も予期せず停止しました。</translation>
  </message>
  <message>
   <source>The stored state of the alignment cannot be read.</source>
   <translation>保存されたアラインメントの状態を読めません。</translation>
  </message>
  <message>
   <source>The subject in a few words.</source>
   <translation>話題を数語で。</translation>
  </message>
  <message>
   <source>The table {0} is missing.</source>
   <translation>表{0}がありません。</translation>
  </message>
  <message>
   <source>The tag to nest it under is gone.</source>
   <translation>上位にするタグがなくなっています。</translation>
  </message>
  <message>
   <source>The text is not in “{0}”: {1}</source>
   <translation>テキストが「{0}」にありません: {1}</translation>
  </message>
  <message>
   <source>The text “{0}” with {1} lines is left out.</source>
   <translation>テキスト「{0}」({1}行)を除外しました。</translation>
  </message>
  <message>
   <source>The tier “{0}” with {1} annotations is left out.</source>
   <translation>層「{0}」(アノテーション{1}件)を除外しました。</translation>
  </message>
  <message>
   <source>The time {0} does not lie between its neighbours; estimated anew.</source>
   <translation>時刻{0}が前後の間にないため、推定し直しました。</translation>
  </message>
  <message>
   <source>The transcript carries {0}, so it can't be replaced.</source>
   <translation>文字起こしに{0}が付いているため、置き換えられません。</translation>
  </message>
  <message>
   <source>The transcript holds no words to find.</source>
   <translation>文字起こしに探す言葉がありません。</translation>
  </message>
  <message>
   <source>The transcript is in a script that the built-in English model cannot say.</source>
   <translation>文字起こしの文字は、内蔵の英語モデルでは発音できません。</translation>
  </message>
  <message>
   <source>The transcript speaks of {0}, the recording is {1} long: check that they belong together.</source>
   <translation>文字起こしでは{0}ですが、録音の長さは{1}です。対応しているか確認してください。</translation>
  </message>
  <message>
   <source>The whole passage</source>
   <translation>箇所全体</translation>
  </message>
  <message>
   <source>The window needs a desktop session; the commands do not.</source>
   <translation>ウィンドウにはデスクトップセッションが必要です。コマンドには不要です。</translation>
  </message>
  <message>
   <source>The word times of a segment are damaged and were left out</source>
   <translation>セグメントの単語の時刻が損傷しているため、除外しました</translation>
  </message>
  <message>
   <source>The word times of segment {0} can't be read.</source>
   <translation>セグメント{0}の単語の時刻を読めません。</translation>
  </message>
  <message>
   <source>The words of annotation {0} were lost; its text was kept.</source>
   <translation>アノテーション{0}の言葉は失われましたが、テキストは残しました。</translation>
  </message>
  <message>
   <source>The {0} codings of the project are not taken in.</source>
   <translation>プロジェクトの{0}件のコーディングは取り込みません。</translation>
  </message>
  <message>
   <source>The {0} could not be fetched: {1}</source>
   <translation>{0}を取得できませんでした: {1}</translation>
  </message>
  <message>
   <source>There are more; only the first were listed.</source>
   <translation>ほかにもあります。最初のものだけを載せました。</translation>
  </message>
  <message>
   <source>There are no such lines.</source>
   <translation>そのような行はありません。</translation>
  </message>
  <message>
   <source>There are not two annotators to compare.</source>
   <translation>比較できる2人のアノテーターがいません。</translation>
  </message>
  <message>
   <source>There is a tag “{0}” already.</source>
   <translation>タグ「{0}」はすでにあります。</translation>
  </message>
  <message>
   <source>There is no annotation {0} in this project.</source>
   <translation>このプロジェクトにアノテーション{0}はありません。</translation>
  </message>
  <message>
   <source>There is no column “{0}”.</source>
   <translation>列「{0}」はありません。</translation>
  </message>
  <message>
   <source>There is no episode {0} in this project.</source>
   <translation>このプロジェクトにエピソード{0}はありません。</translation>
  </message>
  <message>
   <source>There is no file at {0}.</source>
   <translation>{0}にファイルはありません。</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>ファイル{0}はありません。</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>フォルダー{0}はありません。</translation>
  </message>
  <message>
   <source>There is no format “{0}”.</source>
   <translation>形式「{0}」はありません。</translation>
  </message>
  <message>
   <source>There is no line after this one.</source>
   <translation>この後に行はありません。</translation>
  </message>
  <message>
   <source>There is no project at {0}.</source>
   <translation>{0}にプロジェクトはありません。</translation>
  </message>
  <message>
   <source>There is no such line.</source>
   <translation>そのような行はありません。</translation>
  </message>
  <message>
   <source>There is no tag “{0}” to nest others under.</source>
   <translation>上位にするタグ「{0}」はありません。</translation>
  </message>
  <message>
   <source>There is no text in the selection to tag.</source>
   <translation>選択範囲にタグ付けするテキストがありません。</translation>
  </message>
  <message>
   <source>There is nothing to count in this selection yet.</source>
   <translation>この選択範囲にはまだ集計するものがありません。</translation>
  </message>
  <message>
   <source>There is nothing to decide about.</source>
   <translation>判断するものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to fetch for “{0}”.</source>
   <translation>「{0}」について取得するものはありません。</translation>
  </message>
  <message>
   <source>There is nothing to go to.</source>
   <translation>移動先がありません。</translation>
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation>インポートするものはありません。</translation>
  </message>
  <message>
   <source>There is: {0}.</source>
   <translation>あるもの: {0}。</translation>
  </message>
  <message>
   <source>There may be too little memory. Try again with fewer jobs.</source>
   <translation>メモリーが足りないのかもしれません。ジョブを減らしてもう一度試してください。</translation>
  </message>
  <message>
   <source>This change was not made, as an earlier one waits to be saved.</source>
   <translation>前の変更がまだ保存を待っているため、この変更は行われませんでした。</translation>
  </message>
  <message>
   <source>This episode is brought to you by…</source>
   <translation>このエピソードの提供は…</translation>
  </message>
  <message>
   <source>This is still in use by something else in the project.</source>
   <translation>プロジェクト内のほかのものがまだ使っています。</translation>
  </message>
  <message>
   <source>This project lies in {0}. Close it before you open it on another computer.</source>
   <translation>このプロジェクトは{0}にあります。別のコンピューターで開く前に閉じてください。</translation>
  </message>
  <message>
   <source>This recording belongs to “{0}” already; nothing was changed.</source>
   <translation>この録音はすでに「{0}」のものです。何も変更されていません。</translation>
  </message>
  <message>
   <source>This regular expression can't be read: {0}.</source>
   <translation>この正規表現を読めません: {0}。</translation>
  </message>
  <message>
   <source>Transcribe the recording there, or export the transcript.</source>
   <translation>そちらで録音を文字起こしするか、文字起こしを書き出してください。</translation>
  </message>
  <message>
   <source>Transcription Model</source>
   <translation>文字起こしモデル</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>後でもう一度試してください。</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>もう一度試してください。</translation>
  </message>
  <message>
   <source>Try again. If it goes on, update VLC, or choose another player in the settings.</source>
   <translation>もう一度お試しください。続く場合は VLC を更新するか、設定で別のプレーヤーを選んでください。</translation>
  </message>
  <message>
   <source>Try again; if it happens again, look whether something cleans that folder.</source>
   <translation>もう一度試してください。再び起きたら、何かがそのフォルダーを掃除していないか確かめてください。</translation>
  </message>
  <message>
   <source>Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.</source>
   <translation>12:30、62m、+30、-1:00、50 %、またはチャプター名の一部を入力してください。</translation>
  </message>
  <message>
   <source>Type a time before that; {0} lies behind it.</source>
   <translation>それより前の時刻を入力してください。{0}はその後です。</translation>
  </message>
  <message>
   <source>Type a time such as 12:30, or a chapter.</source>
   <translation>12:30のような時刻か、チャプターを入力してください。</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>ひとつ入力してください。</translation>
  </message>
  <message>
   <source>Unpack it and import the transcript inside.</source>
   <translation>展開して、中の文字起こしをインポートしてください。</translation>
  </message>
  <message>
   <source>Untag {0} {1}</source>
   <translation>タグを外す {0} {1}</translation>
  </message>
  <message>
   <source>Untitled episode</source>
   <translation>無題のエピソード</translation>
  </message>
  <message>
   <source>Use a newer Python, which brings a newer SQLite.</source>
   <translation>新しいSQLiteが付属する、より新しいPythonを使ってください。</translation>
  </message>
  <message>
   <source>Use of the codebook</source>
   <translation>コードブックの使われ方</translation>
  </message>
  <message>
   <source>Use the code TEA for ten percent off.</source>
   <translation>コードTEAを使うと1割引きになります。</translation>
  </message>
  <message>
   <source>Video Description</source>
   <translation>動画の説明</translation>
  </message>
  <message>
   <source>Video Keywords</source>
   <translation>動画のキーワード</translation>
  </message>
  <message>
   <source>Video Rating</source>
   <translation>動画の評価</translation>
  </message>
  <message>
   <source>Video Views</source>
   <translation>動画の再生回数</translation>
  </message>
  <message>
   <source>W3C Web Annotation</source>
   <translation>W3C Web Annotation</translation>
  </message>
  <message>
   <source>WebVTT captions</source>
   <translation>WebVTT字幕</translation>
  </message>
  <message>
   <source>What concerns the interview itself: a question, a break, a misunderstanding.</source>
   <translation>インタビューそのものに関すること。質問、休憩、誤解など。</translation>
  </message>
  <message>
   <source>What does not belong to it</source>
   <translation>含まれないもの</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>読み込むもの</translation>
  </message>
  <message>
   <source>What listeners are asked to do: a code, an address.</source>
   <translation>聴き手に求めること。コードやアドレスなど。</translation>
  </message>
  <message>
   <source>What stands in their place in print.</source>
   <translation>印刷時に代わりに書くもの。</translation>
  </message>
  <message>
   <source>What the person thinks of something.</source>
   <translation>その人が何かについて思っていること。</translation>
  </message>
  <message>
   <source>When it happened, as it is told.</source>
   <translation>語られている、起きた時期。</translation>
  </message>
  <message>
   <source>Where it was checked.</source>
   <translation>確認した場所。</translation>
  </message>
  <message>
   <source>Where somebody comes from: life, work, circumstances.</source>
   <translation>その人の背景。人生、仕事、境遇など。</translation>
  </message>
  <message>
   <source>Whether the same stretches were cut out of the recording: ends that lie far apart and passages that only one marked count by the square of their length.</source>
   <translation>録音から同じ区間が切り出されたかどうか。大きく離れた端や、1人だけがマークした箇所は、長さの2乗で数えます。</translation>
  </message>
  <message>
   <source>While you worked</source>
   <translation>作業中</translation>
  </message>
  <message>
   <source>Whisper JSON</source>
   <translation>Whisper JSON</translation>
  </message>
  <message>
   <source>Whisper TSV</source>
   <translation>Whisper TSV</translation>
  </message>
  <message>
   <source>Who pays, or whose thing it is.</source>
   <translation>誰が支払っているか、誰のものか。</translation>
  </message>
  <message>
   <source>Who says it, or is quoted as saying it.</source>
   <translation>それを言う人、または言ったとして引用される人。</translation>
  </message>
  <message>
   <source>Words worth printing as they are.</source>
   <translation>そのまま載せる価値のある言葉。</translation>
  </message>
  <message>
   <source>Write a date as 2026-11-27, or “today”.</source>
   <translation>日付は2026-11-27のように、または「today」と書いてください。</translation>
  </message>
  <message>
   <source>Write a number, such as 3 or 2.5.</source>
   <translation>3や2.5のような数値を書いてください。</translation>
  </message>
  <message>
   <source>Write an address, such as https://example.org/page.</source>
   <translation>https://example.org/pageのようなアドレスを書いてください。</translation>
  </message>
  <message>
   <source>Write down {0}</source>
   <translation>{0}を文字に起こす</translation>
  </message>
  <message>
   <source>Write it as #RRGGBB.</source>
   <translation>#RRGGBBのように書いてください。</translation>
  </message>
  <message>
   <source>Write yes or no.</source>
   <translation>yesかnoで書いてください。</translation>
  </message>
  <message>
   <source>X-TIMESTAMP-MAP is left out; times are kept as written.</source>
   <translation>X-TIMESTAMP-MAPを除外しました。時刻は書かれたままです。</translation>
  </message>
  <message>
   <source>Y UH R</source>
   <translation>Y UH R</translation>
  </message>
  <message>
   <source>YouTube SBV</source>
   <translation>YouTube SBV</translation>
  </message>
  <message>
   <source>YouTube shows chapters only where there are at least three.</source>
   <translation>YouTubeは3つ以上ある場合だけチャプターを表示します。</translation>
  </message>
  <message>
   <source>ZH AH N</source>
   <translation>ZH AH N</translation>
  </message>
  <message>
   <source>`cite`, `time` and `p`; long paragraphs are cut into sentences</source>
   <translation>`cite`、`time`、`p`。長い段落は文に分けます</translation>
  </message>
  <message>
   <source>a Dropbox folder</source>
   <translation>Dropboxフォルダー</translation>
  </message>
  <message>
   <source>a Google Drive folder</source>
   <translation>Google Driveフォルダー</translation>
  </message>
  <message>
   <source>a Nextcloud folder</source>
   <translation>Nextcloudフォルダー</translation>
  </message>
  <message>
   <source>a OneDrive folder</source>
   <translation>OneDriveフォルダー</translation>
  </message>
  <message>
   <source>a Synology Drive folder</source>
   <translation>Synology Driveフォルダー</translation>
  </message>
  <message>
   <source>a comma is missing</source>
   <translation>コンマがありません</translation>
  </message>
  <message>
   <source>a folder synchronised with a cloud</source>
   <translation>クラウドと同期しているフォルダー</translation>
  </message>
  <message>
   <source>a line or a sentence becomes a segment; also as DOCX, ODT and Markdown; times are estimated</source>
   <translation>1行または1文が1セグメントになります。DOCX、ODT、Markdownも可。時刻は推定します</translation>
  </message>
  <message>
   <source>a name is missing</source>
   <translation>名前がありません</translation>
  </message>
  <message>
   <source>a network folder</source>
   <translation>ネットワークフォルダー</translation>
  </message>
  <message>
   <source>a pCloud folder</source>
   <translation>pCloudフォルダー</translation>
  </message>
  <message>
   <source>a range can't end before it starts: {0}–{1}</source>
   <translation>範囲の終わりを始まりより前にはできません: {0}–{1}</translation>
  </message>
  <message>
   <source>a step of the history breaks off, or is too large</source>
   <translation>履歴のステップが途切れているか、大きすぎます</translation>
  </message>
  <message>
   <source>a {0} was changed without having been read</source>
   <translation>{0}が読まれないまま変更されました</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>承認済み</translation>
  </message>
  <message>
   <source>added by splitting</source>
   <translation>分割で追加</translation>
  </message>
  <message>
   <source>already another table</source>
   <translation>すでに別の表です</translation>
  </message>
  <message>
   <source>also as Descript gives it with a published page; single words are gathered into utterances, overlapping twins merged</source>
   <translation>Descript の公開ページのものも可。単語は発話にまとめられ、重なる重複は統合されます</translation>
  </message>
  <message>
   <source>also without numbers, with dots, without blank lines; `Name:` becomes the speaker</source>
   <translation>番号なし、ドット付き、空行なしも可。`Name:`は話者になります</translation>
  </message>
  <message>
   <source>an edit can't be made inside another</source>
   <translation>編集の中で別の編集はできません</translation>
  </message>
  <message>
   <source>an ownCloud folder</source>
   <translation>ownCloudフォルダー</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>アノテーション</translation>
  </message>
  <message>
   <source>annotations can't be sorted by {0}</source>
   <translation>アノテーションは{0}で並べ替えられません</translation>
  </message>
  <message>
   <source>annotations per hour</source>
   <translation>1時間あたりのアノテーション</translation>
  </message>
  <message>
   <source>annotations per hour of work</source>
   <translation>作業1時間あたりのアノテーション</translation>
  </message>
  <message>
   <source>annotator</source>
   <translation>アノテーター</translation>
  </message>
  <message>
   <source>annotator {0}</source>
   <translation>アノテーター {0}</translation>
  </message>
  <message>
   <source>annotators</source>
   <translation>アノテーター</translation>
  </message>
  <message>
   <source>another Earmark window</source>
   <translation>別のEarmarkウィンドウ</translation>
  </message>
  <message>
   <source>answers to fields</source>
   <translation>項目への回答</translation>
  </message>
  <message>
   <source>apt-get install</source>
   <translation>apt-get install</translation>
  </message>
  <message>
   <source>at length </source>
   <translation>詳細 </translation>
  </message>
  <message>
   <source>at the source</source>
   <translation>元の場所で</translation>
  </message>
  <message>
   <source>batch and fast transcription</source>
   <translation>バッチと高速文字起こし</translation>
  </message>
  <message>
   <source>brew install</source>
   <translation>brew install</translation>
  </message>
  <message>
   <source>cache folder</source>
   <translation>キャッシュフォルダー</translation>
  </message>
  <message>
   <source>call to action</source>
   <translation>行動の呼びかけ</translation>
  </message>
  <message>
   <source>captions as YouTube exports them</source>
   <translation>YouTubeがエクスポートする字幕</translation>
  </message>
  <message>
   <source>checked on</source>
   <translation>確認日</translation>
  </message>
  <message>
   <source>clock and offset times, frames, ticks; agents as speakers; timed spans as words</source>
   <translation>時計とオフセットの時刻、フレーム、ティック。agentは話者に、時刻付きspanは単語になります</translation>
  </message>
  <message>
   <source>coding of sound {0}</source>
   <translation>音声{0}のコーディング</translation>
  </message>
  <message>
   <source>coding {0}</source>
   <translation>コーディング {0}</translation>
  </message>
  <message>
   <source>copied without coding it again</source>
   <translation>再エンコードせずにコピー</translation>
  </message>
  <message>
   <source>could not be looked at: {0}</source>
   <translation>調べられませんでした: {0}</translation>
  </message>
  <message>
   <source>could not be tried: {0}</source>
   <translation>試せませんでした: {0}</translation>
  </message>
  <message>
   <source>could not decode</source>
   <translation>デコードできませんでした</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>データフォルダー</translation>
  </message>
  <message>
   <source>datatype mismatch</source>
   <translation>datatype mismatch</translation>
  </message>
  <message>
   <source>date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>dates of making</source>
   <translation>作成日</translation>
  </message>
  <message>
   <source>day %Y-%m-%d</source>
   <translation>day %Y-%m-%d</translation>
  </message>
  <message>
   <source>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</source>
   <translation>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>異議あり</translation>
  </message>
  <message>
   <source>dnf install</source>
   <translation>dnf install</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>下書き</translation>
  </message>
  <message>
   <source>ends before it starts</source>
   <translation>始まりより前に終わっています</translation>
  </message>
  <message>
   <source>episode</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>エピソード</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>exit status {0}</source>
   <translation>終了ステータス {0}</translation>
  </message>
  <message>
   <source>field.</source>
   <translation>field.</translation>
  </message>
  <message>
   <source>first quartile (s)</source>
   <translation>第1四分位数 (s)</translation>
  </message>
  <message>
   <source>found by libvlc itself</source>
   <translation>libvlc自身が見つけたもの</translation>
  </message>
  <message>
   <source>full-text search</source>
   <translation>全文検索</translation>
  </message>
  <message>
   <source>google drive</source>
   <translation>google drive</translation>
  </message>
  <message>
   <source>has no length</source>
   <translation>長さがありません</translation>
  </message>
  <message>
   <source>header with description, chapters, sponsors and links; lines without times</source>
   <translation>説明、チャプター、スポンサー、リンクのヘッダー。時刻のない行</translation>
  </message>
  <message>
   <source>hours of work</source>
   <translation>作業時間数</translation>
  </message>
  <message>
   <source>human interest</source>
   <translation>人間的な話題</translation>
  </message>
  <message>
   <source>iCloud Drive</source>
   <translation>iCloud Drive</translation>
  </message>
  <message>
   <source>import PySide6.QtWidgets, PySide6.QtCore as c; print(c.qVersion())</source>
   <translation>import PySide6.QtWidgets, PySide6.QtCore as c; print(c.qVersion())</translation>
  </message>
  <message>
   <source>it does not find its plugins</source>
   <translation>プラグインが見つかりません</translation>
  </message>
  <message>
   <source>it is not understood</source>
   <translation>理解できません</translation>
  </message>
  <message>
   <source>it reports nothing though it should play</source>
   <translation>再生中のはずなのに報告がありません</translation>
  </message>
  <message>
   <source>it was made by a newer version of Earmark</source>
   <translation>より新しいバージョンのEarmarkで作られています</translation>
  </message>
  <message>
   <source>it was opened that way</source>
   <translation>そのように開かれました</translation>
  </message>
  <message>
   <source>its nesting</source>
   <translation>その入れ子</translation>
  </message>
  <message>
   <source>joined with crossfades</source>
   <translation>クロスフェードでつなぐ</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>libglvnd libxkbcommon-x11 dbus fontconfig</source>
   <translation>libglvnd libxkbcommon-x11 dbus fontconfig</translation>
  </message>
  <message>
   <source>libvlc audio outputs</source>
   <translation>libvlcの音声出力</translation>
  </message>
  <message>
   <source>libvlc can't be used: {0}.</source>
   <translation>libvlcを使えません: {0}。</translation>
  </message>
  <message>
   <source>libvlc could not play the recording.</source>
   <translation>libvlcが録音を再生できませんでした。</translation>
  </message>
  <message>
   <source>libvlc is not installed.</source>
   <translation>libvlc がインストールされていません。</translation>
  </message>
  <message>
   <source>libvlc path</source>
   <translation>libvlcのパス</translation>
  </message>
  <message>
   <source>libvlc plugins</source>
   <translation>libvlcのプラグイン</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>{0}行目</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>{0}行目、{1}列目</translation>
  </message>
  <message>
   <source>log folder</source>
   <translation>ログフォルダー</translation>
  </message>
  <message>
   <source>long and short, any encoding; tiers of words are gathered</source>
   <translation>長い形式と短い形式、任意のエンコーディング。単語の層はまとめます</translation>
  </message>
  <message>
   <source>marked as such</source>
   <translation>そのようにマーク</translation>
  </message>
  <message>
   <source>median (s)</source>
   <translation>中央値 (s)</translation>
  </message>
  <message>
   <source>median of absolute differences</source>
   <translation>絶対差の中央値</translation>
  </message>
  <message>
   <source>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</source>
   <translation>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</translation>
  </message>
  <message>
   <source>milliseconds and text</source>
   <translation>ミリ秒とテキスト</translation>
  </message>
  <message>
   <source>minutes per hour</source>
   <translation>1時間あたりの分数</translation>
  </message>
  <message>
   <source>missing: {0}</source>
   <translation>足りないもの: {0}</translation>
  </message>
  <message>
   <source>mobile documents</source>
   <translation>mobile documents</translation>
  </message>
  <message>
   <source>monologues of Rev and Rev.ai</source>
   <translation>RevとRev.aiのモノローグ</translation>
  </message>
  <message>
   <source>month</source>
   <translation>月</translation>
  </message>
  <message>
   <source>month %Y-%m</source>
   <translation>month %Y-%m</translation>
  </message>
  <message>
   <source>my drive</source>
   <translation>my drive</translation>
  </message>
  <message>
   <source>no answer for {0} s</source>
   <translation>{0} 秒間応答がありません</translation>
  </message>
  <message>
   <source>no back end</source>
   <translation>バックエンドなし</translation>
  </message>
  <message>
   <source>no definition</source>
   <translation>定義なし</translation>
  </message>
  <message>
   <source>no full-text search</source>
   <translation>全文検索なし</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>理由の記載なし</translation>
  </message>
  <message>
   <source>no show named</source>
   <translation>番組名なし</translation>
  </message>
  <message>
   <source>no speaker named</source>
   <translation>話者名なし</translation>
  </message>
  <message>
   <source>no such column</source>
   <translation>そのような列はありません</translation>
  </message>
  <message>
   <source>no such index</source>
   <translation>そのような索引はありません</translation>
  </message>
  <message>
   <source>no such table</source>
   <translation>そのような表はありません</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>名前なし</translation>
  </message>
  <message>
   <source>not a time: {0}</source>
   <translation>時刻ではありません: {0}</translation>
  </message>
  <message>
   <source>not in this bundle, which plays by libvlc</source>
   <translation>libvlcで再生するこのバンドルにはありません</translation>
  </message>
  <message>
   <source>not in this installation</source>
   <translation>このインストールにはありません</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>nothing can be written to its folder</source>
   <translation>フォルダーに書き込めません</translation>
  </message>
  <message>
   <source>of recording</source>
   <translation>録音</translation>
  </message>
  <message>
   <source>of what</source>
   <translation>何について</translation>
  </message>
  <message>
   <source>of whom</source>
   <translation>誰について</translation>
  </message>
  <message>
   <source>one annotation</source>
   <translation>アノテーション1件</translation>
  </message>
  <message>
   <source>one annotation has</source>
   <translation>1件のアノテーションが使っているため</translation>
  </message>
  <message>
   <source>only in the backup</source>
   <translation>バックアップだけにある</translation>
  </message>
  <message>
   <source>only in the project</source>
   <translation>プロジェクトだけにある</translation>
  </message>
  <message>
   <source>openai-whisper and its service, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</source>
   <translation>openai-whisperとそのサービス、faster-whisper、whisper.cpp、WhisperX、whisper-timestamped、stable-ts</translation>
  </message>
  <message>
   <source>pacman -S</source>
   <translation>pacman -S</translation>
  </message>
  <message>
   <source>part of this bundle</source>
   <translation>このバンドルの一部</translation>
  </message>
  <message>
   <source>pcloud drive</source>
   <translation>pcloud drive</translation>
  </message>
  <message>
   <source>peak {}</source>
   <translation>ピーク {}</translation>
  </message>
  <message>
   <source>pip install 'earmark[frames]'</source>
   <translation>pip install 'earmark[frames]'</translation>
  </message>
  <message>
   <source>place (0–1)</source>
   <translation>位置 (0–1)</translation>
  </message>
  <message>
   <source>places in the text</source>
   <translation>テキスト中の箇所</translation>
  </message>
  <message>
   <source>quoted voice</source>
   <translation>引用された声</translation>
  </message>
  <message>
   <source>recovered {0}</source>
   <translation>回復 {0}</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>却下済み</translation>
  </message>
  <message>
   <source>replace by</source>
   <translation>置換後</translation>
  </message>
  <message>
   <source>sample episode</source>
   <translation>サンプルのエピソード</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>選択範囲</translation>
  </message>
  <message>
   <source>setting.</source>
   <translation>setting.</translation>
  </message>
  <message>
   <source>settings folder</source>
   <translation>設定フォルダー</translation>
  </message>
  <message>
   <source>share of the tag’s time</source>
   <translation>タグの時間に占める割合</translation>
  </message>
  <message>
   <source>share of time</source>
   <translation>時間の割合</translation>
  </message>
  <message>
   <source>show</source>
   <translation>番組</translation>
  </message>
  <message>
   <source>signal {0} ({1})</source>
   <translation>シグナル {0} ({1})</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>作業回数</translation>
  </message>
  <message>
   <source>something follows the end</source>
   <translation>終わりの後に何かが続いています</translation>
  </message>
  <message>
   <source>sound bite</source>
   <translation>サウンドバイト</translation>
  </message>
  <message>
   <source>sound device</source>
   <translation>音声デバイス</translation>
  </message>
  <message>
   <source>sound {0}</source>
   <translation>音声 {0}</translation>
  </message>
  <message>
   <source>source URL</source>
   <translation>出典のURL</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>話者</translation>
  </message>
  <message>
   <source>speaker labels</source>
   <translation>話者ラベル</translation>
  </message>
  <message>
   <source>start, end and label</source>
   <translation>始まり、終わり、ラベル</translation>
  </message>
  <message>
   <source>sudo apk add vlc-libs</source>
   <translation>sudo apk add vlc-libs</translation>
  </message>
  <message>
   <source>sudo apt install libpulse0</source>
   <translation>sudo apt install libpulse0</translation>
  </message>
  <message>
   <source>sudo apt install libpulse0 libxrandr2</source>
   <translation>sudo apt install libpulse0 libxrandr2</translation>
  </message>
  <message>
   <source>sudo apt install libvlc5 vlc-plugin-base</source>
   <translation>sudo apt install libvlc5 vlc-plugin-base</translation>
  </message>
  <message>
   <source>sudo dnf install pulseaudio-libs</source>
   <translation>sudo dnf install pulseaudio-libs</translation>
  </message>
  <message>
   <source>sudo dnf install vlc-libs vlc-plugins-base</source>
   <translation>sudo dnf install vlc-libs vlc-plugins-base</translation>
  </message>
  <message>
   <source>sudo pacman -S libpulse</source>
   <translation>sudo pacman -S libpulse</translation>
  </message>
  <message>
   <source>sudo pacman -S vlc</source>
   <translation>sudo pacman -S vlc</translation>
  </message>
  <message>
   <source>sudo zypper install libvlc5 vlc-noX</source>
   <translation>sudo zypper install libvlc5 vlc-noX</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>sync {0} {1}</source>
   <translation>同期 {0} {1}</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>tag {0}</source>
   <translation>タグ {0}</translation>
  </message>
  <message>
   <source>tag {0} {1}</source>
   <translation>タグ {0} {1}</translation>
  </message>
  <message>
   <source>tag:sponsor -status:rejected -status:suggested</source>
   <translation>tag:sponsor -status:rejected -status:suggested</translation>
  </message>
  <message>
   <source>text between its time stamps</source>
   <translation>タイムスタンプの間のテキスト</translation>
  </message>
  <message>
   <source>text {0}</source>
   <translation>テキスト {0}</translation>
  </message>
  <message>
   <source>the corrected transcript of the recording with the most words, its word times and voices; cuts of compositions stay out</source>
   <translation>最も語数の多い録音の修正済み文字起こし、語ごとの時刻と話者。コンポジションのカットは含みません</translation>
  </message>
  <message>
   <source>the file is write-protected</source>
   <translation>ファイルは書き込み禁止です</translation>
  </message>
  <message>
   <source>the job runner has been shut down</source>
   <translation>ジョブランナーは終了しています</translation>
  </message>
  <message>
   <source>the library is not installed</source>
   <translation>ライブラリがインストールされていません</translation>
  </message>
  <message>
   <source>the recording of {0}</source>
   <translation>{0}の録音</translation>
  </message>
  <message>
   <source>the sound engine crashed: %s</source>
   <translation>音声エンジンがクラッシュしました: %s</translation>
  </message>
  <message>
   <source>the sound engine is given up after several mishaps within a minute</source>
   <translation>1 分間に何度も問題が起きたため、音声エンジンの使用をやめます</translation>
  </message>
  <message>
   <source>the sound engine is started again: %s</source>
   <translation>音声エンジンを再起動します: %s</translation>
  </message>
  <message>
   <source>the transcript of a recording with its sync points, or the longest text; codings stay out</source>
   <translation>同期点のある録音の文字起こし、または最も長いテキスト。コーディングは含みません</translation>
  </message>
  <message>
   <source>the unnamed speaker</source>
   <translation>名前のない話者</translation>
  </message>
  <message>
   <source>the worker process was not set up</source>
   <translation>ワーカープロセスが準備されていません</translation>
  </message>
  <message>
   <source>third quartile (s)</source>
   <translation>第3四分位数 (s)</translation>
  </message>
  <message>
   <source>tiers of running text, by participant; other tiers are listed as left out</source>
   <translation>参加者別の連続テキストの層。ほかの層は除外として一覧にします</translation>
  </message>
  <message>
   <source>time in s</source>
   <translation>時間 (s)</translation>
  </message>
  <message>
   <source>transcript {0}</source>
   <translation>文字起こし {0}</translation>
  </message>
  <message>
   <source>tried already</source>
   <translation>試行済み</translation>
  </message>
  <message>
   <source>tuple[Stretch, ...]</source>
   <translation>tuple[Stretch, ...]</translation>
  </message>
  <message>
   <source>tuple[Word, ...]</source>
   <translation>tuple[Word, ...]</translation>
  </message>
  <message>
   <source>unknown error</source>
   <translation>不明なエラー</translation>
  </message>
  <message>
   <source>unsupported file format</source>
   <translation>対応していないファイル形式</translation>
  </message>
  <message>
   <source>utterances, or words by speaker</source>
   <translation>発話、または話者別の単語</translation>
  </message>
  <message>
   <source>utterances, or words by speaker or channel</source>
   <translation>発話、または話者別・チャンネル別の単語</translation>
  </message>
  <message>
   <source>v1 and v2; the last result with speakers is taken once</source>
   <translation>v1とv2。話者付きの最後の結果は一度だけ使います</translation>
  </message>
  <message>
   <source>v2, and the older shape</source>
   <translation>v2と旧形式</translation>
  </message>
  <message>
   <source>voices, karaoke times, NOTE, STYLE, REGION; rolling captions are merged</source>
   <translation>音声、カラオケ時刻、NOTE、STYLE、REGION。ロールアップ字幕は統合します</translation>
  </message>
  <message>
   <source>week %G-%V</source>
   <translation>week %G-%V</translation>
  </message>
  <message>
   <source>what is claimed</source>
   <translation>主張の内容</translation>
  </message>
  <message>
   <source>whisper {0}</source>
   <translation>whisper {0}</translation>
  </message>
  <message>
   <source>window (Qt)</source>
   <translation>ウィンドウ (Qt)</translation>
  </message>
  <message>
   <source>with</source>
   <translation>併用タグ</translation>
  </message>
  <message>
   <source>xcb-util-cursor xcb-util-wm xcb-util-keysyms</source>
   <translation>xcb-util-cursor xcb-util-wm xcb-util-keysyms</translation>
  </message>
  <message>
   <source>zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen</source>
   <translation>zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen</translation>
  </message>
  <message>
   <source>{0} All commands work without it.</source>
   <translation>{0} すべてのコマンドはこれなしでも動きます。</translation>
  </message>
  <message>
   <source>{0} Check that the disk is connected and that you may write there, then try again, or save a copy elsewhere.</source>
   <translation>{0} ディスクがつながっていて書き込めることを確認してもう一度試すか、別の場所にコピーを保存してください。</translation>
  </message>
  <message>
   <source>{0} Check the permissions of the file and its folder, or save a copy elsewhere.</source>
   <translation>{0} ファイルとフォルダーの権限を確認するか、別の場所にコピーを保存してください。</translation>
  </message>
  <message>
   <source>{0} Close the other program, then try again.</source>
   <translation>{0} ほかのプログラムを閉じてから、もう一度試してください。</translation>
  </message>
  <message>
   <source>{0} Free some space and try again, or save a copy of {1} elsewhere.</source>
   <translation>{0} 空きを作ってもう一度試すか、{1}のコピーを別の場所に保存してください。</translation>
  </message>
  <message>
   <source>{0} GB free</source>
   <translation>空き{0} GB</translation>
  </message>
  <message>
   <source>{0} If it came from somewhere else: {1}{2}</source>
   <translation>{0} 別のところから来たものなら: {1}{2}</translation>
  </message>
  <message>
   <source>{0} WHERE rowid BETWEEN ? AND ?</source>
   <translation>{0} WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>{0} annotations have</source>
   <translation>{0}件のアノテーションが使っているため</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} ({1}として)</translation>
  </message>
  <message>
   <source>{0} can't be copied to {1}: {2}.</source>
   <translation>{0}を{1}にコピーできません: {2}。</translation>
  </message>
  <message>
   <source>{0} can't be reached on its disk.</source>
   <translation>{0}のディスクにアクセスできません。</translation>
  </message>
  <message>
   <source>{0} can't be read: permission was refused.</source>
   <translation>{0}を読めません: 権限がありません。</translation>
  </message>
  <message>
   <source>{0} can't be read: {1}.</source>
   <translation>{0}を読めません: {1}。</translation>
  </message>
  <message>
   <source>{0} can't be written to, so the last change could not be saved.</source>
   <translation>{0}に書き込めないため、最後の変更を保存できませんでした。</translation>
  </message>
  <message>
   <source>{0} can't be written.</source>
   <translation>{0}に書き込めません。</translation>
  </message>
  <message>
   <source>{0} can't be written: {1}.</source>
   <translation>{0}に書き込めません: {1}。</translation>
  </message>
  <message>
   <source>{0} can't hold: {1}.</source>
   <translation>{0}には入れられません: {1}。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recording.</source>
   <translation>{0}を録音として読めません。</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date ({1}).</source>
   <translation>{0}を最新の形式にできませんでした ({1})。</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date: {1} of its rows point to something that is not there.</source>
   <translation>{0}を最新の形式にできませんでした: {1}行が存在しないものを参照しています。</translation>
  </message>
  <message>
   <source>{0} could not be read.</source>
   <translation>{0}を読めませんでした。</translation>
  </message>
  <message>
   <source>{0} could not be read: {1}.</source>
   <translation>{0}を読めませんでした: {1}。</translation>
  </message>
  <message>
   <source>{0} could not be written.</source>
   <translation>{0}に書き込めませんでした。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}.</source>
   <translation>{0}に書き込めませんでした: {1}。</translation>
  </message>
  <message>
   <source>{0} damaged places in the table {1} could not be read.</source>
   <translation>表{1}の損傷した{0}か所を読めませんでした。</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no feed needs.</source>
   <translation>{0}は、フィードには不要なXMLエンティティを定義しています。</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no transcript needs.</source>
   <translation>{0}は、文字起こしには不要なXMLエンティティを定義しています。</translation>
  </message>
  <message>
   <source>{0} does not hold annotations as JSON Lines.</source>
   <translation>{0}にはJSON Lines形式のアノテーションがありません。</translation>
  </message>
  <message>
   <source>{0} does not say which episode it belongs to.</source>
   <translation>{0}にはどのエピソードのものか書かれていません。</translation>
  </message>
  <message>
   <source>{0} ends inside its header.</source>
   <translation>{0}はヘッダーの途中で終わっています。</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0}はすでにあります。</translation>
  </message>
  <message>
   <source>{0} gives the setting {1} the value {2}, which it cannot have.</source>
   <translation>{0}は設定{1}に、使えない値{2}を指定しています。</translation>
  </message>
  <message>
   <source>{0} gives {1} to {2} and to {3}.</source>
   <translation>{0}は{1}を{2}と{3}の両方に割り当てています。</translation>
  </message>
  <message>
   <source>{0} has a header but no transcript lines.</source>
   <translation>{0}にはヘッダーがありますが、文字起こしの行がありません。</translation>
  </message>
  <message>
   <source>{0} has cues but no text in them.</source>
   <translation>{0}にはキューがありますが、テキストがありません。</translation>
  </message>
  <message>
   <source>{0} has it open</source>
   <translation>{0}が開いています</translation>
  </message>
  <message>
   <source>{0} has more than {1} tags.</source>
   <translation>{0}のタグは{1}個を超えています。</translation>
  </message>
  <message>
   <source>{0} has no column “name” in its first row.</source>
   <translation>{0}の最初の行に列「name」がありません。</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” in its first row.</source>
   <translation>{0}の最初の行に列「{1}」がありません。</translation>
  </message>
  <message>
   <source>{0} has no list of keys for {1}.</source>
   <translation>{0}に{1}のキーのリストがありません。</translation>
  </message>
  <message>
   <source>{0} has no sound in it.</source>
   <translation>{0}に音声がありません。</translation>
  </message>
  <message>
   <source>{0} has no text in it.</source>
   <translation>{0}にテキストがありません。</translation>
  </message>
  <message>
   <source>{0} has taken {1} over, so nothing is written to it from here.</source>
   <translation>{0}が{1}を引き継いだため、ここからは書き込みません。</translation>
  </message>
  <message>
   <source>{0} has {1} MB, too much for a transcript.</source>
   <translation>{0}は{1} MBあり、文字起こしには大きすぎます。</translation>
  </message>
  <message>
   <source>{0} holds chapters, and no transcript or recording goes with it.</source>
   <translation>{0} はチャプターのファイルですが、対応する文字起こしも録音もありません。</translation>
  </message>
  <message>
   <source>{0} holds chapters, not a transcript.</source>
   <translation>{0}は文字起こしではなくチャプターです。</translation>
  </message>
  <message>
   <source>{0} holds no annotations that can be read.</source>
   <translation>{0}に読めるアノテーションがありません。</translation>
  </message>
  <message>
   <source>{0} holds no chapters that Earmark can read.</source>
   <translation>{0}にEarmarkが読めるチャプターがありません。</translation>
  </message>
  <message>
   <source>{0} holds no codebook.</source>
   <translation>{0}にコードブックがありません。</translation>
  </message>
  <message>
   <source>{0} holds no cues with text.</source>
   <translation>{0}にテキストのあるキューがありません。</translation>
  </message>
  <message>
   <source>{0} holds no segments.</source>
   <translation>{0}にセグメントがありません。</translation>
  </message>
  <message>
   <source>{0} holds no sound that can be decoded.</source>
   <translation>{0}にデコードできる音声がありません。</translation>
  </message>
  <message>
   <source>{0} holds no sound.</source>
   <translation>{0}に音声がありません。</translation>
  </message>
  <message>
   <source>{0} holds no tags.</source>
   <translation>{0}にタグがありません。</translation>
  </message>
  <message>
   <source>{0} holds no text that could be read.</source>
   <translation>{0}に読めるテキストがありません。</translation>
  </message>
  <message>
   <source>{0} holds no text.</source>
   <translation>{0}にテキストがありません。</translation>
  </message>
  <message>
   <source>{0} holds no words.</source>
   <translation>{0}に言葉がありません。</translation>
  </message>
  <message>
   <source>{0} holds no {1}.</source>
   <translation>{0}に{1}がありません。</translation>
  </message>
  <message>
   <source>{0} holds one episode.</source>
   <translation>{0}に入るエピソードは1つです。</translation>
  </message>
  <message>
   <source>{0} holds one episode; a folder gets a file for each.</source>
   <translation>{0}に入るエピソードは1つです。フォルダーならエピソードごとに1ファイルになります。</translation>
  </message>
  <message>
   <source>{0} holds something that Earmark never puts into a project ({1} “{2}”), so it was not opened.</source>
   <translation>{0}に、Earmarkがプロジェクトに入れることのないもの({1}「{2}」)があるため、開きませんでした。</translation>
  </message>
  <message>
   <source>{0} holds something that can't be understood ({1}).</source>
   <translation>{0}に理解できないものがあります ({1})。</translation>
  </message>
  <message>
   <source>{0} in the file</source>
   <translation>ファイル内の{0}</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{1}の{0}</translation>
  </message>
  <message>
   <source>{0} is JSON that breaks off at {1}.</source>
   <translation>{0}は{1}で途切れているJSONです。</translation>
  </message>
  <message>
   <source>{0} is XML nested more than {1} deep, which no transcript is.</source>
   <translation>{0}は{1}段を超えて入れ子になったXMLで、文字起こしではありません。</translation>
  </message>
  <message>
   <source>{0} is XML that breaks off at line {1}, column {2}.</source>
   <translation>{0}は{1}行目、{2}列目で途切れているXMLです。</translation>
  </message>
  <message>
   <source>{0} is XML, but no REFI-QDA codebook.</source>
   <translation>{0}はXMLですが、REFI-QDAコードブックではありません。</translation>
  </message>
  <message>
   <source>{0} is a PDF, which holds pages, not lines.</source>
   <translation>{0}はPDFです。中身は行ではなくページです。</translation>
  </message>
  <message>
   <source>{0} is a REFI-QDA project without a text inside.</source>
   <translation>{0}はテキストのないREFI-QDAプロジェクトです。</translation>
  </message>
  <message>
   <source>{0} is a TextGrid that breaks off.</source>
   <translation>{0}は途切れているTextGridです。</translation>
  </message>
  <message>
   <source>{0} is a damaged archive, or a locked one.</source>
   <translation>{0}は損傷しているか、ロックされたアーカイブです。</translation>
  </message>
  <message>
   <source>{0} is a database of another program, not an Earmark project.</source>
   <translation>{0}はEarmarkプロジェクトではなく、別のプログラムのデータベースです。</translation>
  </message>
  <message>
   <source>{0} is a feed whose XML breaks off at line {1}.</source>
   <translation>{0}はXMLが{1}行目で途切れているフィードです。</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0}はフォルダーではなくファイルです</translation>
  </message>
  <message>
   <source>{0} is a folder, not a project.</source>
   <translation>{0}はプロジェクトではなくフォルダーです。</translation>
  </message>
  <message>
   <source>{0} is a folder, not a recording.</source>
   <translation>{0}は録音ではなくフォルダーです。</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0}はフォルダーです。</translation>
  </message>
  <message>
   <source>{0} is a podcast feed, not a transcript.</source>
   <translation>{0}は文字起こしではなくポッドキャストのフィードです。</translation>
  </message>
  <message>
   <source>{0} is a project of Descript without a transcript.</source>
   <translation>{0} は文字起こしのない Descript プロジェクトです。</translation>
  </message>
  <message>
   <source>{0} is a recording, not a transcript.</source>
   <translation>{0}は文字起こしではなく録音です。</translation>
  </message>
  <message>
   <source>{0} is a text file, not a recording.</source>
   <translation>{0}は録音ではなくテキストファイルです。</translation>
  </message>
  <message>
   <source>{0} is an archive without a document in it.</source>
   <translation>{0}は文書の入っていないアーカイブです。</translation>
  </message>
  <message>
   <source>{0} is cut off: it should be {1} long, but only {2} are there.</source>
   <translation>{0}は途中で切れています。長さは{1}のはずですが、{2}しかありません。</translation>
  </message>
  <message>
   <source>{0} is cut off: the part that says how to play it is missing.</source>
   <translation>{0}は途中で切れています。再生方法を示す部分がありません。</translation>
  </message>
  <message>
   <source>{0} is damaged or is not a recording at all.</source>
   <translation>{0}は損傷しているか、録音ではありません。</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0}は損傷しています。</translation>
  </message>
  <message>
   <source>{0} is damaged: most of its sound can't be decoded.</source>
   <translation>{0}は損傷しています。音声の大部分をデコードできません。</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0}は損傷しています: {1}。</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0}は空です。</translation>
  </message>
  <message>
   <source>{0} is empty: there is no project in it.</source>
   <translation>{0}は空です。プロジェクトが入っていません。</translation>
  </message>
  <message>
   <source>{0} is in no transcript format that Earmark knows.</source>
   <translation>{0}はEarmarkが知っている文字起こしの形式ではありません。</translation>
  </message>
  <message>
   <source>{0} is in the project already, with the same files; nothing was changed.</source>
   <translation>{0}は同じファイルですでにプロジェクトにあります。何も変更されていません。</translation>
  </message>
  <message>
   <source>{0} is marked as hidden; left out.</source>
   <translation>{0}は非表示とされているため、除外しました。</translation>
  </message>
  <message>
   <source>{0} is missing</source>
   <translation>{0}がありません</translation>
  </message>
  <message>
   <source>{0} is no CSV: {1}.</source>
   <translation>{0}はCSVではありません: {1}。</translation>
  </message>
  <message>
   <source>{0} is no JSON that can be read.</source>
   <translation>{0}は読めるJSONではありません。</translation>
  </message>
  <message>
   <source>{0} is no file of keys.</source>
   <translation>{0}はキーのファイルではありません。</translation>
  </message>
  <message>
   <source>{0} is no file of settings.</source>
   <translation>{0}は設定のファイルではありません。</translation>
  </message>
  <message>
   <source>{0} is no podcast feed.</source>
   <translation>{0}はポッドキャストのフィードではありません。</translation>
  </message>
  <message>
   <source>{0} is no value for the setting {1}</source>
   <translation>{0}は設定{1}の値として使えません</translation>
  </message>
  <message>
   <source>{0} is not an Earmark project.</source>
   <translation>{0}はEarmarkプロジェクトではありません。</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0}は通常のファイルではありません。</translation>
  </message>
  <message>
   <source>{0} is open for reading only: {1}.</source>
   <translation>{0}は読み取り専用で開いています: {1}。</translation>
  </message>
  <message>
   <source>{0} is the project that is open.</source>
   <translation>{0} は今開いているプロジェクトです。</translation>
  </message>
  <message>
   <source>{0} ms of the sample in {1} ms by {2}</source>
   <translation>サンプル{0} msを{2}で{1} ms</translation>
  </message>
  <message>
   <source>{0} of the lines are aligned.</source>
   <translation>行の{0}が音声に合わせられました。</translation>
  </message>
  <message>
   <source>{0} sets of codes were left out: Earmark has none.</source>
   <translation>{0}個のコードセットを除外しました。Earmarkにはありません。</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Earmark that this one can't read.</source>
   <translation>{0}は、このバージョンでは読めない、より新しいEarmarkで作られています。</translation>
  </message>
  <message>
   <source>{0} was made by an older version of Earmark and can't be brought up to date because it is open for reading only.</source>
   <translation>{0}は古いバージョンのEarmarkで作られていますが、読み取り専用で開いているため最新の形式にできません。</translation>
  </message>
  <message>
   <source>{0} was moved, replaced or removed while it was open.</source>
   <translation>{0}は開いている間に移動、置き換え、または削除されました。</translation>
  </message>
  <message>
   <source>{0} was not found.</source>
   <translation>{0}が見つかりませんでした。</translation>
  </message>
  <message>
   <source>{0} words are not in their segment's text; no times.</source>
   <translation>{0}個の単語がセグメントのテキストにありません。時刻は付きません。</translation>
  </message>
  <message>
   <source>{0} would unpack to far too much.</source>
   <translation>{0}は展開すると大きくなりすぎます。</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there</source>
   <translation>{0} {1}が存在しない{2}を参照しています</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there.</source>
   <translation>{0} {1}が存在しない{2}を参照しています。</translation>
  </message>
  <message>
   <source>{0}, only {1}</source>
   <translation>{0}、{1}のみ</translation>
  </message>
  <message>
   <source>{0}, {1}: “{2}” is not in our transcript.</source>
   <translation>{0}、{1}：「{2}」はこちらの文字起こしにありません。</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} in {3} parts, {4}.</source>
   <translation>{0}: {2}中{1}、{3}部分、{4}。</translation>
  </message>
  <message>
   <source>{0}{1} (process {2})</source>
   <translation>{0}{1} (プロセス {2})</translation>
  </message>
  <message>
   <source>{} more are not shown.</source>
   <translation>ほかに{}件は表示していません。</translation>
  </message>
  <message>
   <source>{} more in the table.</source>
   <translation>ほかに{}件が表にあります。</translation>
  </message>
  <message>
   <source>“{0}:..” needs a value on one side.</source>
   <translation>「{0}:..」には片側に値が必要です。</translation>
  </message>
  <message>
   <source>“{0}:” needs a value after the colon.</source>
   <translation>「{0}:」にはコロンの後に値が必要です。</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because other tags are nested under it.</source>
   <translation>「{0}」の下にほかのタグがあるため、削除できません。</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because {1} it.</source>
   <translation>{1}「{0}」を削除できません。</translation>
  </message>
  <message>
   <source>“{0}” can't be nested under itself.</source>
   <translation>「{0}」を自分自身の下に置くことはできません。</translation>
  </message>
  <message>
   <source>“{0}” can't be taken back or brought back: what it changed has been changed by something else since.</source>
   <translation>「{0}」は元に戻すこともやり直すこともできません。その後、変更箇所がほかの操作で変わっています。</translation>
  </message>
  <message>
   <source>“{0}” has a transcript already.</source>
   <translation>「{0}」にはすでに文字起こしがあります。</translation>
  </message>
  <message>
   <source>“{0}” has its transcript.</source>
   <translation>「{0}」に文字起こしが付きました。</translation>
  </message>
  <message>
   <source>“{0}” has no readable time; left out.</source>
   <translation>「{0}」に読める時刻がないため、除外しました。</translation>
  </message>
  <message>
   <source>“{0}” has no recording.</source>
   <translation>「{0}」に録音がありません。</translation>
  </message>
  <message>
   <source>“{0}” has no recording; it is left out.</source>
   <translation>「{0}」に録音がないため、除外します。</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to align.</source>
   <translation>「{0}」にアラインする文字起こしがありません。</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to put annotations on.</source>
   <translation>「{0}」にはアノテーションを付ける文字起こしがありません。</translation>
  </message>
  <message>
   <source>“{0}” is called “{1}” here: the name was taken.</source>
   <translation>「{0}」はここでは「{1}」です。名前が使われていたためです。</translation>
  </message>
  <message>
   <source>“{0}” is in the project, without a transcript so far; import its transcript to add it.</source>
   <translation>「{0}」はプロジェクトにありますが、まだ文字起こしがありません。文字起こしをインポートして追加してください。</translation>
  </message>
  <message>
   <source>“{0}” is in the project.</source>
   <translation>「{0}」はプロジェクトに入りました。</translation>
  </message>
  <message>
   <source>“{0}” is neither a time nor a chapter of this episode.</source>
   <translation>「{0}」はこのエピソードの時刻でもチャプターでもありません。</translation>
  </message>
  <message>
   <source>“{0}” is no colour.</source>
   <translation>「{0}」は色ではありません。</translation>
  </message>
  <message>
   <source>“{0}” is no date; write 2026, 2026-11 or 2026-11-23.</source>
   <translation>「{0}」は日付ではありません。2026、2026-11、2026-11-23のように書いてください。</translation>
  </message>
  <message>
   <source>“{0}” is no longer where it was found.</source>
   <translation>「{0}」は見つけた場所にもうありません。</translation>
  </message>
  <message>
   <source>“{0}” is no time; write {1}.</source>
   <translation>「{0}」は時刻ではありません。{1}のように書いてください。</translation>
  </message>
  <message>
   <source>“{0}” is one of {1}, not “{2}”.</source>
   <translation>「{0}」は{1}のいずれかで、「{2}」ではありません。</translation>
  </message>
  <message>
   <source>“{0}” is part of {1} titles.</source>
   <translation>「{0}」は{1}個のタイトルに含まれています。</translation>
  </message>
  <message>
   <source>“{0}” names no speakers; its turns are written as {1}.</source>
   <translation>「{0}」に話者の名前がありません。発言は{1}として書き出します。</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>On</source>
   <translation>オン</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Reset: {name}</source>
   <translation>リセット: {name}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>A larger file is refused before it fills the disk.</source>
   <translation>これより大きいファイルは、ディスクがいっぱいになる前に拒否します。</translation>
  </message>
  <message>
   <source>A name such as small, or a folder. Empty: the usual one.</source>
   <translation>smallなどの名前、またはフォルダー。空なら通常のモデルです。</translation>
  </message>
  <message>
   <source>A single click moves the playhead</source>
   <translation>シングルクリックで再生ヘッドを動かす</translation>
  </message>
  <message>
   <source>Also with Ctrl and + or −, or with two fingers.</source>
   <translation>Ctrlと+または−、または2本の指でも変えられます。</translation>
  </message>
  <message>
   <source>Alt and a tag’s key reach back</source>
   <translation>Alt+タグのキーでさかのぼる長さ</translation>
  </message>
  <message>
   <source>Arrow keys move a caret in the transcript</source>
   <translation>矢印キーで文字起こし内のキャレットを動かす</translation>
  </message>
  <message>
   <source>Atkinson Hyperlegible keeps letters apart that look alike; many people with dyslexia or weak sight read it more easily.</source>
   <translation>Atkinson Hyperlegibleは形の似た文字を見分けやすくします。ディスレクシアや弱視の人の多くに読みやすい書体です。</translation>
  </message>
  <message>
   <source>Changes at once. Your own texts and files stay as they are.</source>
   <translation>すぐに切り替わります。自分のテキストやファイルはそのままです。</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>色</translation>
  </message>
  <message>
   <source>Copies that can be searched to the word. Where there are more, those that were not used for longest are deleted; they are made again when needed.</source>
   <translation>単語単位で探せるコピーです。上限を超えると、長く使われていないものから削除し、必要になれば作り直します。</translation>
  </message>
  <message>
   <source>Files and cache</source>
   <translation>ファイルとキャッシュ</translation>
  </message>
  <message>
   <source>Find the words without being asked</source>
   <translation>自動的に言葉を探す</translation>
  </message>
  <message>
   <source>Find the words without being asked, here</source>
   <translation>自動的に言葉を探す(このプロジェクト)</translation>
  </message>
  <message>
   <source>Follow the playhead</source>
   <translation>再生ヘッドを追う</translation>
  </message>
  <message>
   <source>Font of the transcript</source>
   <translation>文字起こしのフォント</translation>
  </message>
  <message>
   <source>For everybody who exports this project.</source>
   <translation>このプロジェクトをエクスポートする全員に適用されます。</translation>
  </message>
  <message>
   <source>For everybody who opens this project.</source>
   <translation>このプロジェクトを開く全員に適用されます。</translation>
  </message>
  <message>
   <source>From how you correct the ends of what you marked while it played. The figures stay on this computer.</source>
   <translation>再生中にマークしたものの端をどう訂正するかから求めます。数値はこのコンピューターに残ります。</translation>
  </message>
  <message>
   <source>From one line to the next, in parts of the size.</source>
   <translation>行から次の行まで、文字サイズに対する比率です。</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>次回の起動から有効です。</translation>
  </message>
  <message>
   <source>High contrast draws every edge and writes in black on white or white on black.</source>
   <translation>ハイコントラストでは、すべての縁を描き、白地に黒または黒地に白で書きます。</translation>
  </message>
  <message>
   <source>How late the loudspeakers or headphones are, where that was not measured for the device itself: a click on “Sound … ms” at the lower right does that.</source>
   <translation>スピーカーやヘッドホンの遅れです。デバイスごとに測定していない場合に使います。右下の「音声 … ms」をクリックすると測定できます。</translation>
  </message>
  <message>
   <source>How much of what was just heard gets the tag.</source>
   <translation>直前に聴いたうち、タグを付ける長さです。</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view.</source>
   <translation>聴いている行を常に表示します。</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Keys of a single character</source>
   <translation>1文字だけのキー</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>ウィンドウの言語</translation>
  </message>
  <message>
   <source>Largest recording to fetch from the web</source>
   <translation>ウェブから取得する録音の最大サイズ</translation>
  </message>
  <message>
   <source>Letters, digits and signs without Ctrl. Switch them off if you dictate or often hit keys by chance.</source>
   <translation>Ctrlを使わない文字、数字、記号です。音声入力をする場合や、誤ってキーに触れやすい場合はオフにしてください。</translation>
  </message>
  <message>
   <source>Listen for the words of a new transcript as soon as its recording is there.</source>
   <translation>録音がそろい次第、新しい文字起こしの言葉を聴き取ります。</translation>
  </message>
  <message>
   <source>Marks that you make while it plays are moved back by so much.</source>
   <translation>再生中に付けたマークを、この分だけ前にずらします。</translation>
  </message>
  <message>
   <source>Measure the reaction time</source>
   <translation>反応時間を測る</translation>
  </message>
  <message>
   <source>Nothing glides</source>
   <translation>アニメーションなし</translation>
  </message>
  <message>
   <source>Otherwise a double click does.</source>
   <translation>オフの場合はダブルクリックで動かします。</translation>
  </message>
  <message>
   <source>Otherwise they step in time. Also with F7; Enter plays from the caret.</source>
   <translation>オフの場合は時間を進めます。F7でも切り替えられます。Enterでキャレットから再生します。</translation>
  </message>
  <message>
   <source>Plain CSV</source>
   <translation>プレーンなCSV</translation>
  </message>
  <message>
   <source>Plain CSV, here</source>
   <translation>プレーンなCSV(このプロジェクト)</translation>
  </message>
  <message>
   <source>Player</source>
   <translation>プレーヤー</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>再生</translation>
  </message>
  <message>
   <source>Playing goes on a little earlier, so that no word is lost. The same when a pedal comes up.</source>
   <translation>言葉を聞き逃さないよう、少し前から再生を続けます。ペダルを離したときも同じです。</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>プライバシー</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Reaction time</source>
   <translation>反応時間</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>読みやすさ</translation>
  </message>
  <message>
   <source>Room for prepared recordings</source>
   <translation>準備済みの録音の容量</translation>
  </message>
  <message>
   <source>Size of the transcript</source>
   <translation>文字起こしの大きさ</translation>
  </message>
  <message>
   <source>Sound comes later by</source>
   <translation>音声の遅れ</translation>
  </message>
  <message>
   <source>Space between lines</source>
   <translation>行間</translation>
  </message>
  <message>
   <source>Stands beside every annotation that you make.</source>
   <translation>付けたアノテーションすべてに添えられます。</translation>
  </message>
  <message>
   <source>Step back after a pause</source>
   <translation>一時停止後に戻る</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>タグ付け</translation>
  </message>
  <message>
   <source>Taken off the time when you tap the start of lines.</source>
   <translation>行の始まりをタップしたとき、その時刻から差し引きます。</translation>
  </message>
  <message>
   <source>Texts that begin like a formula are left as they are; not safe to open in a spreadsheet.</source>
   <translation>数式のように始まるテキストをそのままにします。表計算ソフトで開くと安全ではありません。</translation>
  </message>
  <message>
   <source>The page jumps instead of scrolling smoothly. Also whenever the system asks for it.</source>
   <translation>滑らかにスクロールせず、すぐに切り替わります。システムがそう求めている場合も同様です。</translation>
  </message>
  <message>
   <source>This project</source>
   <translation>このプロジェクト</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>タイミング</translation>
  </message>
  <message>
   <source>VLC</source>
   <translation>VLC</translation>
  </message>
  <message>
   <source>Whisper model</source>
   <translation>Whisperモデル</translation>
  </message>
  <message>
   <source>You tap late by</source>
   <translation>タップの遅れ</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>自分の名前</translation>
  </message>
  <message>
   <source>align automatic</source>
   <translation>アライン 自動</translation>
  </message>
  <message>
   <source>align automatic background</source>
   <translation>アライン 自動 バックグラウンド</translation>
  </message>
  <message>
   <source>animation motion smooth</source>
   <translation>アニメーション 動き 滑らか</translation>
  </message>
  <message>
   <source>annotator author person who</source>
   <translation>アノテーター 作者 人 誰</translation>
  </message>
  <message>
   <source>as in my settings</source>
   <translation>自分の設定どおり</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>cache disk space limit media clean</source>
   <translation>キャッシュ ディスク 容量 上限 メディア 掃除</translation>
  </message>
  <message>
   <source>cursor keyboard select screen reader</source>
   <translation>カーソル キーボード 選択 スクリーンリーダー</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>delay latency bluetooth headphones</source>
   <translation>遅延 遅れ bluetooth ヘッドホン</translation>
  </message>
  <message>
   <source>download limit internet size</source>
   <translation>ダウンロード 上限 インターネット サイズ</translation>
  </message>
  <message>
   <source>easy to tell apart (Atkinson Hyperlegible)</source>
   <translation>見分けやすい (Atkinson Hyperlegible)</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>すべての場所</translation>
  </message>
  <message>
   <source>export table excel spreadsheet formula</source>
   <translation>エクスポート 表 excel 表計算 数式</translation>
  </message>
  <message>
   <source>export table spreadsheet</source>
   <translation>エクスポート 表 表計算</translation>
  </message>
  <message>
   <source>high contrast, dark</source>
   <translation>ハイコントラスト(暗い)</translation>
  </message>
  <message>
   <source>high contrast, light</source>
   <translation>ハイコントラスト(明るい)</translation>
  </message>
  <message>
   <source>lag delay live marks key press</source>
   <translation>遅れ 遅延 ライブ マーク キー 押す</translation>
  </message>
  <message>
   <source>lag learn adapt corrections</source>
   <translation>遅れ 学習 適応 訂正</translation>
  </message>
  <message>
   <source>last seconds live</source>
   <translation>直前 秒 ライブ</translation>
  </message>
  <message>
   <source>light</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>line height leading</source>
   <translation>行 高さ 行間</translation>
  </message>
  <message>
   <source>mouse seek jump</source>
   <translation>マウス 移動 ジャンプ</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>only on a transcript or a table</source>
   <translation>文字起こしまたは表の上だけ</translation>
  </message>
  <message>
   <source>reaction tap</source>
   <translation>反応 タップ</translation>
  </message>
  <message>
   <source>rewind resume pedal</source>
   <translation>巻き戻し 再開 ペダル</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>スクロール</translation>
  </message>
  <message>
   <source>seek skip arrows seconds</source>
   <translation>移動 スキップ 矢印 秒</translation>
  </message>
  <message>
   <source>shortcuts voice dictation accessibility letters</source>
   <translation>ショートカット 音声 音声入力 アクセシビリティ 文字</translation>
  </message>
  <message>
   <source>speech recognition</source>
   <translation>音声認識</translation>
  </message>
  <message>
   <source>the best there is</source>
   <translation>利用できる最良のもの</translation>
  </message>
  <message>
   <source>the font of the system</source>
   <translation>システムのフォント</translation>
  </message>
  <message>
   <source>theme dark light night contrast</source>
   <translation>テーマ 暗い 明るい 夜 コントラスト ダーク ライト</translation>
  </message>
  <message>
   <source>translation english deutsch español français 日本語 العربية</source>
   <translation>翻訳 日本語 言語 english deutsch español français العربية</translation>
  </message>
  <message>
   <source>typeface serif dyslexia letters</source>
   <translation>書体 セリフ 明朝 ディスレクシア 文字</translation>
  </message>
  <message>
   <source>vlc sound engine</source>
   <translation>vlc 音声 エンジン</translation>
  </message>
  <message>
   <source>with serifs (Noto Serif)</source>
   <translation>セリフあり (Noto Serif)</translation>
  </message>
  <message>
   <source>without serifs (Inter)</source>
   <translation>セリフなし (Inter)</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>zoom big small letters</source>
   <translation>拡大 大きい 小さい 文字</translation>
  </message>
  <message>
   <source>← and → move by</source>
   <translation>←と→の移動量</translation>
  </message>
 </context>
 <context>
  <name>SettingsSheet</name>
  <message>
   <source>Choose keys</source>
   <translation>キーを選ぶ</translation>
  </message>
  <message>
   <source>Choose keys…</source>
   <translation>キーを選ぶ…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Earmark sends nothing: no use is counted, no report leaves this computer. The log stays in its folder; Help ▸ Open the folder of the log shows it.</source>
   <translation>Earmarkは何も送信しません。利用状況は集計されず、レポートもこのコンピューターの外に出ません。ログはフォルダーに残り、ヘルプ ▸ ログのフォルダーを開く で見られます。</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>設定をエクスポート</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>エクスポート…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>設定をインポート</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>インポート…</translation>
  </message>
  <message>
   <source>No setting is called so.</source>
   <translation>その名前の設定はありません。</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>設定を検索</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>設定 (*.json)</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
 </context>
 <context>
  <name>SkipTags</name>
  <message>
   <source>Hear when only tags are played</source>
   <translation>タグ付き箇所だけの再生時に聴く</translation>
  </message>
  <message>
   <source>Nothing is tagged so far, so everything is heard.</source>
   <translation>まだ何もタグ付けされていないため、すべて再生します。</translation>
  </message>
  <message>
   <source>S&amp;kip %n tags</source>
   <translation>%n個のタグを飛ばす(&amp;K)</translation>
  </message>
  <message>
   <source>S&amp;kip {tag}</source>
   <translation>{tag}を飛ばす(&amp;K)</translation>
  </message>
  <message>
   <source>Skip while it plays</source>
   <translation>再生中に飛ばす</translation>
  </message>
  <message>
   <source>Skipped a sponsor, {when}</source>
   <translation>スポンサーを飛ばしました、{when}</translation>
  </message>
  <message>
   <source>Skipped what is tagged, {when}</source>
   <translation>タグ付き箇所を飛ばしました、{when}</translation>
  </message>
  <message>
   <source>Went on to what is tagged, over {when}</source>
   <translation>{when}を飛ばし、タグ付き箇所へ進みました</translation>
  </message>
 </context>
 <context>
  <name>SortButton</name>
  <message>
   <source>Downwards: largest first</source>
   <translation>降順: 大きいものから</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>並べ替え</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>並べ替えの基準</translation>
  </message>
  <message>
   <source>Sort by up to three columns; a click on a title sorts too</source>
   <translation>3列まで並べ替えられます。見出しのクリックでも並べ替えます</translation>
  </message>
  <message>
   <source>Sorted by: {0}</source>
   <translation>並べ替え: {0}</translation>
  </message>
  <message>
   <source>order of the recording</source>
   <translation>録音の順</translation>
  </message>
  <message>
   <source>then by</source>
   <translation>次の基準</translation>
  </message>
 </context>
 <context>
  <name>SoundDevice</name>
  <message>
   <source>The sound goes to {device} now; its delay of {ms} ms is used.</source>
   <translation>音声の出力先が{device}になりました。その遅れ{ms} msを使います。</translation>
  </message>
  <message>
   <source>{device} is gone, so playback is paused. Space goes on.</source>
   <translation>{device}がなくなったため、再生を一時停止しました。スペースキーで続けます。</translation>
  </message>
 </context>
 <context>
  <name>SpeakerBox</name>
  <message>
   <source>Name of the speaker</source>
   <translation>話者の名前</translation>
  </message>
  <message>
   <source>Name; empty for nobody</source>
   <translation>名前。誰でもなければ空</translation>
  </message>
  <message>
   <source>These lines (Enter)</source>
   <translation>これらの行 (Enter)</translation>
  </message>
  <message>
   <source>To the next change (Shift+Enter)</source>
   <translation>次の交代まで (Shift+Enter)</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>話者</translation>
  </message>
 </context>
 <context>
  <name>SpeakersSheet</name>
  <message>
   <source>1 line</source>
   <translation>1行</translation>
  </message>
  <message>
   <source>A new name holds for the whole episode. Give two speakers the same name to make them one; Ctrl+Z takes it back.</source>
   <translation>新しい名前はエピソード全体に適用されます。2人の話者に同じ名前を付けるとひとつになります。Ctrl+Zで元に戻せます。</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>{name}の名前</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>まだなし</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>話者</translation>
  </message>
  <message>
   <source>There is no transcript yet.</source>
   <translation>文字起こしはまだありません。</translation>
  </message>
  <message>
   <source>Unnamed speaker</source>
   <translation>名前のない話者</translation>
  </message>
  <message>
   <source>{n} lines</source>
   <translation>{n}行</translation>
  </message>
 </context>
 <context>
  <name>Speaking</name>
  <message>
   <source>Nobody</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>One line has another speaker</source>
   <translation>1行の話者が変わりました</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Who speaks these {n} lines?</source>
   <translation>この{n}行は誰が話していますか?</translation>
  </message>
  <message>
   <source>Who speaks this line?</source>
   <translation>この行は誰が話していますか?</translation>
  </message>
  <message>
   <source>{n} lines have another speaker</source>
   <translation>{n}行の話者が変わりました</translation>
  </message>
  <message>
   <source>{old} is {new} now</source>
   <translation>{old}は{new}になりました</translation>
  </message>
 </context>
 <context>
  <name>SplitQuestion</name>
  <message>
   <source>As on the Review page.</source>
   <translation>レビューページと同じ。</translation>
  </message>
  <message>
   <source>Name of the new tag</source>
   <translation>新しいタグの名前</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>分割</translation>
  </message>
  <message>
   <source>This filter is not understood.</source>
   <translation>このフィルターを理解できません。</translation>
  </message>
  <message>
   <source>Those annotations of “{tag}” that match get a tag of their own:</source>
   <translation>「{tag}」のアノテーションのうち、一致するものに専用のタグを付けます:</translation>
  </message>
  <message>
   <source>Which annotations it gets</source>
   <translation>対象になるアノテーション</translation>
  </message>
  <message>
   <source>Words, or field.kind:produced, speaker:Ada …</source>
   <translation>言葉、またはfield.kind:produced、speaker:Ada …</translation>
  </message>
  <message>
   <source>{n} of {total} annotations match.</source>
   <translation>{total}件中{n}件のアノテーションが一致します。</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPage</name>
  <message>
   <source>1 annotation</source>
   <translation>注釈 1 件</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>注釈者 1 人</translation>
  </message>
  <message>
   <source>1 episode</source>
   <translation>エピソード1件</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>すべてのエピソード</translation>
  </message>
  <message>
   <source>Enter or a double click shows a row’s annotations in Review.</source>
   <translation>Enterまたはダブルクリックで、行のアノテーションをレビューに表示します。</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>数値</translation>
  </message>
  <message>
   <source>Filter of what is counted</source>
   <translation>集計対象のフィルター</translation>
  </message>
  <message>
   <source>Narrow what is counted, as in Review: tag:sponsor show:… annotator:…</source>
   <translation>レビューと同じように集計対象を絞り込みます: tag:sponsor show:… annotator:…</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>グラフ</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Table of {0}</source>
   <translation>{0}の表</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>このエピソード</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>集計対象</translation>
  </message>
  <message>
   <source>{0} in {1}, {2} of recording, by {3}</source>
   <translation>{1}に{0}（録音 {2}、{3}）</translation>
  </message>
  <message>
   <source>{n} annotations</source>
   <translation>注釈 {n} 件</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>注釈者 {n} 人</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>エピソード{n}件</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsRow</name>
  <message>
   <source>1 to decide</source>
   <translation>未決定 1 件</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>提案</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>未決定 {n} 件</translation>
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>Colour {number}</source>
   <translation>色 {number}</translation>
  </message>
 </context>
 <context>
  <name>TagEditor</name>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>詳細…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>意味</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>キーなし</translation>
  </message>
 </context>
 <context>
  <name>TagForm</name>
  <message>
   <source>Counter-examples</source>
   <translation>反例</translation>
  </message>
  <message>
   <source>Counter-examples: this does not</source>
   <translation>反例: これは該当しない</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>例</translation>
  </message>
  <message>
   <source>Examples: this belongs to it</source>
   <translation>例: これは該当する</translation>
  </message>
  <message>
   <source>Fields: what each annotation is asked</source>
   <translation>項目: アノテーションごとに尋ねること</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Nested under</source>
   <translation>上位のタグ</translation>
  </message>
  <message>
   <source>One on each line</source>
   <translation>1行に1つ</translation>
  </message>
  <message>
   <source>Retired: keeps its annotations, takes no new ones</source>
   <translation>廃止: アノテーションは残り、新しくは付けられません</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>意味</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>nothing (at the top)</source>
   <translation>なし(最上位)</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>No suggestion is left to decide in this episode.</source>
   <translation>このエピソードに判断すべき提案は残っていません。</translation>
  </message>
  <message>
   <source>No tag was put on yet; press the key of one first.</source>
   <translation>まだタグを付けていません。先にタグのキーを押してください。</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>先にエピソードを開いてください。</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>先にアノテーションを選択してください。クリックするか、Nを押します。</translation>
  </message>
  <message>
   <source>Tag something first; a note belongs to a tagged passage.</source>
   <translation>先に何かにタグを付けてください。メモはタグ付き箇所に付きます。</translation>
  </message>
  <message>
   <source>Tagged {tag}, {when}</source>
   <translation>{tag}のタグを付けました、{when}</translation>
  </message>
  <message>
   <source>There is no further annotation in this direction.</source>
   <translation>この方向にはもうアノテーションがありません。</translation>
  </message>
  <message>
   <source>There is nothing here to tag yet.</source>
   <translation>ここにはまだタグを付けるものがありません。</translation>
  </message>
  <message>
   <source>This is tagged {tag} already.</source>
   <translation>ここにはすでに{tag}のタグがあります。</translation>
  </message>
  <message>
   <source>Took {tag} off</source>
   <translation>{tag}を外しました</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>the annotation</source>
   <translation>アノテーション</translation>
  </message>
 </context>
 <context>
  <name>TakingMany</name>
  <message>
   <source>1 could not be taken in; its report says why.</source>
   <translation>1件は取り込めませんでした。理由はレポートにあります。</translation>
  </message>
  <message>
   <source>1 episode is in.</source>
   <translation>1件のエピソードを取り込みました。</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>ファイルを調べています…</translation>
  </message>
  <message>
   <source>Stopped. 1 episode had come in and stays.</source>
   <translation>停止しました。取り込み済みの1件のエピソードは残ります。</translation>
  </message>
  <message>
   <source>Stopped. {n} episodes had come in and stay.</source>
   <translation>停止しました。取り込み済みの{n}件のエピソードは残ります。</translation>
  </message>
  <message>
   <source>Take in a folder of transcripts and recordings</source>
   <translation>文字起こしと録音のフォルダーを取り込む</translation>
  </message>
  <message>
   <source>Taking in many files…</source>
   <translation>多数のファイルを取り込み中…</translation>
  </message>
  <message>
   <source>{n} could not be taken in; their reports say why.</source>
   <translation>{n}件は取り込めませんでした。理由はレポートにあります。</translation>
  </message>
  <message>
   <source>{n} episodes are in.</source>
   <translation>{n}件のエピソードを取り込みました。</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>Empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>経験、意見、要望、公表してはならないこと。</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>インタビュー調査</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>メディアモニタリング</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>言及、発言、話題、主張、広告。</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>タグなし: 自分で作ります。</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>ポッドキャスト</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>スポンサー、主張、話題。</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>aligned</source>
   <translation>音声合わせ</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>手動</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>推定</translation>
  </message>
  <message>
   <source>given</source>
   <translation>指定</translation>
  </message>
  <message>
   <source>{source} ±{n} s</source>
   <translation>{source} ±{n}秒</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>suggestion to decide on</source>
   <translation>判断待ちの提案</translation>
  </message>
 </context>
 <context>
  <name>TimelineView</name>
  <message>
   <source>Timeline</source>
   <translation>タイムライン</translation>
  </message>
  <message>
   <source>Waveform, chapters and tags over time. The annotation list holds the same.</source>
   <translation>波形、チャプター、タグを時間に沿って表示します。アノテーションのリストにも同じ内容があります。</translation>
  </message>
  <message>
   <source>start of line {row}</source>
   <translation>{row}行目の始まり</translation>
  </message>
 </context>
 <context>
  <name>TimingMarks</name>
  <message>
   <source>aligned ±{seconds} s</source>
   <translation>アライン済み ±{seconds} s</translation>
  </message>
  <message>
   <source>estimated ±{seconds} s</source>
   <translation>推定 ±{seconds} s</translation>
  </message>
  <message>
   <source>given by the file</source>
   <translation>ファイル由来</translation>
  </message>
  <message>
   <source>not found in the recording</source>
   <translation>録音に見つかりません</translation>
  </message>
  <message>
   <source>set by hand</source>
   <translation>手動で設定</translation>
  </message>
  <message>
   <source>— {length} of sound that is not in the text —</source>
   <translation>— テキストにない音声 {length} —</translation>
  </message>
 </context>
 <context>
  <name>TitleRow</name>
  <message>
   <source>1 change not saved</source>
   <translation>未保存の変更1件</translation>
  </message>
  <message>
   <source>All changes saved</source>
   <translation>すべての変更を保存済み</translation>
  </message>
  <message>
   <source>All menus</source>
   <translation>すべてのメニュー</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>メニュー</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>読み取り専用</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>検索またはコマンドの実行</translation>
  </message>
  <message>
   <source>Title row</source>
   <translation>タイトル行</translation>
  </message>
  <message>
   <source>{n} changes not saved</source>
   <translation>未保存の変更{n}件</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>All that is tagged, to hear again, judge and count. Ctrl+E writes it to a file with text and times. F1 explains what you are at; Ctrl+K finds every command.</source>
   <translation>タグ付き箇所のすべてを、聴き直し、判断し、集計できます。Ctrl+Eでテキストと時刻付きのファイルに書き出します。F1は今の操作を説明し、Ctrl+Kはすべてのコマンドを探します。</translation>
  </message>
  <message>
   <source>Below is the whole episode, above a part of it. A click goes there, the wheel zooms, and the ends of a mark can be dragged. Every button shows its key.</source>
   <translation>下がエピソード全体、上がその一部です。クリックでそこへ移動し、ホイールで拡大縮小し、マークの端はドラッグできます。どのボタンにもキーが表示されます。</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>聴く</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>見て回る</translation>
  </message>
  <message>
   <source>Review and export</source>
   <translation>レビューとエクスポート</translation>
  </message>
  <message>
   <source>Say more</source>
   <translation>詳しく書く</translation>
  </message>
  <message>
   <source>Space plays and pauses. The text follows the sound; scroll away to read on, and Enter brings you back. Press Space now.</source>
   <translation>スペースキーで再生と一時停止をします。テキストは音声を追います。先を読みたければスクロールし、Enterで戻ります。スペースキーを押してみてください。</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグを付ける</translation>
  </message>
  <message>
   <source>What is selected stands here: its times, what the tag asks for, and your note. M writes the note, E answers the questions, Ctrl+Z takes anything back.</source>
   <translation>選択したものがここに表示されます。時刻、タグが尋ねること、メモです。Mでメモを書き、Eで質問に答え、Ctrl+Zで何でも元に戻せます。</translation>
  </message>
  <message>
   <source>When you hear something, press the key of its tag: it marks the line that is heard, or the words you have selected. Try 2 while it plays.</source>
   <translation>何か聞こえたら、そのタグのキーを押してください。聴いている行、または選択した言葉にマークが付きます。再生中に2を試してみてください。</translation>
  </message>
 </context>
 <context>
  <name>TourCard</name>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n}/{count}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptBinding</name>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy with time and link</source>
   <translation>時刻とリンク付きでコピー</translation>
  </message>
  <message>
   <source>Play from here</source>
   <translation>ここから再生</translation>
  </message>
  <message>
   <source>Play this once</source>
   <translation>これを1回再生</translation>
  </message>
  <message>
   <source>The arrow keys move the caret; Enter plays from there. F7 ends it.</source>
   <translation>矢印キーでキャレットを動かし、Enterでそこから再生します。F7で終了します。</translation>
  </message>
  <message>
   <source>The arrow keys step in time again.</source>
   <translation>矢印キーは再び時間を進めます。</translation>
  </message>
 </context>
 <context>
  <name>TranscriptTip</name>
  <message>
   <source>by {name}</source>
   <translation>作成者: {name}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>There is no transcript yet. Drop a transcript file on the window, or open one.</source>
   <translation>文字起こしはまだありません。文字起こしのファイルをウィンドウにドロップするか、開いてください。</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>文字起こし</translation>
  </message>
 </context>
 <context>
  <name>TransportBar</name>
  <message>
   <source>+5 s</source>
   <translation>+5 s</translation>
  </message>
  <message>
   <source>Annotator: {0}</source>
   <translation>アノテーター: {0}</translation>
  </message>
  <message>
   <source>Change who annotates</source>
   <translation>アノテーターを変更</translation>
  </message>
  <message>
   <source>Delay of the sound</source>
   <translation>音声の遅れ</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>追う</translation>
  </message>
  <message>
   <source>How late the sound of this device is; click to measure it</source>
   <translation>このデバイスの音声の遅れ。クリックして測定します</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>ループ</translation>
  </message>
  <message>
   <source>Playback</source>
   <translation>再生</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Sound {0} ms</source>
   <translation>音声 {0} ms</translation>
  </message>
  <message>
   <source>Speed {0}</source>
   <translation>速度 {0}</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>アノテーターは誰ですか?</translation>
  </message>
  <message>
   <source>−5 s</source>
   <translation>−5 s</translation>
  </message>
 </context>
 <context>
  <name>VoicesPanel</name>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比較</translation>
  </message>
  <message>
   <source>Ends are the same within</source>
   <translation>端を同じとみなす範囲</translation>
  </message>
  <message>
   <source>Put every passage that all marked alike into the gold tier, in one step</source>
   <translation>全員が同じようにマークした箇所を、一度にすべてゴールド層に入れます</translation>
  </message>
  <message>
   <source>Show what is agreed too</source>
   <translation>一致したものも表示</translation>
  </message>
  <message>
   <source>Take all that is agreed</source>
   <translation>一致したものをすべて採用</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation>比較する人</translation>
  </message>
  <message>
   <source>↓ goes on and plays, Enter plays again, a number takes and goes on.</source>
   <translation>↓で進んで再生、Enterでもう一度再生、数字で採用して次へ進みます。</translation>
  </message>
 </context>
 <context>
  <name>VolumeButton</name>
  <message>
   <source>Volume</source>
   <translation>音量</translation>
  </message>
  <message>
   <source>Volume {0} %</source>
   <translation>音量 {0} %</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a recording and its transcript here, in either order; one of the two will do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON.</source>
   <translation>録音とその文字起こしをここにドロップしてください。順序は問わず、片方だけでもかまいません。文字起こしは番組ノート、プレーンテキスト、SRT、WebVTT、Whisper JSONが使えます。</translation>
  </message>
  <message>
   <source>Listen, read, tag</source>
   <translation>聴く、読む、タグを付ける</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>新規プロジェクト…</translation>
  </message>
  <message>
   <source>Open a feed…</source>
   <translation>フィードを開く…</translation>
  </message>
  <message>
   <source>Open a project…</source>
   <translation>プロジェクトを開く…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>ファイルを開く…</translation>
  </message>
  <message>
   <source>Open the sample episode</source>
   <translation>サンプルのエピソードを開く</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} を開く</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>最近のプロジェクト</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>ツアーを始める</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>ようこそ</translation>
  </message>
 </context>
 <context>
  <name>WhoBox</name>
  <message>
   <source>Keep</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>後で</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>アノテーターは誰ですか?</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>自分の名前</translation>
  </message>
  <message>
   <source>Your name is kept with each annotation, so that several people can compare theirs. You can go on without; the settings change it.</source>
   <translation>名前はアノテーションごとに残るため、複数の人のものを比べられます。なしでも続けられ、設定で変更できます。</translation>
  </message>
  <message>
   <source>Your name, or initials</source>
   <translation>名前またはイニシャル</translation>
  </message>
 </context>
</TS>
