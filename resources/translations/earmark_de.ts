<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
 </context>
 <context>
  <name>AboutSheet</name>
  <message>
   <source>Annotate podcast transcripts while you listen.</source>
   <translation>Podcast-Transkripte beim Hören annotieren.</translation>
  </message>
  <message>
   <source>Earmark {version}</source>
   <translation>Earmark {version}</translation>
  </message>
  <message>
   <source>Free software under the MIT licence. Nothing you do here leaves this computer.</source>
   <translation>Freie Software unter der MIT-Lizenz. Nichts, was Sie hier tun, verlässt diesen Computer.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Earmark</source>
   <translation>Über E&amp;armark</translation>
  </message>
  <message>
   <source>&amp;Add a tag…</source>
   <translation>Tag &amp;hinzufügen…</translation>
  </message>
  <message>
   <source>&amp;Align to the recording</source>
   <translation>An &amp;der Aufnahme ausrichten</translation>
  </message>
  <message>
   <source>&amp;Annotate</source>
   <translation>&amp;Annotieren</translation>
  </message>
  <message>
   <source>&amp;Back 5 s</source>
   <translation>5 s &amp;zurück</translation>
  </message>
  <message>
   <source>&amp;Backups…</source>
   <translation>Si&amp;cherungen…</translation>
  </message>
  <message>
   <source>&amp;Bigger text</source>
   <translation>&amp;Größerer Text</translation>
  </message>
  <message>
   <source>&amp;Compare annotators</source>
   <translation>Annotatoren &amp;vergleichen</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <source>&amp;Dispute</source>
   <translation>Bes&amp;treiten</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>&amp;Extend to whole paragraphs</source>
   <translation>Auf &amp;ganze Absätze ausdehnen</translation>
  </message>
  <message>
   <source>&amp;Fetch from the web</source>
   <translation>Aus dem Netz &amp;laden</translation>
  </message>
  <message>
   <source>&amp;Find in the transcript</source>
   <translation>Im Transkript &amp;suchen</translation>
  </message>
  <message>
   <source>&amp;Forward 5 s</source>
   <translation>5 s &amp;vor</translation>
  </message>
  <message>
   <source>&amp;Go to a time…</source>
   <translation>&amp;Gehe zu Zeit…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;History…</source>
   <translation>&amp;Verlauf…</translation>
  </message>
  <message>
   <source>&amp;Join with the next line</source>
   <translation>Mit &amp;der nächsten Zeile verbinden</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Bibliothek</translation>
  </message>
  <message>
   <source>&amp;Loop</source>
   <translation>Sc&amp;hleife</translation>
  </message>
  <message>
   <source>&amp;Move a caret with the arrow keys</source>
   <translation>Textcursor &amp;mit den Pfeiltasten bewegen</translation>
  </message>
  <message>
   <source>&amp;Mute</source>
   <translation>S&amp;tumm</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>&amp;Neues Projekt…</translation>
  </message>
  <message>
   <source>&amp;Next episode</source>
   <translation>&amp;Nächste Folge</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>Nächster Teil des &amp;Fensters</translation>
  </message>
  <message>
   <source>&amp;Next segment</source>
   <translation>&amp;Nächstes Segment</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <source>&amp;Picture of the video</source>
   <translation>B&amp;ild des Videos</translation>
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation>&amp;Wiedergabe oder Pause</translation>
  </message>
  <message>
   <source>&amp;Previous annotation</source>
   <translation>V&amp;orherige Annotation</translation>
  </message>
  <message>
   <source>&amp;Quieter</source>
   <translation>L&amp;eiser</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Repeat the last tag</source>
   <translation>&amp;Letztes Tag noch einmal</translation>
  </message>
  <message>
   <source>&amp;Replay the segment</source>
   <translation>Segment noch ein&amp;mal hören</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;Prüfen</translation>
  </message>
  <message>
   <source>&amp;Select the segment</source>
   <translation>Segment &amp;auswählen</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>&amp;Langsamer</translation>
  </message>
  <message>
   <source>&amp;Statistics</source>
   <translation>&amp;Statistik</translation>
  </message>
  <message>
   <source>&amp;Stretch the lines to end now</source>
   <translation>Zeilen &amp;strecken, dass sie jetzt enden</translation>
  </message>
  <message>
   <source>&amp;Take in annotations…</source>
   <translation>Annotationen &amp;übernehmen…</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>&amp;Rundgang durch das Fenster</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;Zoom the timeline in</source>
   <translation>&amp;Zeitleiste vergrößern</translation>
  </message>
  <message>
   <source>A&amp;ccept</source>
   <translation>&amp;Annehmen</translation>
  </message>
  <message>
   <source>Add a tag to the codebook</source>
   <translation>Dem Codebuch ein Tag hinzufügen</translation>
  </message>
  <message>
   <source>Advertiser, verdict, source: the fields of the annotation's tag</source>
   <translation>Werbekunde, Urteil, Quelle: die Felder des Tags der Annotation</translation>
  </message>
  <message>
   <source>Align with &amp;Whisper…</source>
   <translation>Mit &amp;Whisper ausrichten…</translation>
  </message>
  <message>
   <source>Annotators of this episode side by side: where they differ, how well they agree</source>
   <translation>Annotatoren dieser Folge nebeneinander: wo sie abweichen, wie gut sie übereinstimmen</translation>
  </message>
  <message>
   <source>Another recording of this episode: see how it differs, and re-time to it</source>
   <translation>Eine andere Aufnahme dieser Folge: sehen, wie sie abweicht, und die Zeiten anpassen</translation>
  </message>
  <message>
   <source>Answer the &amp;fields</source>
   <translation>&amp;Felder beantworten</translation>
  </message>
  <message>
   <source>Back &amp;to draft</source>
   <translation>Wieder zum &amp;Entwurf machen</translation>
  </message>
  <message>
   <source>Back 1 s</source>
   <translation>1 s zurück</translation>
  </message>
  <message>
   <source>Back 15 s</source>
   <translation>15 s zurück</translation>
  </message>
  <message>
   <source>Back 2 s</source>
   <translation>2 s zurück</translation>
  </message>
  <message>
   <source>Back to the play&amp;head</source>
   <translation>Zurück zur Abspiel&amp;position</translation>
  </message>
  <message>
   <source>Begin this tag at the playhead; the same key ends it there</source>
   <translation>Dieses Tag an der Abspielposition beginnen; dieselbe Taste beendet es dort</translation>
  </message>
  <message>
   <source>Bring what others tagged into this project; what is in both is recognised</source>
   <translation>Ins Projekt holen, was andere markiert haben; was in beiden ist, wird erkannt</translation>
  </message>
  <message>
   <source>Build the codebook: fields, examples, order, merging, import and export</source>
   <translation>Das Codebuch ausbauen: Felder, Beispiele, Reihenfolge, Zusammenführen, Import und Export</translation>
  </message>
  <message>
   <source>C&amp;orrect the text</source>
   <translation>Text ber&amp;ichtigen</translation>
  </message>
  <message>
   <source>Change &amp;many at once…</source>
   <translation>&amp;Viele auf einmal ändern…</translation>
  </message>
  <message>
   <source>Change how Earmark works</source>
   <translation>Ändern, wie Earmark arbeitet</translation>
  </message>
  <message>
   <source>Change tag, status, fields or notes of all selected or shown annotations</source>
   <translation>Tag, Status, Felder oder Notizen aller ausgewählten oder gezeigten Annotationen ändern</translation>
  </message>
  <message>
   <source>Check the &amp;times against the recording</source>
   <translation>&amp;Zeiten an der Aufnahme prüfen</translation>
  </message>
  <message>
   <source>Choose the &amp;recording…</source>
   <translation>&amp;Aufnahme wählen…</translation>
  </message>
  <message>
   <source>Close all that is open</source>
   <translation>Alles Offene schließen</translation>
  </message>
  <message>
   <source>Co&amp;llect the recordings</source>
   <translation>Aufnahmen zu&amp;sammentragen</translation>
  </message>
  <message>
   <source>Code&amp;book…</source>
   <translation>Code&amp;buch…</translation>
  </message>
  <message>
   <source>Compare with another c&amp;ut…</source>
   <translation>Mit anderer &amp;Fassung vergleichen…</translation>
  </message>
  <message>
   <source>Copy all recordings into a folder beside the project, to move both together</source>
   <translation>Alle Aufnahmen in einen Ordner neben dem Projekt kopieren, um beides zusammen umzuziehen</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Den ausgewählten Text kopieren</translation>
  </message>
  <message>
   <source>Correct the words of the segment in place, while it plays</source>
   <translation>Die Wörter des Segments an Ort und Stelle berichtigen, während es läuft</translation>
  </message>
  <message>
   <source>Count what is tagged: shares of time, lengths, speakers, sponsor load</source>
   <translation>Zählen, was getaggt ist: Zeitanteile, Längen, Sprecher, Werbelast</translation>
  </message>
  <message>
   <source>De&amp;lete the annotation</source>
   <translation>Annotat&amp;ion löschen</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>End 0.1 s earlier</source>
   <translation>Ende 0,1 s früher</translation>
  </message>
  <message>
   <source>End 0.1 s later</source>
   <translation>Ende 0,1 s später</translation>
  </message>
  <message>
   <source>End a word earlier</source>
   <translation>Ende ein Wort früher</translation>
  </message>
  <message>
   <source>End a word later</source>
   <translation>Ende ein Wort später</translation>
  </message>
  <message>
   <source>End at the playhead</source>
   <translation>Ende an der Abspielposition</translation>
  </message>
  <message>
   <source>End every tag that is open at the playhead</source>
   <translation>Jedes Tag beenden, das an der Abspielposition offen ist</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Folge</translation>
  </message>
  <message>
   <source>Every key, on one page; find them and choose others</source>
   <translation>Alle Tasten auf einer Seite; suchen und andere wählen</translation>
  </message>
  <message>
   <source>Extend to the c&amp;hapter</source>
   <translation>Auf das &amp;Kapitel ausdehnen</translation>
  </message>
  <message>
   <source>Extend to whole &amp;sentences</source>
   <translation>Auf ganze &amp;Sätze ausdehnen</translation>
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation>S&amp;chneller</translation>
  </message>
  <message>
   <source>F&amp;ollow the playhead</source>
   <translation>Abspielposition &amp;folgen</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>V&amp;ollbild</translation>
  </message>
  <message>
   <source>Fetch a recording by its address, for the episode that is open or a new one</source>
   <translation>Eine Aufnahme über ihre Adresse laden, für die offene Folge oder eine neue</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Find &amp;missing recordings…</source>
   <translation>Fe&amp;hlende Aufnahmen suchen…</translation>
  </message>
  <message>
   <source>Find a command, a chapter, an episode or words of the transcript</source>
   <translation>Einen Befehl, ein Kapitel, eine Folge oder Wörter des Transkripts finden</translation>
  </message>
  <message>
   <source>Find in &amp;all episodes</source>
   <translation>In allen &amp;Folgen suchen</translation>
  </message>
  <message>
   <source>Find words in all transcripts and notes of the project</source>
   <translation>Wörter in allen Transkripten und Notizen des Projekts suchen</translation>
  </message>
  <message>
   <source>Find words in the transcript and go from one match to the next</source>
   <translation>Wörter im Transkript suchen und von Treffer zu Treffer gehen</translation>
  </message>
  <message>
   <source>Find words in the transcript and put others in their place, one by one or all</source>
   <translation>Wörter im Transkript suchen und andere an ihre Stelle setzen, einzeln oder alle</translation>
  </message>
  <message>
   <source>Five steps through the window, on the sample episode or on your own</source>
   <translation>Fünf Schritte durch das Fenster, an der Beispielfolge oder an Ihrer eigenen</translation>
  </message>
  <message>
   <source>For other languages and poor sound; needs the extra earmark[whisper]</source>
   <translation>Für andere Sprachen und schlechten Ton; braucht das Extra earmark[whisper]</translation>
  </message>
  <message>
   <source>Forward 1 s</source>
   <translation>1 s vor</translation>
  </message>
  <message>
   <source>Forward 15 s</source>
   <translation>15 s vor</translation>
  </message>
  <message>
   <source>Forward 2 s</source>
   <translation>2 s vor</translation>
  </message>
  <message>
   <source>Get the transcript, the chapters and the recording that the feed names</source>
   <translation>Transkript, Kapitel und Aufnahme holen, die der Feed nennt</translation>
  </message>
  <message>
   <source>Give the selected lines a speaker, or all from here to the next change</source>
   <translation>Den ausgewählten Zeilen einen Sprecher geben, oder allen von hier bis zum nächsten Wechsel</translation>
  </message>
  <message>
   <source>Give the transcript its usual size</source>
   <translation>Dem Transkript seine übliche Größe geben</translation>
  </message>
  <message>
   <source>Go back fifteen seconds</source>
   <translation>Fünfzehn Sekunden zurück</translation>
  </message>
  <message>
   <source>Go back five seconds</source>
   <translation>Fünf Sekunden zurück</translation>
  </message>
  <message>
   <source>Go back one second</source>
   <translation>Eine Sekunde zurück</translation>
  </message>
  <message>
   <source>Go back two seconds, also while you type</source>
   <translation>Zwei Sekunden zurück, auch beim Tippen</translation>
  </message>
  <message>
   <source>Go on fifteen seconds</source>
   <translation>Fünfzehn Sekunden vor</translation>
  </message>
  <message>
   <source>Go on five seconds</source>
   <translation>Fünf Sekunden vor</translation>
  </message>
  <message>
   <source>Go on one second</source>
   <translation>Eine Sekunde vor</translation>
  </message>
  <message>
   <source>Go on two seconds, also while you type</source>
   <translation>Zwei Sekunden vor, auch beim Tippen</translation>
  </message>
  <message>
   <source>Go to the chapter before</source>
   <translation>Zum vorigen Kapitel gehen</translation>
  </message>
  <message>
   <source>Go to the next chapter</source>
   <translation>Zum nächsten Kapitel gehen</translation>
  </message>
  <message>
   <source>Go to the next suggestion that nobody has decided on</source>
   <translation>Zum nächsten Vorschlag gehen, über den noch niemand entschieden hat</translation>
  </message>
  <message>
   <source>Go to the next tagged span</source>
   <translation>Zur nächsten getaggten Stelle gehen</translation>
  </message>
  <message>
   <source>Go to the start of the next segment</source>
   <translation>Zum Anfang des nächsten Segments gehen</translation>
  </message>
  <message>
   <source>Go to the start of the segment before</source>
   <translation>Zum Anfang des vorigen Segments gehen</translation>
  </message>
  <message>
   <source>Go to the tagged span before</source>
   <translation>Zur vorigen getaggten Stelle gehen</translation>
  </message>
  <message>
   <source>Hear nothing but what carries a tag; choose which tags in the codebook</source>
   <translation>Nur hören, was ein Tag trägt; welche Tags, wählen Sie im Codebuch</translation>
  </message>
  <message>
   <source>Hear the segment again</source>
   <translation>Das Segment noch einmal hören</translation>
  </message>
  <message>
   <source>Hear what the Review page shows, one after the other</source>
   <translation>Was die Seite „Prüfen“ zeigt, nacheinander hören</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hide the mar&amp;ks</source>
   <translation>&amp;Markierungen ausblenden</translation>
  </message>
  <message>
   <source>Hide the marks of all tags, or show them again</source>
   <translation>Die Markierungen aller Tags ausblenden oder wieder zeigen</translation>
  </message>
  <message>
   <source>Jump over what is tagged as a sponsor while it plays</source>
   <translation>Beim Abspielen überspringen, was als Sponsor getaggt ist</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view</source>
   <translation>Die gehörte Zeile im Blick behalten</translation>
  </message>
  <message>
   <source>L&amp;ines as in the file</source>
   <translation>Zeilen &amp;wie in der Datei</translation>
  </message>
  <message>
   <source>Le&amp;ft panel</source>
   <translation>&amp;Linker Bereich</translation>
  </message>
  <message>
   <source>Leave; everything is saved</source>
   <translation>Verlassen; alles ist gespeichert</translation>
  </message>
  <message>
   <source>Let estimate and alignment find the line again</source>
   <translation>Schätzung und Ausrichtung die Zeile neu finden lassen</translation>
  </message>
  <message>
   <source>Let the annotation cover every chapter that it touches</source>
   <translation>Die Annotation auf jedes Kapitel ausdehnen, das sie berührt</translation>
  </message>
  <message>
   <source>Let the annotation cover every paragraph that it touches</source>
   <translation>Die Annotation auf jeden Absatz ausdehnen, den sie berührt</translation>
  </message>
  <message>
   <source>Let the annotation cover every sentence that it touches</source>
   <translation>Die Annotation auf jeden Satz ausdehnen, den sie berührt</translation>
  </message>
  <message>
   <source>Let the annotation end with the word that is heard</source>
   <translation>Die Annotation mit dem gehörten Wort enden lassen</translation>
  </message>
  <message>
   <source>Let the annotation start at the word that is heard</source>
   <translation>Die Annotation mit dem gehörten Wort beginnen lassen</translation>
  </message>
  <message>
   <source>Let the arrow keys move a caret in the transcript instead of stepping in time</source>
   <translation>Die Pfeiltasten bewegen einen Textcursor im Transkript, statt durch die Zeit zu gehen</translation>
  </message>
  <message>
   <source>Let the state follow from the wor&amp;k</source>
   <translation>Stand a&amp;us der Arbeit ableiten</translation>
  </message>
  <message>
   <source>Light on dark, or dark on light</source>
   <translation>Hell auf dunkel oder dunkel auf hell</translation>
  </message>
  <message>
   <source>List the episodes of a podcast feed and add them to the library</source>
   <translation>Die Folgen eines Podcast-Feeds auflisten und zur Bibliothek hinzufügen</translation>
  </message>
  <message>
   <source>Listen again for lines whose times came with the file</source>
   <translation>Zeilen, deren Zeiten aus der Datei stammen, noch einmal abhören</translation>
  </message>
  <message>
   <source>Listen at some places whether the times are off or drift</source>
   <translation>An einigen Stellen abhören, ob die Zeiten falsch sind oder abdriften</translation>
  </message>
  <message>
   <source>Listen for every word and give the lines precise times</source>
   <translation>Jedes Wort heraushören und den Zeilen genaue Zeiten geben</translation>
  </message>
  <message>
   <source>Lo&amp;uder</source>
   <translation>La&amp;uter</translation>
  </message>
  <message>
   <source>Look in a folder for recordings that are not where they were</source>
   <translation>In einem Ordner nach Aufnahmen suchen, die nicht mehr an ihrem Ort sind</translation>
  </message>
  <message>
   <source>M&amp;enu bar</source>
   <translation>&amp;Menüleiste</translation>
  </message>
  <message>
   <source>Make a transcript where there is none; needs the extra earmark[whisper]</source>
   <translation>Ein Transkript erstellen, wo keines ist; braucht das Extra earmark[whisper]</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>Die zurückgenommene Änderung wiederholen</translation>
  </message>
  <message>
   <source>Make the transcript bigger</source>
   <translation>Das Transkript vergrößern</translation>
  </message>
  <message>
   <source>Make the transcript smaller</source>
   <translation>Das Transkript verkleinern</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>Als fertig &amp;markieren</translation>
  </message>
  <message>
   <source>Mark as in pro&amp;gress</source>
   <translation>Als in Ar&amp;beit markieren</translation>
  </message>
  <message>
   <source>Mark as re&amp;viewed</source>
   <translation>Als &amp;geprüft markieren</translation>
  </message>
  <message>
   <source>Mark the annotation as a draft</source>
   <translation>Die Annotation als Entwurf markieren</translation>
  </message>
  <message>
   <source>Mark the annotation as accepted; a suggestion gives way to the next one</source>
   <translation>Die Annotation als angenommen markieren; von einem Vorschlag geht es zum nächsten</translation>
  </message>
  <message>
   <source>Mark the annotation as disputed</source>
   <translation>Die Annotation als strittig markieren</translation>
  </message>
  <message>
   <source>Mark the annotation as rejected; a suggestion gives way to the next one</source>
   <translation>Die Annotation als abgelehnt markieren; von einem Vorschlag geht es zum nächsten</translation>
  </message>
  <message>
   <source>Mer&amp;ge other projects…</source>
   <translation>Ande&amp;re Projekte zusammenführen…</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second back</source>
   <translation>Das Ende der Annotation eine Zehntelsekunde vorverlegen</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second on</source>
   <translation>Das Ende der Annotation eine Zehntelsekunde nach hinten verlegen</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word back</source>
   <translation>Das Ende der Annotation ein Wort vorverlegen</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word on</source>
   <translation>Das Ende der Annotation ein Wort nach hinten verlegen</translation>
  </message>
  <message>
   <source>Move the focus to the next part of the window</source>
   <translation>Den Fokus auf den nächsten Teil des Fensters setzen</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s earlier</source>
   <translation>Zeilen 0,1 s f&amp;rüher</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s later</source>
   <translation>Zeilen 0,1 s s&amp;päter</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second back</source>
   <translation>Die ausgewählten Zeilen eine Zehntelsekunde vorverlegen</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second on</source>
   <translation>Die ausgewählten Zeilen eine Zehntelsekunde nach hinten verlegen</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second back</source>
   <translation>Den Anfang der Annotation eine Zehntelsekunde vorverlegen</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second on</source>
   <translation>Den Anfang der Annotation eine Zehntelsekunde nach hinten verlegen</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word back</source>
   <translation>Den Anfang der Annotation ein Wort vorverlegen</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word on</source>
   <translation>Den Anfang der Annotation ein Wort nach hinten verlegen</translation>
  </message>
  <message>
   <source>Ne&amp;xt annotation</source>
   <translation>N&amp;ächste Annotation</translation>
  </message>
  <message>
   <source>Ne&amp;xt episode to annotate</source>
   <translation>Nä&amp;chste Folge zum Annotieren</translation>
  </message>
  <message>
   <source>Next c&amp;hapter</source>
   <translation>Nächstes &amp;Kapitel</translation>
  </message>
  <message>
   <source>Next su&amp;ggestion</source>
   <translation>Nächster Vors&amp;chlag</translation>
  </message>
  <message>
   <source>Normal sp&amp;eed</source>
   <translation>No&amp;rmale Geschwindigkeit</translation>
  </message>
  <message>
   <source>Normal te&amp;xt</source>
   <translation>Normaler Te&amp;xt</translation>
  </message>
  <message>
   <source>Note on the selected annotation</source>
   <translation>Notiz zur ausgewählten Annotation</translation>
  </message>
  <message>
   <source>Open a &amp;folder…</source>
   <translation>&amp;Ordner öffnen…</translation>
  </message>
  <message>
   <source>Open a recording from the &amp;web…</source>
   <translation>Aufnahme aus dem Net&amp;z öffnen…</translation>
  </message>
  <message>
   <source>Open a recording, a transcript, both together, or a project</source>
   <translation>Eine Aufnahme, ein Transkript, beides zusammen oder ein Projekt öffnen</translation>
  </message>
  <message>
   <source>Open another project file, or name a new one</source>
   <translation>Eine andere Projektdatei öffnen oder eine neue benennen</translation>
  </message>
  <message>
   <source>Open fee&amp;d…</source>
   <translation>Fee&amp;d öffnen…</translation>
  </message>
  <message>
   <source>Open four minutes of a podcast to try things on</source>
   <translation>Vier Minuten Podcast zum Ausprobieren öffnen</translation>
  </message>
  <message>
   <source>Open or close 1</source>
   <translation>Öffnen oder schließen: 1</translation>
  </message>
  <message>
   <source>Open or close 2</source>
   <translation>Öffnen oder schließen: 2</translation>
  </message>
  <message>
   <source>Open or close 3</source>
   <translation>Öffnen oder schließen: 3</translation>
  </message>
  <message>
   <source>Open or close 4</source>
   <translation>Öffnen oder schließen: 4</translation>
  </message>
  <message>
   <source>Open or close 5</source>
   <translation>Öffnen oder schließen: 5</translation>
  </message>
  <message>
   <source>Open or close 6</source>
   <translation>Öffnen oder schließen: 6</translation>
  </message>
  <message>
   <source>Open or close 7</source>
   <translation>Öffnen oder schließen: 7</translation>
  </message>
  <message>
   <source>Open or close 8</source>
   <translation>Öffnen oder schließen: 8</translation>
  </message>
  <message>
   <source>Open or close 9</source>
   <translation>Öffnen oder schließen: 9</translation>
  </message>
  <message>
   <source>Open or close {tag}</source>
   <translation>{tag} öffnen oder schließen</translation>
  </message>
  <message>
   <source>Open or start a &amp;project…</source>
   <translation>&amp;Projekt öffnen oder beginnen…</translation>
  </message>
  <message>
   <source>Open the &amp;sample episode</source>
   <translation>&amp;Beispielfolge öffnen</translation>
  </message>
  <message>
   <source>Open the episode after this one</source>
   <translation>Die Folge nach dieser öffnen</translation>
  </message>
  <message>
   <source>Open the episode before this one</source>
   <translation>Die Folge vor dieser öffnen</translation>
  </message>
  <message>
   <source>Open the folder of the &amp;log</source>
   <translation>Ordner des Proto&amp;kolls öffnen</translation>
  </message>
  <message>
   <source>Open the next episode that is not done yet</source>
   <translation>Die nächste Folge öffnen, die noch nicht fertig ist</translation>
  </message>
  <message>
   <source>Outline the words that a recogniser was less than 50 % sure of</source>
   <translation>Wörter umranden, bei denen eine Spracherkennung weniger als 50 % sicher war</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <source>Play &amp;while a key is held</source>
   <translation>Abspielen, &amp;solange eine Taste gedrückt ist</translation>
  </message>
  <message>
   <source>Play a little faster</source>
   <translation>Etwas schneller abspielen</translation>
  </message>
  <message>
   <source>Play a little slower</source>
   <translation>Etwas langsamer abspielen</translation>
  </message>
  <message>
   <source>Play all &amp;in the table, one after the other</source>
   <translation>Alles &amp;in der Tabelle nacheinander abspielen</translation>
  </message>
  <message>
   <source>Play as fast as it was recorded</source>
   <translation>So schnell wie aufgenommen abspielen</translation>
  </message>
  <message>
   <source>Play onl&amp;y what is tagged</source>
   <translation>Nur Getaggtes &amp;abspielen</translation>
  </message>
  <message>
   <source>Play the selection or the segment over and over</source>
   <translation>Die Auswahl oder das Segment immer wieder abspielen</translation>
  </message>
  <message>
   <source>Play while the key or foot pedal is down; pause and step back when it comes up</source>
   <translation>Abspielen, solange Taste oder Fußpedal gedrückt ist; beim Loslassen pausieren und ein Stück zurück</translation>
  </message>
  <message>
   <source>Play, or pause</source>
   <translation>Abspielen oder pausieren</translation>
  </message>
  <message>
   <source>Pre&amp;vious segment</source>
   <translation>V&amp;origes Segment</translation>
  </message>
  <message>
   <source>Prepared re&amp;cordings…</source>
   <translation>Vorbereitete &amp;Aufnahmen…</translation>
  </message>
  <message>
   <source>Press at the start of each line while it plays; the next line is shown</source>
   <translation>Beim Abspielen am Anfang jeder Zeile drücken; die nächste Zeile wird gezeigt</translation>
  </message>
  <message>
   <source>Previous &amp;chapter</source>
   <translation>Voriges Kapitel</translation>
  </message>
  <message>
   <source>Previous episode</source>
   <translation>V&amp;orherige Folge</translation>
  </message>
  <message>
   <source>Put the first te&amp;xt back</source>
   <translation>Ersten Te&amp;xt zurückholen</translation>
  </message>
  <message>
   <source>Put the segment and the one after it together</source>
   <translation>Das Segment mit dem folgenden verbinden</translation>
  </message>
  <message>
   <source>Put the tag that was used last on the selection, or on what is heard</source>
   <translation>Das zuletzt benutzte Tag auf die Auswahl oder das Gehörte setzen</translation>
  </message>
  <message>
   <source>Put this tag on the selection, or on what is heard; again takes it off</source>
   <translation>Dieses Tag auf die Auswahl oder das Gehörte setzen; noch einmal nimmt es weg</translation>
  </message>
  <message>
   <source>Put this tag on what was heard in the last seconds</source>
   <translation>Dieses Tag auf das setzen, was in den letzten Sekunden zu hören war</translation>
  </message>
  <message>
   <source>Re&amp;ject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Read back what Earmark wrote, also after other programs changed it</source>
   <translation>Zurücklesen, was Earmark geschrieben hat, auch nachdem andere Programme es geändert haben</translation>
  </message>
  <message>
   <source>Refine the given ti&amp;mes</source>
   <translation>&amp;Vorgegebene Zeiten verfeinern</translation>
  </message>
  <message>
   <source>Release the line</source>
   <translation>Ze&amp;ile freigeben</translation>
  </message>
  <message>
   <source>Rename the speakers of the episode, or merge two</source>
   <translation>Die Sprecher der Folge umbenennen oder zwei zusammenführen</translation>
  </message>
  <message>
   <source>Replace &amp;in the transcript</source>
   <translation>Im Transkript &amp;ersetzen</translation>
  </message>
  <message>
   <source>Review the selected ep&amp;isodes</source>
   <translation>Ausgewählte Folgen pr&amp;üfen</translation>
  </message>
  <message>
   <source>Ri&amp;ght panel</source>
   <translation>&amp;Rechter Bereich</translation>
  </message>
  <message>
   <source>S&amp;earch, or run a command</source>
   <translation>Suchen oder &amp;Befehl ausführen</translation>
  </message>
  <message>
   <source>S&amp;kip sponsors</source>
   <translation>Sponsoren ü&amp;berspringen</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>&amp;Kleinerer Text</translation>
  </message>
  <message>
   <source>S&amp;plit the line</source>
   <translation>Zeile &amp;teilen</translation>
  </message>
  <message>
   <source>Sa&amp;ve the plot…</source>
   <translation>Dia&amp;gramm speichern…</translation>
  </message>
  <message>
   <source>Save &amp;a copy of the project…</source>
   <translation>&amp;Kopie des Projekts speichern…</translation>
  </message>
  <message>
   <source>Save t&amp;he table…</source>
   <translation>&amp;Tabelle speichern…</translation>
  </message>
  <message>
   <source>Say &amp;who speaks…</source>
   <translation>Wer s&amp;pricht…</translation>
  </message>
  <message>
   <source>Say or change the name that is kept with your annotations</source>
   <translation>Den Namen nennen oder ändern, der bei Ihren Annotationen steht</translation>
  </message>
  <message>
   <source>See every change in words, and go back or on to any of them</source>
   <translation>Jede Änderung in Worten sehen und zu jeder zurück- oder vorgehen</translation>
  </message>
  <message>
   <source>See how much room the copies of recordings take, and empty the cache</source>
   <translation>Sehen, wie viel Platz die Kopien der Aufnahmen brauchen, und den Cache leeren</translation>
  </message>
  <message>
   <source>See the backups of the project, what differs, and open a copy of one</source>
   <translation>Die Sicherungen des Projekts und ihre Unterschiede sehen und eine Kopie davon öffnen</translation>
  </message>
  <message>
   <source>Select the text that is heard now</source>
   <translation>Den Text auswählen, der gerade zu hören ist</translation>
  </message>
  <message>
   <source>Set the end of the selected line, or of the one that is heard, to the playhead</source>
   <translation>Das Ende der ausgewählten oder gehörten Zeile auf die Abspielposition setzen</translation>
  </message>
  <message>
   <source>Set the start of the selected line, or of the one that is heard, to the playhead</source>
   <translation>Den Anfang der ausgewählten oder gehörten Zeile auf die Abspielposition setzen</translation>
  </message>
  <message>
   <source>Sett&amp;ings…</source>
   <translation>E&amp;instellungen…</translation>
  </message>
  <message>
   <source>Show less of the timeline, larger</source>
   <translation>Weniger von der Zeitleiste zeigen, dafür größer</translation>
  </message>
  <message>
   <source>Show more of the timeline</source>
   <translation>Mehr von der Zeitleiste zeigen</translation>
  </message>
  <message>
   <source>Show one line for each segment instead of paragraphs to read</source>
   <translation>Eine Zeile je Segment zeigen statt Absätzen zum Lesen</translation>
  </message>
  <message>
   <source>Show or close the picture of a video</source>
   <translation>Das Bild eines Videos zeigen oder schließen</translation>
  </message>
  <message>
   <source>Show or fold chapters and codebook</source>
   <translation>Kapitel und Codebuch zeigen oder einklappen</translation>
  </message>
  <message>
   <source>Show or fold the annotation</source>
   <translation>Die Annotation zeigen oder einklappen</translation>
  </message>
  <message>
   <source>Show the line that is heard</source>
   <translation>Die gehörte Zeile zeigen</translation>
  </message>
  <message>
   <source>Show the menus in a row above the window</source>
   <translation>Die Menüs in einer Reihe über dem Fenster zeigen</translation>
  </message>
  <message>
   <source>Show unsure &amp;words</source>
   <translation>&amp;Unsichere Wörter zeigen</translation>
  </message>
  <message>
   <source>Show what is tagged in the selected episodes on the Review page</source>
   <translation>Auf der Seite „Prüfen“ zeigen, was in den ausgewählten Folgen getaggt ist</translation>
  </message>
  <message>
   <source>Show where Earmark writes down what went wrong; nothing of it is sent</source>
   <translation>Zeigen, wo Earmark aufschreibt, was schiefging; nichts davon wird gesendet</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <source>Spea&amp;kers…</source>
   <translation>Spre&amp;cher…</translation>
  </message>
  <message>
   <source>Split the segment at the caret, or before the word that is heard</source>
   <translation>Das Segment am Textcursor oder vor dem gehörten Wort teilen</translation>
  </message>
  <message>
   <source>Spread the selected lines so that the last one ends at the playhead</source>
   <translation>Die ausgewählten Zeilen so verteilen, dass die letzte an der Abspielposition endet</translation>
  </message>
  <message>
   <source>Start 0.1 s earlier</source>
   <translation>Anfang 0,1 s früher</translation>
  </message>
  <message>
   <source>Start 0.1 s later</source>
   <translation>Anfang 0,1 s später</translation>
  </message>
  <message>
   <source>Start a project with one of the codebooks that come with Earmark</source>
   <translation>Ein Projekt mit einem der Codebücher beginnen, die Earmark mitbringt</translation>
  </message>
  <message>
   <source>Start a word earlier</source>
   <translation>Anfang ein Wort früher</translation>
  </message>
  <message>
   <source>Start a word later</source>
   <translation>Anfang ein Wort später</translation>
  </message>
  <message>
   <source>Start at the playhead</source>
   <translation>Anfang an der Abspielposition</translation>
  </message>
  <message>
   <source>Ta&amp;p the next line</source>
   <translation>N&amp;ächste Zeile antippen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Tag 1</source>
   <translation>Tag 1</translation>
  </message>
  <message>
   <source>Tag 2</source>
   <translation>Tag 2</translation>
  </message>
  <message>
   <source>Tag 3</source>
   <translation>Tag 3</translation>
  </message>
  <message>
   <source>Tag 4</source>
   <translation>Tag 4</translation>
  </message>
  <message>
   <source>Tag 5</source>
   <translation>Tag 5</translation>
  </message>
  <message>
   <source>Tag 6</source>
   <translation>Tag 6</translation>
  </message>
  <message>
   <source>Tag 7</source>
   <translation>Tag 7</translation>
  </message>
  <message>
   <source>Tag 8</source>
   <translation>Tag 8</translation>
  </message>
  <message>
   <source>Tag 9</source>
   <translation>Tag 9</translation>
  </message>
  <message>
   <source>Tag the last seconds 1</source>
   <translation>Letzte Sekunden taggen: 1</translation>
  </message>
  <message>
   <source>Tag the last seconds 2</source>
   <translation>Letzte Sekunden taggen: 2</translation>
  </message>
  <message>
   <source>Tag the last seconds 3</source>
   <translation>Letzte Sekunden taggen: 3</translation>
  </message>
  <message>
   <source>Tag the last seconds 4</source>
   <translation>Letzte Sekunden taggen: 4</translation>
  </message>
  <message>
   <source>Tag the last seconds 5</source>
   <translation>Letzte Sekunden taggen: 5</translation>
  </message>
  <message>
   <source>Tag the last seconds 6</source>
   <translation>Letzte Sekunden taggen: 6</translation>
  </message>
  <message>
   <source>Tag the last seconds 7</source>
   <translation>Letzte Sekunden taggen: 7</translation>
  </message>
  <message>
   <source>Tag the last seconds 8</source>
   <translation>Letzte Sekunden taggen: 8</translation>
  </message>
  <message>
   <source>Tag the last seconds 9</source>
   <translation>Letzte Sekunden taggen: 9</translation>
  </message>
  <message>
   <source>Tag the last seconds {tag}</source>
   <translation>Letzte Sekunden taggen: {tag}</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Die letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>Take back what was said: not started without annotations, else in progress</source>
   <translation>Das Gesagte zurücknehmen: ohne Annotationen nicht begonnen, sonst in Arbeit</translation>
  </message>
  <message>
   <source>Take in every transcript and recording in a folder, put together by name</source>
   <translation>Alle Transkripte und Aufnahmen eines Ordners übernehmen, nach Namen zusammengefügt</translation>
  </message>
  <message>
   <source>Take the selected annotation off</source>
   <translation>Die ausgewählte Annotation entfernen</translation>
  </message>
  <message>
   <source>Tell where the audio file of this episode lies</source>
   <translation>Sagen, wo die Audiodatei dieser Folge liegt</translation>
  </message>
  <message>
   <source>The episodes</source>
   <translation>Die Folgen</translation>
  </message>
  <message>
   <source>The manual, open at what you are doing</source>
   <translation>Das Handbuch, aufgeschlagen bei dem, was Sie gerade tun</translation>
  </message>
  <message>
   <source>The transcript</source>
   <translation>Das Transkript</translation>
  </message>
  <message>
   <source>There is still something to do in this episode, or in those selected</source>
   <translation>In dieser Folge oder den ausgewählten ist noch etwas zu tun</translation>
  </message>
  <message>
   <source>This &amp;line starts now</source>
   <translation>Diese Zeile beginnt &amp;jetzt</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are annotated</source>
   <translation>Diese Folge oder die in der Bibliothek ausgewählten sind annotiert</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are reviewed</source>
   <translation>Diese Folge oder die in der Bibliothek ausgewählten sind geprüft</translation>
  </message>
  <message>
   <source>This line &amp;ends now</source>
   <translation>Diese Zeile &amp;endet jetzt</translation>
  </message>
  <message>
   <source>Turn the volume down</source>
   <translation>Leiser stellen</translation>
  </message>
  <message>
   <source>Turn the volume up</source>
   <translation>Lauter stellen</translation>
  </message>
  <message>
   <source>Type a time to go to</source>
   <translation>Eine Zeit eingeben, zu der gesprungen wird</translation>
  </message>
  <message>
   <source>Undo every correction of the selected segments</source>
   <translation>Alle Berichtigungen der ausgewählten Segmente zurücknehmen</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Den ganzen Bildschirm nutzen</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Version und Lizenz</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>What is tagged</source>
   <translation>Was getaggt ist</translation>
  </message>
  <message>
   <source>Who annotates…</source>
   <translation>&amp;Wer annotiert…</translation>
  </message>
  <message>
   <source>Write a &amp;note</source>
   <translation>&amp;Notiz schreiben</translation>
  </message>
  <message>
   <source>Write a &amp;report…</source>
   <translation>Bericht schreiben…</translation>
  </message>
  <message>
   <source>Write annotations, transcripts or sound for other programs</source>
   <translation>Annotationen, Transkripte oder Ton für andere Programme schreiben</translation>
  </message>
  <message>
   <source>Write d&amp;own the recording…</source>
   <translation>Aufnahme &amp;transkribieren…</translation>
  </message>
  <message>
   <source>Write everything that is in the project to another file</source>
   <translation>Alles, was im Projekt ist, in eine andere Datei schreiben</translation>
  </message>
  <message>
   <source>Write one page about what is tagged: numbers, figures, quotations, codebook</source>
   <translation>Eine Seite über das Getaggte schreiben: Zahlen, Diagramme, Zitate, Codebuch</translation>
  </message>
  <message>
   <source>Write the figure of the Statistics page as PNG or SVG</source>
   <translation>Das Diagramm der Seite „Statistik“ als PNG oder SVG schreiben</translation>
  </message>
  <message>
   <source>Write the table behind the figure of the Statistics page as CSV</source>
   <translation>Die Tabelle zum Diagramm der Seite „Statistik“ als CSV schreiben</translation>
  </message>
  <message>
   <source>Zoom the timeline &amp;out</source>
   <translation>Z&amp;eitleiste verkleinern</translation>
  </message>
 </context>
 <context>
  <name>AddressSheet</name>
  <message>
   <source>A recording from the web</source>
   <translation>Eine Aufnahme aus dem Netz</translation>
  </message>
  <message>
   <source>Address of the sound file</source>
   <translation>Adresse der Tondatei</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>For “{title}”, which is open</source>
   <translation>Für die offene Folge „{title}“</translation>
  </message>
  <message>
   <source>The file is fetched once and then plays without a network. It is asked for at this address and nowhere else.</source>
   <translation>Die Datei wird einmal geladen und läuft dann ohne Netz. Sie wird nur von dieser Adresse geholt, von keiner anderen.</translation>
  </message>
 </context>
 <context>
  <name>AgreementPanel</name>
  <message>
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>Measures of agreement</source>
   <translation>Maße der Übereinstimmung</translation>
  </message>
  <message>
   <source>Tag whose agreement is shown</source>
   <translation>Tag, dessen Übereinstimmung gezeigt wird</translation>
  </message>
 </context>
 <context>
  <name>Aligning</name>
  <message>
   <source>Align with Whisper</source>
   <translation>Mit Whisper ausrichten</translation>
  </message>
  <message>
   <source>Aligning to the audio…</source>
   <translation>Am Ton wird ausgerichtet…</translation>
  </message>
  <message>
   <source>Checking the times…</source>
   <translation>Zeiten werden geprüft…</translation>
  </message>
  <message>
   <source>Choose another recording of this episode</source>
   <translation>Eine andere Aufnahme dieser Folge wählen</translation>
  </message>
  <message>
   <source>Comparing with {name}…</source>
   <translation>Vergleich mit {name}…</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>Aufnahmen (*)</translation>
  </message>
  <message>
   <source>The times are off by {seconds} throughout.</source>
   <translation>Die Zeiten sind durchweg um {seconds} verschoben.</translation>
  </message>
  <message>
   <source>The times drift against the recording, not evenly.</source>
   <translation>Die Zeiten driften gegen die Aufnahme, nicht gleichmäßig.</translation>
  </message>
  <message>
   <source>The times fit the recording.</source>
   <translation>Die Zeiten passen zur Aufnahme.</translation>
  </message>
  <message>
   <source>The times run at another speed ({speed}).</source>
   <translation>Die Zeiten laufen mit anderer Geschwindigkeit ({speed}).</translation>
  </message>
  <message>
   <source>The transcript is re-timed; every annotation kept its words.</source>
   <translation>Die Zeiten des Transkripts sind angepasst; jede Annotation hat ihre Wörter behalten.</translation>
  </message>
  <message>
   <source>This episode is being aligned already.</source>
   <translation>Diese Folge wird schon ausgerichtet.</translation>
  </message>
  <message>
   <source>Too few words were recognised to tell whether the times fit.</source>
   <translation>Zu wenige Wörter wurden erkannt, um zu sagen, ob die Zeiten passen.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>Annotate</source>
   <translation>Annotieren</translation>
  </message>
 </context>
 <context>
  <name>AnnotationEnds</name>
  <message>
   <source>From {start} to {end}</source>
   <translation>Von {start} bis {end}</translation>
  </message>
  <message>
   <source>Nothing would be left of the annotation.</source>
   <translation>Von der Annotation bliebe nichts übrig.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Wählen Sie zuerst eine Annotation: anklicken oder N drücken.</translation>
  </message>
  <message>
   <source>The annotation is that long already.</source>
   <translation>Die Annotation ist schon so lang.</translation>
  </message>
  <message>
   <source>There is no further word in this direction.</source>
   <translation>In dieser Richtung gibt es kein weiteres Wort.</translation>
  </message>
  <message>
   <source>This episode has no chapters.</source>
   <translation>Diese Folge hat keine Kapitel.</translation>
  </message>
 </context>
 <context>
  <name>AnnotationForm</name>
  <message>
   <source>Annotation</source>
   <translation>Annotation</translation>
  </message>
  <message>
   <source>Change the tag</source>
   <translation>Tag wechseln</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing is selected. Play, and press the key of a tag; or select words in the transcript first.</source>
   <translation>Nichts ist ausgewählt. Abspielen und die Taste eines Tags drücken; oder zuerst Wörter im Transkript auswählen.</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Tag: {name}. Change</source>
   <translation>Tag: {name}. Wechseln</translation>
  </message>
  <message>
   <source>What is to be said about it</source>
   <translation>Was dazu zu sagen ist</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>von {name}</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>strittig</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
 </context>
 <context>
  <name>BackChip</name>
  <message>
   <source>Back to the playhead</source>
   <translation>Zurück zur Abspielposition</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Follow the playhead again (Enter)</source>
   <translation>Der Abspielposition wieder folgen (Enter)</translation>
  </message>
 </context>
 <context>
  <name>BackupsSheet</name>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Backups are made every half hour while you work, and before anything large. All of two days are kept, then one a day, a week and a month.</source>
   <translation>Sicherungen entstehen jede halbe Stunde, während Sie arbeiten, und vor allem Größeren. Alle aus zwei Tagen bleiben, danach eine je Tag, Woche und Monat.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmark-Projekte (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing differs from the project as it is now.</source>
   <translation>Nichts weicht vom jetzigen Projekt ab.</translation>
  </message>
  <message>
   <source>Open a copy of the backup</source>
   <translation>Eine Kopie der Sicherung öffnen</translation>
  </message>
  <message>
   <source>Open a copy…</source>
   <translation>Kopie öffnen…</translation>
  </message>
  <message>
   <source>There is no backup of this project yet.</source>
   <translation>Von diesem Projekt gibt es noch keine Sicherung.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>Hinweis schließen</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Notice button</source>
   <translation>Schaltfläche des Hinweises</translation>
  </message>
  <message>
   <source>Second notice button</source>
   <translation>Zweite Schaltfläche des Hinweises</translation>
  </message>
 </context>
 <context>
  <name>Beginning</name>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmark-Projekte (*.earmark)</translation>
  </message>
  <message>
   <source>New annotations are by {name}.</source>
   <translation>Neue Annotationen sind von {name}.</translation>
  </message>
  <message>
   <source>One annotation carries no name yet.</source>
   <translation>Eine Annotation trägt noch keinen Namen.</translation>
  </message>
  <message>
   <source>Sign as {name}</source>
   <translation>Als {name} zeichnen</translation>
  </message>
  <message>
   <source>Signed as {name}</source>
   <translation>Gezeichnet als {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Where is the project to be kept?</source>
   <translation>Wo soll das Projekt liegen?</translation>
  </message>
  <message>
   <source>{n} annotations carry no name yet.</source>
   <translation>{n} Annotationen tragen noch keinen Namen.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
 </context>
 <context>
  <name>BulkSheet</name>
  <message>
   <source>1 selected</source>
   <translation>1 ausgewählt</translation>
  </message>
  <message>
   <source>1 shown</source>
   <translation>1 gezeigt</translation>
  </message>
  <message>
   <source>All {n} shown</source>
   <translation>Alle {n} gezeigten</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>Annotationen ändern</translation>
  </message>
  <message>
   <source>Change {n}</source>
   <translation>{n} ändern</translation>
  </message>
  <message>
   <source>Choose what is to change.</source>
   <translation>Wählen Sie, was sich ändern soll.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Welche</translation>
  </message>
  <message>
   <source>Which annotations</source>
   <translation>Welche Annotationen</translation>
  </message>
  <message>
   <source>Words to replace</source>
   <translation>Zu ersetzende Wörter</translation>
  </message>
  <message>
   <source>Words to write</source>
   <translation>Zu schreibende Wörter</translation>
  </message>
  <message>
   <source>add a line</source>
   <translation>Zeile anfügen</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>lassen, wie es ist</translation>
  </message>
  <message>
   <source>replace words</source>
   <translation>Wörter ersetzen</translation>
  </message>
  <message>
   <source>write anew</source>
   <translation>neu schreiben</translation>
  </message>
  <message>
   <source>{n} of {all} would change; the first are shown.</source>
   <translation>{n} von {all} würden sich ändern; die ersten werden gezeigt.</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>{n} ausgewählt</translation>
  </message>
 </context>
 <context>
  <name>CacheSheet</name>
  <message>
   <source>Change the limit…</source>
   <translation>Grenze ändern…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copies in which every place can be found exactly. They can all be made again; the original recordings are not touched.</source>
   <translation>Kopien, in denen sich jede Stelle genau finden lässt. Alle lassen sich neu erstellen; die ursprünglichen Aufnahmen bleiben unberührt.</translation>
  </message>
  <message>
   <source>Delete the selected</source>
   <translation>Ausgewählte löschen</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Prepared recordings</source>
   <translation>Vorbereitete Aufnahmen</translation>
  </message>
  <message>
   <source>{used} of {limit} used</source>
   <translation>{used} von {limit} belegt</translation>
  </message>
 </context>
 <context>
  <name>CachedModel</name>
  <message>
   <source>Last used</source>
   <translation>Zuletzt benutzt</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>{name} (open)</source>
   <translation>{name} (offen)</translation>
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Delay of the sound in milliseconds</source>
   <translation>Verzögerung des Tons in Millisekunden</translation>
  </message>
  <message>
   <source>For {device}</source>
   <translation>Für {device}</translation>
  </message>
  <message>
   <source>How late is the sound?</source>
   <translation>Wie spät kommt der Ton?</translation>
  </message>
  <message>
   <source>The clicks could not be made.</source>
   <translation>Die Klicks konnten nicht erzeugt werden.</translation>
  </message>
  <message>
   <source>Use {0} ms</source>
   <translation>{0} ms verwenden</translation>
  </message>
  <message>
   <source>You hear a click every second. Move the slider until the light flashes exactly with it: to the right if the light is early.</source>
   <translation>Sie hören jede Sekunde einen Klick. Bewegen Sie den Regler, bis das Licht genau dazu blitzt: nach rechts, wenn das Licht zu früh ist.</translation>
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
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a tag after this one (Ins)</source>
   <translation>Ein Tag nach diesem hinzufügen (Ins)</translation>
  </message>
  <message>
   <source>As REFI-QDA (.qdc), JSON or CSV</source>
   <translation>Als REFI-QDA (.qdc), JSON oder CSV</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Codebuch</translation>
  </message>
  <message>
   <source>Codebook editor</source>
   <translation>Codebuch-Editor</translation>
  </message>
  <message>
   <source>Codebooks and projects (*.qdc *.json *.csv *.earmark)</source>
   <translation>Codebücher und Projekte (*.qdc *.json *.csv *.earmark)</translation>
  </message>
  <message>
   <source>Delete this tag (Del)</source>
   <translation>Dieses Tag löschen (Del)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>From REFI-QDA (.qdc), JSON, CSV or another project</source>
   <translation>Aus REFI-QDA (.qdc), JSON, CSV oder einem anderen Projekt</translation>
  </message>
  <message>
   <source>Give some of its annotations a tag of their own</source>
   <translation>Einigen seiner Annotationen ein eigenes Tag geben</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Zusammengeführt</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>Zusammenführen…</translation>
  </message>
  <message>
   <source>Put the editor away (Esc)</source>
   <translation>Editor weglegen (Esc)</translation>
  </message>
  <message>
   <source>Put this tag into another</source>
   <translation>Dieses Tag in ein anderes überführen</translation>
  </message>
  <message>
   <source>REFI-QDA codebook (*.qdc);;JSON (*.json);;CSV (*.csv)</source>
   <translation>REFI-QDA-Codebuch (*.qdc);;JSON (*.json);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>Tag {tag} entfernt</translation>
  </message>
  <message>
   <source>Retired the tag {tag}</source>
   <translation>Tag {tag} stillgelegt</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Aufteilen…</translation>
  </message>
  <message>
   <source>Take tags from</source>
   <translation>Tags übernehmen aus</translation>
  </message>
  <message>
   <source>The tag</source>
   <translation>Das Tag</translation>
  </message>
  <message>
   <source>Write the codebook</source>
   <translation>Codebuch schreiben</translation>
  </message>
  <message>
   <source>Wrote {name}.</source>
   <translation>{name} geschrieben.</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>neues Tag</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>neues Tag {n}</translation>
  </message>
  <message>
   <source>{new} tags are new, {changed} were changed.</source>
   <translation>{new} Tags sind neu, {changed} wurden geändert.</translation>
  </message>
  <message>
   <source>{n} annotations have {tag} now</source>
   <translation>{n} Annotationen tragen jetzt {tag}</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <source>+ Add tag</source>
   <translation>+ Tag hinzufügen</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Codebuch</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edit in the codebook…</source>
   <translation>Im Codebuch bearbeiten…</translation>
  </message>
  <message>
   <source>Hidden are the marks of: {tags}</source>
   <translation>Ausgeblendet sind die Markierungen von: {tags}</translation>
  </message>
  <message>
   <source>Put on or take off</source>
   <translation>Setzen oder wegnehmen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>Tag {tag} entfernt</translation>
  </message>
  <message>
   <source>Show marks</source>
   <translation>Markierungen zeigen</translation>
  </message>
  <message>
   <source>Then click a tag to rename, recolour or give it a key</source>
   <translation>Dann auf ein Tag klicken, um Name, Farbe oder Taste zu ändern</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>neues Tag</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>neues Tag {n}</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Tags of the codebook</source>
   <translation>Tags des Codebuchs</translation>
  </message>
 </context>
 <context>
  <name>CodebookTreeModel</name>
  <message>
   <source> (retired)</source>
   <translation> (stillgelegt)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Benutzt</translation>
  </message>
  <message>
   <source>{tag}, used {n} times</source>
   <translation>{tag}, {n}-mal benutzt</translation>
  </message>
 </context>
 <context>
  <name>ColorChoice</name>
  <message>
   <source>Colour as #RRGGBB</source>
   <translation>Farbe als #RRGGBB</translation>
  </message>
  <message>
   <source>Hard to see on a {ground} ground: contrast {ratio} : 1, it takes 3 : 1.</source>
   <translation>Schwer zu sehen, wenn der Hintergrund {ground} ist: Kontrast {ratio} : 1, nötig ist 3 : 1.</translation>
  </message>
  <message>
   <source>Not everybody can tell this colour from that of “{tag}”.</source>
   <translation>Nicht alle können diese Farbe von der von „{tag}“ unterscheiden.</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
 </context>
 <context>
  <name>ColumnsButton</name>
  <message>
   <source>As at first</source>
   <translation>Wie zu Anfang</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Spalten wählen</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Columns; Alt and an arrow moves one</source>
   <translation>Spalten; Alt und eine Pfeiltaste verschiebt eine</translation>
  </message>
  <message>
   <source>Which columns, in what order</source>
   <translation>Welche Spalten, in welcher Reihenfolge</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Menus</source>
   <translation>Menüs</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Zuletzt geöffnete Projekte</translation>
  </message>
 </context>
 <context>
  <name>Companion</name>
  <message>
   <source>{tag}, from {start} to {end}</source>
   <translation>{tag}, von {start} bis {end}</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>Gold tier</source>
   <translation>Goldebene</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>übereinstimmend</translation>
  </message>
  <message>
   <source>ends {0} s apart</source>
   <translation>Enden {0} s auseinander</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>niemand genannt</translation>
  </message>
  <message>
   <source>one whole, several parts</source>
   <translation>ein Ganzes, mehrere Teile</translation>
  </message>
  <message>
   <source>only some marked it</source>
   <translation>nur von einigen markiert</translation>
  </message>
  <message>
   <source>other tag</source>
   <translation>anderes Tag</translation>
  </message>
  <message>
   <source>{0} (suggester)</source>
   <translation>{0} (Vorschläge)</translation>
  </message>
 </context>
 <context>
  <name>CompareButton</name>
  <message>
   <source>Compare annotators</source>
   <translation>Annotatoren vergleichen</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>1 agreed annotation is in the gold tier.</source>
   <translation>1 übereinstimmende Annotation ist in der Goldebene.</translation>
  </message>
  <message>
   <source>Choose an episode</source>
   <translation>Eine Folge wählen</translation>
  </message>
  <message>
   <source>Nothing is there</source>
   <translation>Dort ist nichts</translation>
  </message>
  <message>
   <source>Only one has annotated this episode. Take in the table that another annotator exported, or let a suggester go through it; then both stand side by side here.</source>
   <translation>Nur eine Person hat diese Folge annotiert. Übernehmen Sie die Tabelle, die jemand anders exportiert hat, oder lassen Sie Vorschläge erstellen; dann stehen hier beide nebeneinander.</translation>
  </message>
  <message>
   <source>Open an episode first: its annotators are compared here.</source>
   <translation>Öffnen Sie zuerst eine Folge: Ihre Annotatoren werden hier verglichen.</translation>
  </message>
  <message>
   <source>Take in annotations…</source>
   <translation>Annotationen einlesen…</translation>
  </message>
  <message>
   <source>Take {0}’s</source>
   <translation>Die von {0} nehmen</translation>
  </message>
  <message>
   <source>Tick at least two at the left to compare them.</source>
   <translation>Kreuzen Sie links mindestens zwei an, um sie zu vergleichen.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{0} agreed, {1} differ, {2} of these still open</source>
   <translation>{0} übereinstimmend, {1} abweichend, davon {2} noch offen</translation>
  </message>
  <message>
   <source>{0}, and go on to the next ({1})</source>
   <translation>{0}, und weiter zum nächsten ({1})</translation>
  </message>
  <message>
   <source>{n} agreed annotations are in the gold tier.</source>
   <translation>{n} übereinstimmende Annotationen sind in der Goldebene.</translation>
  </message>
 </context>
 <context>
  <name>Correcting</name>
  <message>
   <source>Correct everywhere…</source>
   <translation>Überall berichtigen…</translation>
  </message>
  <message>
   <source>Joined with the line after it</source>
   <translation>Mit der folgenden Zeile verbunden</translation>
  </message>
  <message>
   <source>Nobody has corrected these words.</source>
   <translation>Niemand hat diese Wörter berichtigt.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Put the caret where the line is to be split.</source>
   <translation>Setzen Sie den Textcursor dorthin, wo die Zeile geteilt werden soll.</translation>
  </message>
  <message>
   <source>Put the first text back: “{text}”</source>
   <translation>Den ersten Text zurückholen: „{text}“</translation>
  </message>
  <message>
   <source>Split; the second line starts at {at}</source>
   <translation>Geteilt; die zweite Zeile beginnt bei {at}</translation>
  </message>
  <message>
   <source>The first text is back.</source>
   <translation>Der erste Text ist wieder da.</translation>
  </message>
  <message>
   <source>The line goes from {start} to {end}</source>
   <translation>Die Zeile geht von {start} bis {end}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>“{old}” stands in one more place</source>
   <translation>„{old}“ steht noch an einer weiteren Stelle</translation>
  </message>
  <message>
   <source>“{old}” stands in {n} more places</source>
   <translation>„{old}“ steht noch an {n} weiteren Stellen</translation>
  </message>
 </context>
 <context>
  <name>CutSheet</name>
  <message>
   <source>+ {length} new at {at}</source>
   <translation>+ {length} neu bei {at}</translation>
  </message>
  <message>
   <source>, before “{words}”</source>
   <translation>, vor „{words}“</translation>
  </message>
  <message>
   <source>1 annotation is on words that the new cut does not have; it stays too.</source>
   <translation>1 Annotation liegt auf Wörtern, die in der neuen Fassung fehlen; auch sie bleibt.</translation>
  </message>
  <message>
   <source>Another cut of this episode</source>
   <translation>Eine andere Fassung dieser Folge</translation>
  </message>
  <message>
   <source>Every annotation keeps its words; times move with the sound.</source>
   <translation>Jede Annotation behält ihre Wörter; die Zeiten wandern mit dem Ton.</translation>
  </message>
  <message>
   <source>Keep the old one</source>
   <translation>Alte behalten</translation>
  </message>
  <message>
   <source>Use it and re-time</source>
   <translation>Verwenden und Zeiten anpassen</translation>
  </message>
  <message>
   <source>What only one of the cuts has</source>
   <translation>Was nur eine der Fassungen hat</translation>
  </message>
  <message>
   <source>{new} long, instead of {old}. {difference}</source>
   <translation>{new} lang statt {old}. {difference}</translation>
  </message>
  <message>
   <source>{n} annotations are on words that the new cut does not have; they stay too.</source>
   <translation>{n} Annotationen liegen auf Wörtern, die in der neuen Fassung fehlen; auch sie bleiben.</translation>
  </message>
  <message>
   <source>− {length} gone, from {at} on in the old cut</source>
   <translation>− {length} weggefallen, ab {at} in der alten Fassung</translation>
  </message>
 </context>
 <context>
  <name>CutStrip</name>
  <message>
   <source>The old cut and the new one</source>
   <translation>Die alte und die neue Fassung</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>old</source>
   <translation>alt</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Ctrl+Z takes all of it back.</source>
   <translation>Ctrl+Z nimmt alles zurück.</translation>
  </message>
  <message>
   <source>Delete them along with the tag</source>
   <translation>Zusammen mit dem Tag löschen</translation>
  </message>
  <message>
   <source>Give them another tag:</source>
   <translation>Ein anderes Tag geben:</translation>
  </message>
  <message>
   <source>Go ahead</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Keep them: retire the tag, so that it is offered no more</source>
   <translation>Behalten: das Tag stilllegen, sodass es nicht mehr angeboten wird</translation>
  </message>
  <message>
   <source>One annotation has “{tag}”. What is to become of it?</source>
   <translation>Eine Annotation trägt „{tag}“. Was soll aus ihr werden?</translation>
  </message>
  <message>
   <source>The tag they get instead</source>
   <translation>Das Tag, das sie stattdessen bekommen</translation>
  </message>
  <message>
   <source>{n} annotations have “{tag}”. What is to become of them?</source>
   <translation>{n} Annotationen tragen „{tag}“. Was soll aus ihnen werden?</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Timeline and playback</source>
   <translation>Zeitleiste und Wiedergabe</translation>
  </message>
  <message>
   <source>{length} not in the text</source>
   <translation>{length} nicht im Text</translation>
  </message>
 </context>
 <context>
  <name>EpisodeWork</name>
  <message>
   <source>Marked as {state}.</source>
   <translation>Als {state} markiert.</translation>
  </message>
  <message>
   <source>No other episode is left to annotate.</source>
   <translation>Keine andere Folge ist mehr zu annotieren.</translation>
  </message>
  <message>
   <source>Open an episode first, or select some in the Library.</source>
   <translation>Öffnen Sie zuerst eine Folge oder wählen Sie einige in der Bibliothek aus.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{n} episodes marked as {state}.</source>
   <translation>{n} Folgen als {state} markiert.</translation>
  </message>
 </context>
 <context>
  <name>EpisodesModel</name>
  <message>
   <source>DATE</source>
   <translation>DATUM</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>FOLGE</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>LÄNGE</translation>
  </message>
  <message>
   <source>RECORDING</source>
   <translation>AUFNAHME</translation>
  </message>
  <message>
   <source>STATE</source>
   <translation>STAND</translation>
  </message>
  <message>
   <source>TAGGED</source>
   <translation>GETAGGT</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <source>on the web</source>
   <translation>im Netz</translation>
  </message>
  <message>
   <source>{all} tagged, {decided} decided</source>
   <translation>{all} getaggt, {decided} entschieden</translation>
  </message>
 </context>
 <context>
  <name>EverywhereSheet</name>
  <message>
   <source>1 left out: the line would be empty</source>
   <translation>1 ausgelassen: die Zeile wäre leer</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 Stelle</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>And what sounds like it</source>
   <translation>Und was so klingt</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <source>Correct 1 place</source>
   <translation>1 Stelle berichtigen</translation>
  </message>
  <message>
   <source>Correct everywhere</source>
   <translation>Überall berichtigen</translation>
  </message>
  <message>
   <source>Correct {n} places</source>
   <translation>{n} Stellen berichtigen</translation>
  </message>
  <message>
   <source>In all episodes of the project</source>
   <translation>In allen Folgen des Projekts</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Places to correct</source>
   <translation>Zu berichtigende Stellen</translation>
  </message>
  <message>
   <source>There is nothing to correct.</source>
   <translation>Es gibt nichts zu berichtigen.</translation>
  </message>
  <message>
   <source>Words as they should be</source>
   <translation>Wörter, wie sie sein sollen</translation>
  </message>
  <message>
   <source>Words as they stand</source>
   <translation>Wörter, wie sie dastehen</translation>
  </message>
  <message>
   <source>{n} left out: the lines would be empty</source>
   <translation>{n} ausgelassen: die Zeilen wären leer</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} Stellen</translation>
  </message>
  <message>
   <source>{n} ticked</source>
   <translation>{n} angekreuzt</translation>
  </message>
 </context>
 <context>
  <name>ExportFields</name>
  <message>
   <source>A row for each</source>
   <translation>Eine Zeile je</translation>
  </message>
  <message>
   <source>All; or names such as tag, start_s, text</source>
   <translation>Alle; oder Namen wie tag, start_s, text</translation>
  </message>
  <message>
   <source>Between cells</source>
   <translation>Zwischen den Zellen</translation>
  </message>
  <message>
   <source>Close up where something is left out</source>
   <translation>Zusammenrücken, wo etwas ausgelassen ist</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Decimal sign</source>
   <translation>Dezimalzeichen</translation>
  </message>
  <message>
   <source>The transcript as further tiers</source>
   <translation>Das Transkript als weitere Ebenen</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>Was sie enthält</translation>
  </message>
  <message>
   <source>With the recording inside</source>
   <translation>Mit der Aufnahme darin</translation>
  </message>
  <message>
   <source>annotation</source>
   <translation>Annotation</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>Annotationen</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>wie üblich</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <source>comma, 1,5</source>
   <translation>Komma, 1,5</translation>
  </message>
  <message>
   <source>line, with 0 or 1 for each tag</source>
   <translation>Zeile, mit 0 oder 1 für jedes Tag</translation>
  </message>
  <message>
   <source>only what is not tagged</source>
   <translation>nur, was nicht getaggt ist</translation>
  </message>
  <message>
   <source>only what is tagged</source>
   <translation>nur, was getaggt ist</translation>
  </message>
  <message>
   <source>pipe</source>
   <translation>senkrechter Strich</translation>
  </message>
  <message>
   <source>point, 1.5</source>
   <translation>Punkt, 1.5</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>Semikolon</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <source>the whole transcript</source>
   <translation>das ganze Transkript</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A file for each episode</source>
   <translation>Eine Datei je Folge</translation>
  </message>
  <message>
   <source>Beginning of the file</source>
   <translation>Anfang der Datei</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Erste Zeilen</translation>
  </message>
  <message>
   <source>First rows of the table</source>
   <translation>Erste Zeilen der Tabelle</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Sound: {title}</source>
   <translation>Ton: {title}</translation>
  </message>
  <message>
   <source>There is nothing to write yet.</source>
   <translation>Es gibt noch nichts zu schreiben.</translation>
  </message>
  <message>
   <source>Write…</source>
   <translation>Schreiben…</translation>
  </message>
  <message>
   <source>all episodes</source>
   <translation>alle Folgen</translation>
  </message>
  <message>
   <source>this episode: {title}</source>
   <translation>diese Folge: {title}</translation>
  </message>
  <message>
   <source>what Review shows</source>
   <translation>was „Prüfen“ zeigt</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>1 annotation is written to {name}.</source>
   <translation>1 Annotation ist nach {name} geschrieben.</translation>
  </message>
  <message>
   <source>All {n} annotations of the project are written to {name}.</source>
   <translation>Alle {n} Annotationen des Projekts sind nach {name} geschrieben.</translation>
  </message>
  <message>
   <source>Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</source>
   <translation>Annotationen (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>In einen Ordner exportieren</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Take in annotations</source>
   <translation>Annotationen übernehmen</translation>
  </message>
  <message>
   <source>The project's 1 annotation is written to {name}.</source>
   <translation>Die eine Annotation des Projekts ist nach {name} geschrieben.</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>{name} wird geschrieben…</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name} ist geschrieben.</translation>
  </message>
  <message>
   <source>{n} annotations are written to {name}.</source>
   <translation>{n} Annotationen sind nach {name} geschrieben.</translation>
  </message>
  <message>
   <source>{n} files are written to {name}.</source>
   <translation>{n} Dateien sind nach {name} geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>FacetModel</name>
  <message>
   <source>, chosen</source>
   <translation>, gewählt</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Forget this filter</source>
   <translation>Diesen Filter vergessen</translation>
  </message>
  <message>
   <source>What to show in the table</source>
   <translation>Was die Tabelle zeigen soll</translation>
  </message>
 </context>
 <context>
  <name>FeedModel</name>
  <message>
   <source>DATE</source>
   <translation>DATUM</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>FOLGE</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>LÄNGE</translation>
  </message>
  <message>
   <source>OFFERS</source>
   <translation>BIETET</translation>
  </message>
  <message>
   <source>chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>in der Bibliothek</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>transcript</source>
   <translation>Transkript</translation>
  </message>
 </context>
 <context>
  <name>FeedSheet</name>
  <message>
   <source>1 item without a recording is left out.</source>
   <translation>1 Eintrag ohne Aufnahme ist ausgelassen.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add 1 episode</source>
   <translation>1 Folge hinzufügen</translation>
  </message>
  <message>
   <source>Add and fetch</source>
   <translation>Hinzufügen und laden</translation>
  </message>
  <message>
   <source>Add and fetch 1</source>
   <translation>1 hinzufügen und laden</translation>
  </message>
  <message>
   <source>Add and fetch {n}</source>
   <translation>{n} hinzufügen und laden</translation>
  </message>
  <message>
   <source>Add {n} episodes</source>
   <translation>{n} Folgen hinzufügen</translation>
  </message>
  <message>
   <source>Address of the feed, or a file</source>
   <translation>Adresse des Feeds oder eine Datei</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Episodes of the feed</source>
   <translation>Folgen des Feeds</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Nachsehen</translation>
  </message>
  <message>
   <source>Open a podcast feed</source>
   <translation>Podcast-Feed öffnen</translation>
  </message>
  <message>
   <source>Paste the address of a feed (RSS or Atom). Only the feed is fetched; recordings and transcripts come when you ask for them.</source>
   <translation>Fügen Sie die Adresse eines Feeds ein (RSS oder Atom). Nur der Feed wird geladen; Aufnahmen und Transkripte kommen, wenn Sie danach verlangen.</translation>
  </message>
  <message>
   <source>Show only episodes with these words</source>
   <translation>Nur Folgen mit diesen Wörtern zeigen</translation>
  </message>
  <message>
   <source>Some items of the feed could not be read.</source>
   <translation>Einige Einträge des Feeds waren nicht lesbar.</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Alle gezeigten ankreuzen</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Keine ankreuzen</translation>
  </message>
  <message>
   <source>Words in the title</source>
   <translation>Wörter im Titel</translation>
  </message>
  <message>
   <source>{n} items without a recording are left out.</source>
   <translation>{n} Einträge ohne Aufnahme sind ausgelassen.</translation>
  </message>
  <message>
   <source>{show}: 1 episode.</source>
   <translation>{show}: 1 Folge.</translation>
  </message>
  <message>
   <source>{show}: {n} episodes.</source>
   <translation>{show}: {n} Folgen.</translation>
  </message>
 </context>
 <context>
  <name>Feeds</name>
  <message>
   <source>1 episode of {show} is in the library.</source>
   <translation>1 Folge von {show} ist in der Bibliothek.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Choose an episode in the Library, or open one.</source>
   <translation>Wählen Sie eine Folge in der Bibliothek oder öffnen Sie eine.</translation>
  </message>
  <message>
   <source>Choose the file of a feed</source>
   <translation>Datei eines Feeds wählen</translation>
  </message>
  <message>
   <source>Feeds (*.xml *.rss *.atom)</source>
   <translation>Feeds (*.xml *.rss *.atom)</translation>
  </message>
  <message>
   <source>Fetching {n} episodes…</source>
   <translation>{n} Folgen werden geladen…</translation>
  </message>
  <message>
   <source>Fetching “{title}”…</source>
   <translation>„{title}“ wird geladen…</translation>
  </message>
  <message>
   <source>Looking into the feed…</source>
   <translation>Der Feed wird angesehen…</translation>
  </message>
  <message>
   <source>{n} episodes of {show} are in the library.</source>
   <translation>{n} Folgen von {show} sind in der Bibliothek.</translation>
  </message>
  <message>
   <source>{n} episodes were fetched.</source>
   <translation>{n} Folgen wurden geladen.</translation>
  </message>
  <message>
   <source>{n} of {all} episodes were fetched; the first that was not: {error}</source>
   <translation>{n} von {all} Folgen wurden geladen; die erste, bei der es nicht ging: {error}</translation>
  </message>
 </context>
 <context>
  <name>FieldsEditor</name>
  <message>
   <source>+ Add field</source>
   <translation>+ Feld hinzufügen</translation>
  </message>
  <message>
   <source>Add field</source>
   <translation>Feld hinzufügen</translation>
  </message>
  <message>
   <source>Choices, separated by commas</source>
   <translation>Auswahlmöglichkeiten, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Kind of the field</source>
   <translation>Art des Feldes</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Name des Feldes</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Feld entfernen</translation>
  </message>
  <message>
   <source>Remove the field; answers to it are kept</source>
   <translation>Feld entfernen; Antworten dazu bleiben erhalten</translation>
  </message>
  <message>
   <source>What is asked (optional)</source>
   <translation>Was gefragt wird (freiwillig)</translation>
  </message>
  <message>
   <source>address (URL)</source>
   <translation>Adresse (URL)</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>long text</source>
   <translation>langer Text</translation>
  </message>
  <message>
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>ja oder nein</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Filter: words, or conditions such as tag:sponsor</source>
   <translation>Filter: Wörter oder Bedingungen wie tag:sponsor</translation>
  </message>
  <message>
   <source>Take away the filter {0}</source>
   <translation>Filter {0} wegnehmen</translation>
  </message>
  <message>
   <source>Words of the passage, note or speaker. Or conditions: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — a minus in front turns one round.</source>
   <translation>Wörter der Stelle, der Notiz oder des Sprechers. Oder Bedingungen: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — ein Minus davor kehrt sie um.</translation>
  </message>
  <message>
   <source>Words, or tag:sponsor len:&gt;30s -status:rejected …</source>
   <translation>Wörter oder tag:sponsor len:&gt;30s -status:rejected …</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>FilterCompletion</name>
  <message>
   <source>What can be written here</source>
   <translation>Was man hier schreiben kann</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Everywhere…</source>
   <translation>Überall…</translation>
  </message>
  <message>
   <source>Find in the transcript</source>
   <translation>Im Transkript suchen</translation>
  </message>
  <message>
   <source>Find what sounds like it, such as misheard names</source>
   <translation>Finden, was so klingt, etwa verhörte Namen</translation>
  </message>
  <message>
   <source>Find whole words only</source>
   <translation>Nur ganze Wörter finden</translation>
  </message>
  <message>
   <source>Match upper and lower case</source>
   <translation>Groß- und Kleinschreibung beachten</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>Nächster Treffer (Enter)</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>Voriger Treffer (Shift+Enter)</translation>
  </message>
  <message>
   <source>Put in their place</source>
   <translation>An ihre Stelle setzen</translation>
  </message>
  <message>
   <source>Put other words in their place (Ctrl+H)</source>
   <translation>Andere Wörter an ihre Stelle setzen (Ctrl+H)</translation>
  </message>
  <message>
   <source>Read it as a regular expression</source>
   <translation>Als regulären Ausdruck lesen</translation>
  </message>
  <message>
   <source>Replace (Enter)</source>
   <translation>Ersetzen (Enter)</translation>
  </message>
  <message>
   <source>See every place first, then correct them in one step</source>
   <translation>Erst jede Stelle sehen, dann alle in einem Schritt berichtigen</translation>
  </message>
  <message>
   <source>Tell accented letters apart</source>
   <translation>Buchstaben mit Akzenten unterscheiden</translation>
  </message>
  <message>
   <source>Words to find</source>
   <translation>Zu suchende Wörter</translation>
  </message>
  <message>
   <source>Words to put in their place</source>
   <translation>Wörter, die an ihre Stelle treten</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>kein Treffer</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>FormArea</name>
  <message>
   <source>Annotation</source>
   <translation>Annotation</translation>
  </message>
 </context>
 <context>
  <name>GapButton</name>
  <message>
   <source>No gap</source>
   <translation>Keine Lücke</translation>
  </message>
  <message>
   <source>Silence between two annotations that are played in a row</source>
   <translation>Stille zwischen zwei Annotationen, die nacheinander laufen</translation>
  </message>
  <message>
   <source>Silence between two: {gap}</source>
   <translation>Stille dazwischen: {gap}</translation>
  </message>
  <message>
   <source>{n} s gap</source>
   <translation>{n} s Lücke</translation>
  </message>
 </context>
 <context>
  <name>GoToBox</name>
  <message>
   <source>9:41, +30, 50 % or a chapter</source>
   <translation>9:41, +30, 50 % oder ein Kapitel</translation>
  </message>
  <message>
   <source>A time, a step or a chapter</source>
   <translation>Eine Zeit, ein Schritt oder ein Kapitel</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>Gehe zu Zeit</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Edge of the panel</source>
   <translation>Rand des Bereichs</translation>
  </message>
 </context>
 <context>
  <name>GroupButton</name>
  <message>
   <source>Annotator</source>
   <translation>Annotator</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>Nach {name}</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>Alle zuklappen</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Folge</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Gruppieren</translation>
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation>Gruppieren nach: {name}</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Keine Gruppen</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Alle aufklappen</translation>
  </message>
  <message>
   <source>Put what belongs together under a heading</source>
   <translation>Zusammengehöriges unter eine Überschrift stellen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
 </context>
 <context>
  <name>HearButton</name>
  <message>
   <source>Arrow keys play the row they go to</source>
   <translation>Die Pfeiltasten spielen die Zeile ab, zu der sie gehen</translation>
  </message>
  <message>
   <source>↓ plays</source>
   <translation>↓ spielt ab</translation>
  </message>
 </context>
 <context>
  <name>Hearing</name>
  <message>
   <source>Choose the recording of this episode first.</source>
   <translation>Wählen Sie zuerst die Aufnahme dieser Folge.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>This project is open for reading only.</source>
   <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>noch etwa {n} min</translation>
  </message>
  <message>
   <source>seconds left</source>
   <translation>noch einige Sekunden</translation>
  </message>
  <message>
   <source>under a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Nothing is called so. Try fewer or other words.</source>
   <translation>Nichts heißt so. Versuchen Sie weniger oder andere Wörter.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
 </context>
 <context>
  <name>HiddenTags</name>
  <message>
   <source>All marks are hidden; nothing is deleted. H shows them again.</source>
   <translation>Alle Markierungen sind ausgeblendet; nichts ist gelöscht. H zeigt sie wieder.</translation>
  </message>
  <message>
   <source>All marks are shown again.</source>
   <translation>Alle Markierungen sind wieder zu sehen.</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>Markierungen ausblenden</translation>
  </message>
  <message>
   <source>Show the marks again</source>
   <translation>Markierungen wieder zeigen</translation>
  </message>
  <message>
   <source>The marks of {tag} are hidden; nothing is deleted.</source>
   <translation>Die Markierungen von {tag} sind ausgeblendet; nichts ist gelöscht.</translation>
  </message>
  <message>
   <source>The marks of {tag} are shown again.</source>
   <translation>Die Markierungen von {tag} sind wieder zu sehen.</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Wiederholt: {label}</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Rückgängig gemacht: {label}</translation>
  </message>
 </context>
 <context>
  <name>HistorySheet</name>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Click a line to go there: what is above it is undone, and can be done again.</source>
   <translation>Klicken Sie auf eine Zeile, um dorthin zu gehen: Was darüber steht, wird rückgängig gemacht und lässt sich wiederholen.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>The beginning</source>
   <translation>Der Anfang</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>{place} · in a note</source>
   <translation>{place} · in einer Notiz</translation>
  </message>
 </context>
 <context>
  <name>HitsModel</name>
  <message>
   <source>{text}, {episode}, {time}</source>
   <translation>{text}, {episode}, {time}</translation>
  </message>
 </context>
 <context>
  <name>ImportSheet</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Open this episode</source>
   <translation>Diese Folge öffnen</translation>
  </message>
  <message>
   <source>Report on the chosen file</source>
   <translation>Bericht zur gewählten Datei</translation>
  </message>
  <message>
   <source>What was taken in</source>
   <translation>Was übernommen wurde</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Abbrechen: {title}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>1 change waits to be saved.</source>
   <translation>1 Änderung ist noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>A change is not saved yet. Save a copy elsewhere, or close again to leave it.</source>
   <translation>Eine Änderung ist noch nicht gespeichert. Speichern Sie eine Kopie anderswo, oder schließen Sie noch einmal, um sie zu verwerfen.</translation>
  </message>
  <message>
   <source>Backed up and verified.</source>
   <translation>Gesichert und überprüft.</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Wird gesichert…</translation>
  </message>
  <message>
   <source>Copying the recordings…</source>
   <translation>Aufnahmen werden kopiert…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmark-Projekte (*.earmark)</translation>
  </message>
  <message>
   <source>Everything is saved again.</source>
   <translation>Alles ist wieder gespeichert.</translation>
  </message>
  <message>
   <source>If nobody works there any more, take it over.</source>
   <translation>Wenn dort niemand mehr arbeitet, übernehmen Sie es.</translation>
  </message>
  <message>
   <source>It is still open there.</source>
   <translation>Es ist dort noch offen.</translation>
  </message>
  <message>
   <source>It was last at work at {when}.</source>
   <translation>Zuletzt wurde dort {when} gearbeitet.</translation>
  </message>
  <message>
   <source>No backup was made: {why}</source>
   <translation>Keine Sicherung erstellt: {why}</translation>
  </message>
  <message>
   <source>Not found: {names}.</source>
   <translation>Nicht gefunden: {names}.</translation>
  </message>
  <message>
   <source>Save a copy of the project</source>
   <translation>Kopie des Projekts speichern</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Kopie speichern…</translation>
  </message>
  <message>
   <source>Saved a copy as {name}.</source>
   <translation>Kopie als {name} gespeichert.</translation>
  </message>
  <message>
   <source>Saving a copy…</source>
   <translation>Eine Kopie wird gespeichert…</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>The project can be changed here now.</source>
   <translation>Das Projekt lässt sich jetzt hier ändern.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>You now work in {name}; everything is in it.</source>
   <translation>Sie arbeiten jetzt in {name}; alles ist darin.</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} Kopie</translation>
  </message>
  <message>
   <source>{name} is open for reading only: {reason}. You can read, listen and export; nothing can be changed.</source>
   <translation>{name} ist nur zum Lesen geöffnet: {reason}. Sie können lesen, hören und exportieren; ändern lässt sich nichts.</translation>
  </message>
  <message>
   <source>{n} changes wait to be saved.</source>
   <translation>{n} Änderungen sind noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>{n} recordings copied to {folder}.</source>
   <translation>{n} Aufnahmen nach {folder} kopiert.</translation>
  </message>
  <message>
   <source>{who} has {name} open, so here it is for reading only.</source>
   <translation>{who} hat {name} geöffnet, deshalb ist es hier nur zum Lesen da.</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key… (Esc: none)</source>
   <translation>Taste drücken… (Esc: keine)</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a key…</source>
   <translation>Taste hinzufügen…</translation>
  </message>
  <message>
   <source>Choose an action above to change its keys.</source>
   <translation>Wählen Sie oben eine Aktion, um ihre Tasten zu ändern.</translation>
  </message>
  <message>
   <source>Keys of the action</source>
   <translation>Tasten der Aktion</translation>
  </message>
  <message>
   <source>Leave it there</source>
   <translation>Dort lassen</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Take {key} away</source>
   <translation>{key} wegnehmen</translation>
  </message>
  <message>
   <source>The codebook decides on the key of a tag; change it there.</source>
   <translation>Über die Taste eines Tags bestimmt das Codebuch; ändern Sie sie dort.</translation>
  </message>
  <message>
   <source>{key} belongs to “{name}”.</source>
   <translation>{key} gehört zu „{name}“.</translation>
  </message>
  <message>
   <source>{key} does this already.</source>
   <translation>{key} tut das schon.</translation>
  </message>
  <message>
   <source>{key} puts on the tag “{name}”. Change that in the codebook first.</source>
   <translation>{key} setzt das Tag „{name}“. Ändern Sie das zuerst im Codebuch.</translation>
  </message>
 </context>
 <context>
  <name>KeysSheet</name>
  <message>
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Export keys</source>
   <translation>Tasten exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Import keys</source>
   <translation>Tasten importieren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>Tasten (*.json)</translation>
  </message>
  <message>
   <source>No action is called so.</source>
   <translation>Keine Aktion heißt so.</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>Alle Tasten zurücksetzen</translation>
  </message>
  <message>
   <source>Search actions by name</source>
   <translation>Aktionen nach Namen suchen</translation>
  </message>
  <message>
   <source>Search by key…</source>
   <translation>Nach Taste suchen…</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Nach Namen suchen</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <source>{key} is free.</source>
   <translation>{key} ist frei.</translation>
  </message>
 </context>
 <context>
  <name>Lanes</name>
  <message>
   <source>Annotations side by side</source>
   <translation>Annotationen nebeneinander</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>Goldebene</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Chapters and codebook</source>
   <translation>Kapitel und Codebuch</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>geprüft</translation>
  </message>
 </context>
 <context>
  <name>LibraryPage</name>
  <message>
   <source>1 episode</source>
   <translation>1 Folge</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Drop recordings and transcripts anywhere in the window to take them in.</source>
   <translation>Ziehen Sie Aufnahmen und Transkripte irgendwo ins Fenster, um sie zu übernehmen.</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Next to annotate</source>
   <translation>Als Nächstes annotieren</translation>
  </message>
  <message>
   <source>Open feed…</source>
   <translation>Feed öffnen…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Dateien öffnen…</translation>
  </message>
  <message>
   <source>Review these</source>
   <translation>Diese prüfen</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Search episodes</source>
   <translation>Folgen suchen</translation>
  </message>
  <message>
   <source>Which episodes to show</source>
   <translation>Welche Folgen zu sehen sind</translation>
  </message>
  <message>
   <source>Words of the title, show, keywords or notes</source>
   <translation>Wörter aus Titel, Sendung, Stichwörtern oder Notizen</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>{n} Folgen</translation>
  </message>
 </context>
 <context>
  <name>Light</name>
  <message>
   <source>Light that flashes with each click</source>
   <translation>Licht, das bei jedem Klick blitzt</translation>
  </message>
 </context>
 <context>
  <name>Listening</name>
  <message>
   <source>Choose the folder of a Whisper model</source>
   <translation>Ordner eines Whisper-Modells wählen</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>So wird es installiert: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Listening with Whisper…</source>
   <translation>Whisper hört zu…</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>Die Spracherkennung mit Whisper ist nicht installiert.</translation>
  </message>
  <message>
   <source>The recording is written down: %n segments.</source>
   <translation>Die Aufnahme ist transkribiert: %n Segmente.</translation>
  </message>
  <message>
   <source>This episode has a transcript already.</source>
   <translation>Diese Folge hat schon ein Transkript.</translation>
  </message>
  <message>
   <source>This episode is being listened to already.</source>
   <translation>Diese Folge wird schon abgehört.</translation>
  </message>
  <message>
   <source>Writing down the recording…</source>
   <translation>Aufnahme wird transkribiert…</translation>
  </message>
 </context>
 <context>
  <name>LiveTagging</name>
  <message>
   <source>Drop it</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>From {start} to {end}</source>
   <translation>Von {start} bis {end}</translation>
  </message>
  <message>
   <source>Live marks are moved back by {lag} s now, as you correct them.</source>
   <translation>Live-Markierungen werden jetzt um {lag} s vorverlegt, so wie Sie sie berichtigen.</translation>
  </message>
  <message>
   <source>No words are spoken between {start} and {end}.</source>
   <translation>Zwischen {start} und {end} wird nichts gesprochen.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Wählen Sie zuerst eine Annotation: anklicken oder N drücken.</translation>
  </message>
  <message>
   <source>The playhead is before the start of the annotation.</source>
   <translation>Die Abspielposition liegt vor dem Anfang der Annotation.</translation>
  </message>
  <message>
   <source>The playhead is behind the end of the annotation.</source>
   <translation>Die Abspielposition liegt hinter dem Ende der Annotation.</translation>
  </message>
  <message>
   <source>{key} closes it</source>
   <translation>{key} schließt es</translation>
  </message>
  <message>
   <source>{tag} is open from {start}</source>
   <translation>{tag} ist seit {start} offen</translation>
  </message>
 </context>
 <context>
  <name>LookingBack</name>
  <message>
   <source>1 step through the history.</source>
   <translation>1 Schritt durch den Verlauf.</translation>
  </message>
  <message>
   <source>Going through the history…</source>
   <translation>Der Verlauf wird durchlaufen…</translation>
  </message>
  <message>
   <source>Nothing can be changed: the project is only read.</source>
   <translation>Nichts lässt sich ändern: Das Projekt wird nur gelesen.</translation>
  </message>
  <message>
   <source>{n} steps through the history.</source>
   <translation>{n} Schritte durch den Verlauf.</translation>
  </message>
 </context>
 <context>
  <name>MeasuresModel</name>
  <message>
   <source>95 % interval</source>
   <translation>95-%-Intervall</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Maß</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>{0} Source: {1}.</source>
   <translation>{0} Quelle: {1}.</translation>
  </message>
 </context>
 <context>
  <name>MergeQuestion</name>
  <message>
   <source>Its annotations, fields and nested tags follow.</source>
   <translation>Seine Annotationen, Felder und untergeordneten Tags gehen mit.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <source>Put “{tag}” into:</source>
   <translation>„{tag}“ überführen in:</translation>
  </message>
  <message>
   <source>The tag it goes into</source>
   <translation>Das Tag, in das es übergeht</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>1 annotation has no place here:</source>
   <translation>1 Annotation hat hier keinen Platz:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmark-Projekte (*.earmark)</translation>
  </message>
  <message>
   <source>Merge other projects into this one</source>
   <translation>Andere Projekte mit diesem zusammenführen</translation>
  </message>
  <message>
   <source>Merging {names}…</source>
   <translation>{names} wird zusammengeführt…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{added} episodes added and {known} recognised; {new} annotations added, {newer} brought up to date, {same} known already.</source>
   <translation>{added} Folgen hinzugefügt und {known} erkannt; {new} Annotationen hinzugefügt, {newer} aktualisiert, {same} schon bekannt.</translation>
  </message>
  <message>
   <source>{n} annotations have no place here:</source>
   <translation>{n} Annotationen haben hier keinen Platz:</translation>
  </message>
 </context>
 <context>
  <name>MessageLine</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
  <message>
   <source>Message button</source>
   <translation>Schaltfläche der Meldung</translation>
  </message>
 </context>
 <context>
  <name>NewProjectSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose where to keep it…</source>
   <translation>Ablageort wählen…</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <source>Which tags do you begin with? All of them can be changed at any time.</source>
   <translation>Mit welchen Tags möchten Sie beginnen? Alle lassen sich jederzeit ändern.</translation>
  </message>
 </context>
 <context>
  <name>NoteEditor</name>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>Nothing</name>
  <message>
   <source>Go to the transcript</source>
   <translation>Zum Transkript</translation>
  </message>
  <message>
   <source>Nothing is tagged yet. On the Annotate page a key such as 1 tags what you hear or have selected; it shows up here at once.</source>
   <translation>Noch ist nichts getaggt. Auf der Seite „Annotieren“ taggt eine Taste wie 1, was Sie hören oder ausgewählt haben; es erscheint hier sofort.</translation>
  </message>
  <message>
   <source>Nothing matches. Take a filter away to see more.</source>
   <translation>Nichts passt. Nehmen Sie einen Filter weg, um mehr zu sehen.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Alles zeigen</translation>
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
   <translation> Zeile {line}: {message}</translation>
  </message>
  <message>
   <source>1 annotation taken in.</source>
   <translation>1 Annotation übernommen.</translation>
  </message>
  <message>
   <source>1 row left out:</source>
   <translation>1 Zeile ausgelassen:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Earmark-Projekte (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing new: this episode is in the project already.</source>
   <translation>Nichts Neues: Diese Folge ist schon im Projekt.</translation>
  </message>
  <message>
   <source>Open a transcript, its recording, or both</source>
   <translation>Ein Transkript, seine Aufnahme oder beides öffnen</translation>
  </message>
  <message>
   <source>Open or start a project</source>
   <translation>Projekt öffnen oder beginnen</translation>
  </message>
  <message>
   <source>Opened the project {name}.</source>
   <translation>Projekt {name} geöffnet.</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>{name} wird geöffnet…</translation>
  </message>
  <message>
   <source>Projects (*.earmark)</source>
   <translation>Projekte (*.earmark)</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>{name} wird gelesen…</translation>
  </message>
  <message>
   <source>Recordings ({endings})</source>
   <translation>Aufnahmen ({endings})</translation>
  </message>
  <message>
   <source>Recordings, transcripts, projects, feeds (*)</source>
   <translation>Aufnahmen, Transkripte, Projekte, Feeds (*)</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Bericht zeigen</translation>
  </message>
  <message>
   <source>The episode is open. Press Space to play.</source>
   <translation>Die Folge ist offen. Leertaste spielt ab.</translation>
  </message>
  <message>
   <source>There is no further episode in this direction.</source>
   <translation>In dieser Richtung gibt es keine weitere Folge.</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>Dieses Projekt ist schon offen.</translation>
  </message>
  <message>
   <source>Transcripts ({endings})</source>
   <translation>Transkripte ({endings})</translation>
  </message>
  <message>
   <source>{n} annotations taken in.</source>
   <translation>{n} Annotationen übernommen.</translation>
  </message>
  <message>
   <source>{n} rows left out, the first:</source>
   <translation>{n} Zeilen ausgelassen, die erste:</translation>
  </message>
 </context>
 <context>
  <name>OutcomesModel</name>
  <message>
   <source>FILE</source>
   <translation>DATEI</translation>
  </message>
  <message>
   <source>In, but cues are missing: look at its report.</source>
   <translation>Übernommen, aber Cues fehlen: siehe Bericht.</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>Übernommen.</translation>
  </message>
  <message>
   <source>Not taken in, further transcripts of this episode: {names}.</source>
   <translation>Nicht übernommen, weitere Transkripte dieser Folge: {names}.</translation>
  </message>
  <message>
   <source>WHAT BECAME OF IT</source>
   <translation>WAS DARAUS WURDE</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A command, a chapter, an episode, a time, or words of the transcript</source>
   <translation>Ein Befehl, ein Kapitel, eine Folge, eine Zeit oder Wörter des Transkripts</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Alle Folgen</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Folge</translation>
  </message>
  <message>
   <source>Find “{words}” in all transcripts and notes</source>
   <translation>„{words}“ in allen Transkripten und Notizen suchen</translation>
  </message>
  <message>
   <source>Go to {time}</source>
   <translation>Gehe zu {time}</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>Suchen oder Befehl ausführen</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Choose a row to read it in its surroundings.</source>
   <translation>Wählen Sie eine Zeile, um sie in ihrer Umgebung zu lesen.</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>Bestreiten</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Show in the transcript</source>
   <translation>Im Transkript zeigen</translation>
  </message>
  <message>
   <source>The annotation</source>
   <translation>Die Annotation</translation>
  </message>
  <message>
   <source>by {0} · </source>
   <translation>von {0} · </translation>
  </message>
 </context>
 <context>
  <name>PassagesModel</name>
  <message>
   <source>Difference</source>
   <translation>Unterschied</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>Goldebene</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
 </context>
 <context>
  <name>PassagesTable</name>
  <message>
   <source>Passages</source>
   <translation>Stellen</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture of the video</source>
   <translation>Bild des Videos</translation>
  </message>
 </context>
 <context>
  <name>PlacesModel</name>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>{old} becomes {new}, at {time}: {text}</source>
   <translation>{old} wird {new}, bei {time}: {text}</translation>
  </message>
 </context>
 <context>
  <name>PlayAllButton</name>
  <message>
   <source>Play these in a row</source>
   <translation>Diese nacheinander abspielen</translation>
  </message>
  <message>
   <source>Play these {n} in a row</source>
   <translation>Diese {n} nacheinander abspielen</translation>
  </message>
  <message>
   <source>Play this one</source>
   <translation>Diese abspielen</translation>
  </message>
 </context>
 <context>
  <name>PlayButton</name>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Wiedergabe</translation>
  </message>
 </context>
 <context>
  <name>PlotView</name>
  <message>
   <source>No figure</source>
   <translation>Kein Diagramm</translation>
  </message>
 </context>
 <context>
  <name>PreviewModel</name>
  <message>
   <source>PASSAGE</source>
   <translation>STELLE</translation>
  </message>
  <message>
   <source>TIME</source>
   <translation>ZEIT</translation>
  </message>
  <message>
   <source>WHAT CHANGES</source>
   <translation>WAS SICH ÄNDERT</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>RateButton</name>
  <message>
   <source>Speed; slower ({0}), faster ({1}), as recorded ({2})</source>
   <translation>Geschwindigkeit; langsamer ({0}), schneller ({1}), wie aufgenommen ({2})</translation>
  </message>
 </context>
 <context>
  <name>Recording</name>
  <message>
   <source>Choose the recording…</source>
   <translation>Aufnahme wählen…</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>Aufnahme wird vorbereitet…</translation>
  </message>
  <message>
   <source>The recording lies on the web and is not on this computer: {address}. You can read and tag all the same.</source>
   <translation>Die Aufnahme liegt im Netz und nicht auf diesem Computer: {address}. Lesen und taggen können Sie trotzdem.</translation>
  </message>
  <message>
   <source>The recording {name} is not where it was. You can read and tag all the same.</source>
   <translation>Die Aufnahme {name} ist nicht mehr an ihrem Ort. Lesen und taggen können Sie trotzdem.</translation>
  </message>
  <message>
   <source>This episode has no recording yet; you can read and tag all the same.</source>
   <translation>Diese Folge hat noch keine Aufnahme; lesen und taggen können Sie trotzdem.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
 </context>
 <context>
  <name>Relinking</name>
  <message>
   <source>1 file has the name of another, but is another recording.</source>
   <translation>1 Datei heißt wie eine andere, ist aber eine andere Aufnahme.</translation>
  </message>
  <message>
   <source>1 recording is linked again.</source>
   <translation>1 Aufnahme ist wieder verknüpft.</translation>
  </message>
  <message>
   <source>1 was not found.</source>
   <translation>1 wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>Choose the recording of this episode</source>
   <translation>Aufnahme dieser Folge wählen</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Vergleichen…</translation>
  </message>
  <message>
   <source>Fetching the recording…</source>
   <translation>Aufnahme wird geladen…</translation>
  </message>
  <message>
   <source>Looking for recordings…</source>
   <translation>Aufnahmen werden gesucht…</translation>
  </message>
  <message>
   <source>No recording is missing.</source>
   <translation>Keine Aufnahme fehlt.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>Aufnahme wird vorbereitet…</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>Aufnahmen (*)</translation>
  </message>
  <message>
   <source>The recording is not where it was. {name} in {folder} has its name, but is another recording.</source>
   <translation>Die Aufnahme ist nicht mehr an ihrem Ort. {name} in {folder} heißt so, ist aber eine andere Aufnahme.</translation>
  </message>
  <message>
   <source>Where are the recordings?</source>
   <translation>Wo sind die Aufnahmen?</translation>
  </message>
  <message>
   <source>{name} is another recording than before: {now} long instead of {was}. The times are those of the old one.</source>
   <translation>{name} ist eine andere Aufnahme als vorher: {now} lang statt {was}. Die Zeiten sind die der alten.</translation>
  </message>
  <message>
   <source>{n} files have the names of others, but are other recordings.</source>
   <translation>{n} Dateien heißen wie andere, sind aber andere Aufnahmen.</translation>
  </message>
  <message>
   <source>{n} recordings are linked again.</source>
   <translation>{n} Aufnahmen sind wieder verknüpft.</translation>
  </message>
  <message>
   <source>{n} were not found.</source>
   <translation>{n} wurden nicht gefunden.</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>Corrected in one place</source>
   <translation>An einer Stelle berichtigt</translation>
  </message>
  <message>
   <source>Corrected in {n} places</source>
   <translation>An {n} Stellen berichtigt</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>That would leave a line without words.</source>
   <translation>Das ließe eine Zeile ohne Wörter zurück.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Something went wrong in Earmark</source>
   <translation>In Earmark ist etwas schiefgegangen</translation>
  </message>
  <message>
   <source>This is a mistake in the program, not yours. Every change up to here is saved. You can go on; if it happens again, please send this report.</source>
   <translation>Das ist ein Fehler im Programm, nicht Ihrer. Jede Änderung bis hierher ist gespeichert. Sie können weitermachen; wenn es wieder vorkommt, schicken Sie bitte diesen Bericht.</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Reports (*.html *.pdf)</source>
   <translation>Berichte (*.html *.pdf)</translation>
  </message>
  <message>
   <source>The report is written to {name}.</source>
   <translation>Der Bericht ist nach {name} geschrieben.</translation>
  </message>
  <message>
   <source>Write a report</source>
   <translation>Bericht schreiben</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>{name} wird geschrieben…</translation>
  </message>
 </context>
 <context>
  <name>RescueSheet</name>
  <message>
   <source>Everything that is still readable goes into a new project, and what is lost is listed.</source>
   <translation>Alles noch Lesbare kommt in ein neues Projekt, und was verloren ist, wird aufgelistet.</translation>
  </message>
  <message>
   <source>It opens for reading only, as far as it can be read.</source>
   <translation>Es wird nur zum Lesen geöffnet, so weit es lesbar ist.</translation>
  </message>
  <message>
   <source>It was made at {when} and is whole. What was done since is not in it.</source>
   <translation>Sie entstand {when} und ist heil. Was danach getan wurde, ist nicht darin.</translation>
  </message>
  <message>
   <source>Look at it without changing anything</source>
   <translation>Ansehen, ohne etwas zu ändern</translation>
  </message>
  <message>
   <source>Open a copy of the newest backup</source>
   <translation>Eine Kopie der neuesten Sicherung öffnen</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Speichern, was lesbar ist</translation>
  </message>
  <message>
   <source>Saved to {name}: {saved}. {remarks}</source>
   <translation>Nach {name} gespeichert: {saved}. {remarks}</translation>
  </message>
  <message>
   <source>The file was left as it is. These are the ways on:</source>
   <translation>Die Datei wurde gelassen, wie sie ist. So kann es weitergehen:</translation>
  </message>
  <message>
   <source>{name} is damaged</source>
   <translation>{name} ist beschädigt</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} gespeichert</translation>
  </message>
 </context>
 <context>
  <name>Retiming</name>
  <message>
   <source>Moved by {seconds}, to {at}</source>
   <translation>Um {seconds} verschoben, auf {at}</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Stretched to end at {at}</source>
   <translation>Gestreckt, Ende bei {at}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>What was set by hand is released, to be found anew.</source>
   <translation>Von Hand Gesetztes ist freigegeben und wird neu gesucht.</translation>
  </message>
  <message>
   <source>“{text}” starts at {at}</source>
   <translation>„{text}“ beginnt bei {at}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>(nothing)</source>
   <translation>(nichts)</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Alle Folgen</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Annotator</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Folge</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>Gespeicherte Filter</translation>
  </message>
  <message>
   <source>Selected episodes</source>
   <translation>Ausgewählte Folgen</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Sendungen</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>Diese Folge</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>strittig</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>vorgeschlagen</translation>
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>{name} · 1 annotation · {length}</source>
   <translation>{name} · 1 Annotation · {length}</translation>
  </message>
  <message>
   <source>{name} · {n} annotations · {length}</source>
   <translation>{name} · {n} Annotationen · {length}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>1 annotation changed.</source>
   <translation>1 Annotation geändert.</translation>
  </message>
  <message>
   <source>1 annotation deleted.</source>
   <translation>1 Annotation gelöscht.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{n} annotations changed.</source>
   <translation>{n} Annotationen geändert.</translation>
  </message>
  <message>
   <source>{n} annotations deleted.</source>
   <translation>{n} Annotationen gelöscht.</translation>
  </message>
 </context>
 <context>
  <name>ReviewTable</name>
  <message>
   <source>As at first</source>
   <translation>Wie zu Anfang</translation>
  </message>
  <message>
   <source>Click sorts, drag moves, the right button chooses columns</source>
   <translation>Klicken sortiert, Ziehen verschiebt, die rechte Taste wählt Spalten</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Tagged segments</source>
   <translation>Getaggte Segmente</translation>
  </message>
 </context>
 <context>
  <name>RightPanel</name>
  <message>
   <source>Annotation</source>
   <translation>Annotation</translation>
  </message>
  <message>
   <source>Annotations in this episode</source>
   <translation>Annotationen in dieser Folge</translation>
  </message>
  <message>
   <source>In this episode</source>
   <translation>In dieser Folge</translation>
  </message>
 </context>
 <context>
  <name>SaveButton</name>
  <message>
   <source>Keep this filter in the list at the left</source>
   <translation>Diesen Filter links in der Liste behalten</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>Name des Filters</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save the filter</source>
   <translation>Filter speichern</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
 </context>
 <context>
  <name>SavePlot</name>
  <message>
   <source>Pictures (*.png *.svg)</source>
   <translation>Bilder (*.png *.svg)</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Diagramm speichern</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Tabelle speichern</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name} ist geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Enter goes there, ↑ and ↓ choose. Accents and capitals do not matter.</source>
   <translation>Enter geht dorthin, ↑ und ↓ wählen. Akzente und Großschreibung spielen keine Rolle.</translation>
  </message>
  <message>
   <source>Find in all episodes</source>
   <translation>In allen Folgen suchen</translation>
  </message>
  <message>
   <source>Found in 1 place.</source>
   <translation>An 1 Stelle gefunden.</translation>
  </message>
  <message>
   <source>Found in more than {n} places; the best {shown} are shown.</source>
   <translation>An mehr als {n} Stellen gefunden; die besten {shown} sind zu sehen.</translation>
  </message>
  <message>
   <source>Found in {n} places.</source>
   <translation>An {n} Stellen gefunden.</translation>
  </message>
  <message>
   <source>Found in {n} places; the best {shown} are shown.</source>
   <translation>An {n} Stellen gefunden; die besten {shown} sind zu sehen.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Nichts gefunden.</translation>
  </message>
  <message>
   <source>Where the words are</source>
   <translation>Wo die Wörter stehen</translation>
  </message>
  <message>
   <source>Words in all transcripts and notes, “a phrase”, begin*, NEAR(a b, 5)</source>
   <translation>Wörter in allen Transkripten und Notizen, “eine Wendung”, Anfang*, NEAR(a b, 5)</translation>
  </message>
 </context>
 <context>
  <name>SegmentCard</name>
  <message>
   <source>Correct the segment</source>
   <translation>Segment berichtigen</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>First text: {text}</source>
   <translation>Erster Text: {text}</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Put the first text back</source>
   <translation>Ersten Text zurückholen</translation>
  </message>
  <message>
   <source>Saved while you type. Enter or Esc closes; F4 plays, F2 goes back.</source>
   <translation>Beim Tippen gespeichert. Enter oder Esc schließt; F4 spielt ab, F2 geht zurück.</translation>
  </message>
  <message>
   <source>Set the end to the playhead</source>
   <translation>Ende auf die Abspielposition setzen</translation>
  </message>
  <message>
   <source>Set the start to the playhead</source>
   <translation>Anfang auf die Abspielposition setzen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <source>Words of the segment</source>
   <translation>Wörter des Segments</translation>
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
   <translation> auf {0}</translation>
  </message>
  <message>
   <source> — these do not add up</source>
   <translation> — das geht nicht auf</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(kein Name)</translation>
  </message>
  <message>
   <source>-status:rejected,suggested tier:own</source>
   <translation>-status:rejected,suggested tier:own</translation>
  </message>
  <message>
   <source>1 in passing to 5 the subject.</source>
   <translation>1 nebenbei bis 5 Hauptsache.</translation>
  </message>
  <message>
   <source>5 % are longer than (s)</source>
   <translation>5 % sind länger als (s)</translation>
  </message>
  <message>
   <source>5 % are shorter than (s)</source>
   <translation>5 % sind kürzer als (s)</translation>
  </message>
  <message>
   <source>A SponsorBlock file</source>
   <translation>Eine SponsorBlock-Datei</translation>
  </message>
  <message>
   <source>A cell holds {0} signs; “{1}” in row {2} has more.</source>
   <translation>Eine Zelle fasst {0} Zeichen; „{1}“ in Zeile {2} hat mehr.</translation>
  </message>
  <message>
   <source>A chapter without a title</source>
   <translation>Ein Kapitel ohne Titel</translation>
  </message>
  <message>
   <source>A chapter without a title is left out.</source>
   <translation>Ein Kapitel ohne Titel ist ausgelassen.</translation>
  </message>
  <message>
   <source>A codebook as CSV has a row for each tag.</source>
   <translation>Ein Codebuch als CSV hat eine Zeile je Tag.</translation>
  </message>
  <message>
   <source>A cue without text is left out.</source>
   <translation>Ein Cue ohne Text ist ausgelassen.</translation>
  </message>
  <message>
   <source>A few bytes are no UTF-8 text; they are shown as �.</source>
   <translation>Einige Bytes sind kein UTF-8-Text; sie erscheinen als �.</translation>
  </message>
  <message>
   <source>A field was left out: {0}</source>
   <translation>Ein Feld wurde ausgelassen: {0}</translation>
  </message>
  <message>
   <source>A file of chapters</source>
   <translation>Eine Datei mit Kapiteln</translation>
  </message>
  <message>
   <source>A file of sound holds one episode.</source>
   <translation>Eine Tondatei enthält eine Folge.</translation>
  </message>
  <message>
   <source>A guest names the company that they work for.</source>
   <translation>Ein Gast nennt die Firma, für die er arbeitet.</translation>
  </message>
  <message>
   <source>A job's result could not be delivered</source>
   <translation>Das Ergebnis eines Auftrags konnte nicht übergeben werden</translation>
  </message>
  <message>
   <source>A label file</source>
   <translation>Eine Label-Datei</translation>
  </message>
  <message>
   <source>A line has to end after it starts.</source>
   <translation>Eine Zeile muss nach ihrem Anfang enden.</translation>
  </message>
  <message>
   <source>A line without times was joined to the one before.</source>
   <translation>Eine Zeile ohne Zeiten wurde mit der vorigen verbunden.</translation>
  </message>
  <message>
   <source>A list of chapters</source>
   <translation>Eine Liste von Kapiteln</translation>
  </message>
  <message>
   <source>A list of sound bites</source>
   <translation>Eine Liste von Soundbites</translation>
  </message>
  <message>
   <source>A note is left out: {0}</source>
   <translation>Eine Notiz ist ausgelassen: {0}</translation>
  </message>
  <message>
   <source>A person's own words are played or read.</source>
   <translation>Eigene Worte einer Person werden eingespielt oder vorgelesen.</translation>
  </message>
  <message>
   <source>A process of the alignment ended unexpectedly.</source>
   <translation>Ein Prozess der Ausrichtung endete unerwartet.</translation>
  </message>
  <message>
   <source>A saved filter needs a name.</source>
   <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
  </message>
  <message>
   <source>A segment can't be left without text.</source>
   <translation>Ein Segment kann nicht ohne Text bleiben.</translation>
  </message>
  <message>
   <source>A segment can't end before it starts.</source>
   <translation>Ein Segment kann nicht vor seinem Anfang enden.</translation>
  </message>
  <message>
   <source>A sheet holds {0} rows; there are more annotations.</source>
   <translation>Ein Blatt fasst {0} Zeilen; es gibt mehr Annotationen.</translation>
  </message>
  <message>
   <source>A speaker needs a name.</source>
   <translation>Ein Sprecher braucht einen Namen.</translation>
  </message>
  <message>
   <source>A statement of fact that could be checked.</source>
   <translation>Eine Tatsachenbehauptung, die sich nachprüfen ließe.</translation>
  </message>
  <message>
   <source>A stretch about one subject.</source>
   <translation>Ein Abschnitt über ein Thema.</translation>
  </message>
  <message>
   <source>A subject of public debate.</source>
   <translation>Ein Thema der öffentlichen Debatte.</translation>
  </message>
  <message>
   <source>A tag can't be merged with itself.</source>
   <translation>Ein Tag lässt sich nicht mit sich selbst zusammenführen.</translation>
  </message>
  <message>
   <source>A tag needs a name.</source>
   <translation>Ein Tag braucht einen Namen.</translation>
  </message>
  <message>
   <source>A way out or an improvement that the person proposes.</source>
   <translation>Ein Ausweg oder eine Verbesserung, die die Person vorschlägt.</translation>
  </message>
  <message>
   <source>A word dropped in passing.</source>
   <translation>Ein nebenbei gefallenes Wort.</translation>
  </message>
  <message>
   <source>A word of segment {0} lies outside its text.</source>
   <translation>Ein Wort von Segment {0} liegt außerhalb seines Textes.</translation>
  </message>
  <message>
   <source>A {0} is left out.</source>
   <translation>Ausgelassen: {0}.</translation>
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
   <translation>Über der ersten Zeit, ausgelassen: {0}</translation>
  </message>
  <message>
   <source>Add episodes</source>
   <translation>Folgen hinzufügen</translation>
  </message>
  <message>
   <source>Add tag {0}</source>
   <translation>Tag {0} hinzufügen</translation>
  </message>
  <message>
   <source>Add the recording</source>
   <translation>Aufnahme hinzufügen</translation>
  </message>
  <message>
   <source>Add the recording of {0}</source>
   <translation>Aufnahme von {0} hinzufügen</translation>
  </message>
  <message>
   <source>Add {0} episodes of {1}</source>
   <translation>{0} Folgen von {1} hinzufügen</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>Align it to the recording instead, or undo what was written to begin anew.</source>
   <translation>Richten Sie sie stattdessen an der Aufnahme aus, oder machen Sie das Geschriebene rückgängig, um neu zu beginnen.</translation>
  </message>
  <message>
   <source>Align the episode again.</source>
   <translation>Richten Sie die Folge noch einmal aus.</translation>
  </message>
  <message>
   <source>Along the episode</source>
   <translation>Entlang der Folge</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>An ELAN file</source>
   <translation>Eine ELAN-Datei</translation>
  </message>
  <message>
   <source>An address has no spaces: https://example.org/page.</source>
   <translation>Eine Adresse hat keine Leerzeichen: https://example.org/page.</translation>
  </message>
  <message>
   <source>Annotation {0} does not say what its words say.</source>
   <translation>Annotation {0} sagt nicht, was ihre Wörter sagen.</translation>
  </message>
  <message>
   <source>Annotation {0} lies on a segment of another episode.</source>
   <translation>Annotation {0} liegt auf einem Segment einer anderen Folge.</translation>
  </message>
  <message>
   <source>Annotation {0} reaches past the text of its segments.</source>
   <translation>Annotation {0} reicht über den Text ihrer Segmente hinaus.</translation>
  </message>
  <message>
   <source>Annotations can't move to the tag that is deleted.</source>
   <translation>Annotationen können nicht zu dem Tag wechseln, das gelöscht wird.</translation>
  </message>
  <message>
   <source>Annotations made by hand in an hour of work; a pause of more than five minutes is no work.</source>
   <translation>Von Hand gemachte Annotationen je Arbeitsstunde; eine Pause von mehr als fünf Minuten ist keine Arbeit.</translation>
  </message>
  <message>
   <source>Annotations of {0} episodes</source>
   <translation>Annotationen von {0} Folgen</translation>
  </message>
  <message>
   <source>Annotations there are by: {0}. Take in another’s with 'import-annotations'.</source>
   <translation>Annotationen gibt es von: {0}. Die von anderen übernehmen Sie mit 'import-annotations'.</translation>
  </message>
  <message>
   <source>Another program is writing to {0}, so the last change could not be saved.</source>
   <translation>Ein anderes Programm schreibt in {0}, deshalb konnte die letzte Änderung nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>Another project is being merged into this one.</source>
   <translation>Ein anderes Projekt wird gerade mit diesem zusammengeführt.</translation>
  </message>
  <message>
   <source>Answer {0}</source>
   <translation>{0} beantworten</translation>
  </message>
  <message>
   <source>Ask its publisher for a plain feed.</source>
   <translation>Fragen Sie den Herausgeber nach einem einfachen Feed.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>Erbeten</translation>
  </message>
  <message>
   <source>Attach its recording, then align it.</source>
   <translation>Fügen Sie die Aufnahme hinzu und richten Sie dann aus.</translation>
  </message>
  <message>
   <source>Attach the recording again.</source>
   <translation>Fügen Sie die Aufnahme noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Attach the recording again; the transcript is then re-timed.</source>
   <translation>Fügen Sie die Aufnahme noch einmal hinzu; dann werden die Zeiten des Transkripts angepasst.</translation>
  </message>
  <message>
   <source>Audacity labels</source>
   <translation>Audacity-Labels</translation>
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
   <translation>Vor einer großen Änderung</translation>
  </message>
  <message>
   <source>Before an import</source>
   <translation>Vor einem Import</translation>
  </message>
  <message>
   <source>Before an update of Earmark</source>
   <translation>Vor einem Update von Earmark</translation>
  </message>
  <message>
   <source>Both cuts have the same stretches</source>
   <translation>Beide Fassungen haben dieselben Abschnitte</translation>
  </message>
  <message>
   <source>Both halves of a split need some text.</source>
   <translation>Beide Hälften einer Teilung brauchen etwas Text.</translation>
  </message>
  <message>
   <source>Boundary similarity B</source>
   <translation>Grenzähnlichkeit B</translation>
  </message>
  <message>
   <source>Bring back tag {0}</source>
   <translation>Tag {0} zurückholen</translation>
  </message>
  <message>
   <source>CH ER</source>
   <translation>CH ER</translation>
  </message>
  <message>
   <source>CSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid and QDPX can.</source>
   <translation>CSV, JSON Lines, SRT, WebVTT, Audacity-Labels, ELAN, TextGrid und QDPX können es.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Change annotation</source>
   <translation>Annotation ändern</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>Annotationen ändern</translation>
  </message>
  <message>
   <source>Change episode {0}</source>
   <translation>Folge {0} ändern</translation>
  </message>
  <message>
   <source>Change tag {0}</source>
   <translation>Tag {0} ändern</translation>
  </message>
  <message>
   <source>Change the file's permissions, or copy it to a folder of yours.</source>
   <translation>Ändern Sie die Rechte der Datei, oder kopieren Sie sie in einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>Change {0} annotations</source>
   <translation>{0} Annotationen ändern</translation>
  </message>
  <message>
   <source>Channel {0}</source>
   <translation>Kanal {0}</translation>
  </message>
  <message>
   <source>Chapter {0}</source>
   <translation>Kapitel {0}</translation>
  </message>
  <message>
   <source>Chapters for YouTube</source>
   <translation>Kapitel für YouTube</translation>
  </message>
  <message>
   <source>Chapters shorter than ten seconds are ignored by YouTube.</source>
   <translation>Kapitel unter zehn Sekunden ignoriert YouTube.</translation>
  </message>
  <message>
   <source>Chapters taken from the file: {0}.</source>
   <translation>Kapitel aus der Datei übernommen: {0}.</translation>
  </message>
  <message>
   <source>Check free space and permissions there.</source>
   <translation>Prüfen Sie dort freien Platz und Rechte.</translation>
  </message>
  <message>
   <source>Check its permissions, or choose another folder in the settings.</source>
   <translation>Prüfen Sie seine Rechte, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Check its rights.</source>
   <translation>Prüfen Sie die Rechte.</translation>
  </message>
  <message>
   <source>Check that the file exists, is complete, and plays elsewhere.</source>
   <translation>Prüfen Sie, ob die Datei existiert, vollständig ist und anderswo läuft.</translation>
  </message>
  <message>
   <source>Check that the right recording is attached. </source>
   <translation>Prüfen Sie, ob die richtige Aufnahme zugeordnet ist. </translation>
  </message>
  <message>
   <source>Check the disk or the network it lies on.</source>
   <translation>Prüfen Sie den Datenträger oder das Netz, auf dem sie liegt.</translation>
  </message>
  <message>
   <source>Check the disk that holds the recording and the cache.</source>
   <translation>Prüfen Sie den Datenträger mit der Aufnahme und dem Cache.</translation>
  </message>
  <message>
   <source>Check the disk; older backups are untouched.</source>
   <translation>Prüfen Sie den Datenträger; ältere Sicherungen sind unberührt.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Prüfen Sie Namen und Ordner.</translation>
  </message>
  <message>
   <source>Check the path, or make a new project there.</source>
   <translation>Prüfen Sie den Pfad, oder legen Sie dort ein neues Projekt an.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>Check the permissions of the file and its folder.</source>
   <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Datei wird geprüft</translation>
  </message>
  <message>
   <source>Checking the history</source>
   <translation>Verlauf wird geprüft</translation>
  </message>
  <message>
   <source>Checking what points where</source>
   <translation>Verweise werden geprüft</translation>
  </message>
  <message>
   <source>Choose a codebook.</source>
   <translation>Wählen Sie ein Codebuch.</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>Wählen Sie eine Datei darin.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Wählen Sie eine Datei innerhalb davon.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .earmark.</source>
   <translation>Wählen Sie eine Datei, die auf .earmark endet.</translation>
  </message>
  <message>
   <source>Choose a folder in which you may write.</source>
   <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, and close the file in other programs.</source>
   <translation>Wählen Sie einen eigenen Ordner, und schließen Sie die Datei in anderen Programmen.</translation>
  </message>
  <message>
   <source>Choose a folder of your own.</source>
   <translation>Wählen Sie einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation>Wählen Sie ein späteres Ende.</translation>
  </message>
  <message>
   <source>Choose a line before the last.</source>
   <translation>Wählen Sie eine Zeile vor der letzten.</translation>
  </message>
  <message>
   <source>Choose a stretch between the line before and the line after.</source>
   <translation>Wählen Sie einen Abschnitt zwischen der Zeile davor und der danach.</translation>
  </message>
  <message>
   <source>Choose a time between the neighbours.</source>
   <translation>Wählen Sie eine Zeit zwischen den Nachbarn.</translation>
  </message>
  <message>
   <source>Choose a time nearer to the line.</source>
   <translation>Wählen Sie eine Zeit näher an der Zeile.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>Wählen Sie eine andere Taste.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Choose another recording; nothing was changed.</source>
   <translation>Wählen Sie eine andere Aufnahme; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Choose less to leave out.</source>
   <translation>Wählen Sie weniger zum Auslassen.</translation>
  </message>
  <message>
   <source>Choose less.</source>
   <translation>Wählen Sie weniger.</translation>
  </message>
  <message>
   <source>Choose one that Earmark wrote.</source>
   <translation>Wählen Sie eine, die Earmark geschrieben hat.</translation>
  </message>
  <message>
   <source>Choose one: {0}.</source>
   <translation>Wählen Sie eines: {0}.</translation>
  </message>
  <message>
   <source>Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav.</source>
   <translation>Wählen Sie die Tondatei der Folge, etwa mp3, m4a, ogg, opus, flac oder wav.</translation>
  </message>
  <message>
   <source>Choose the folder of a model, or allow Earmark to fetch it.</source>
   <translation>Wählen Sie den Ordner eines Modells, oder erlauben Sie Earmark, es zu laden.</translation>
  </message>
  <message>
   <source>Choose the recording that belongs to the transcript.</source>
   <translation>Wählen Sie die Aufnahme, die zum Transkript gehört.</translation>
  </message>
  <message>
   <source>Choose the transcript file again.</source>
   <translation>Wählen Sie die Transkriptdatei noch einmal.</translation>
  </message>
  <message>
   <source>Clips, one for each annotation</source>
   <translation>Clips, einer je Annotation</translation>
  </message>
  <message>
   <source>Close other programs, or install Earmark again.</source>
   <translation>Schließen Sie andere Programme oder installieren Sie Earmark neu.</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Codebuch</translation>
  </message>
  <message>
   <source>Codes are nested more than {0} deep.</source>
   <translation>Codes sind tiefer als {0} Stufen verschachtelt.</translation>
  </message>
  <message>
   <source>Cohen 1960; Light 1971</source>
   <translation>Cohen 1960; Light 1971</translation>
  </message>
  <message>
   <source>Cohen 1960; of more than two the mean of all pairs, Light 1971</source>
   <translation>Cohen 1960; bei mehr als zweien das Mittel aller Paare, Light 1971</translation>
  </message>
  <message>
   <source>Cohen’s κ per second</source>
   <translation>Cohens κ je Sekunde</translation>
  </message>
  <message>
   <source>Cohen’s κ per segment</source>
   <translation>Cohens κ je Segment</translation>
  </message>
  <message>
   <source>Collect the recordings</source>
   <translation>Aufnahmen zusammentragen</translation>
  </message>
  <message>
   <source>Copy it to a folder in which you may write and open the copy.</source>
   <translation>Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Kopieren oder laden Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Correct the drift of the times</source>
   <translation>Die Drift der Zeiten berichtigen</translation>
  </message>
  <message>
   <source>Correct the text</source>
   <translation>Text berichtigen</translation>
  </message>
  <message>
   <source>Correct the text at {0}</source>
   <translation>Text bei {0} berichtigen</translation>
  </message>
  <message>
   <source>Correct “{0}” to “{1}”</source>
   <translation>„{0}“ zu „{1}“ berichtigen</translation>
  </message>
  <message>
   <source>Cuts and markers of compositions are left out.</source>
   <translation>Schnitte und Marken von Kompositionen bleiben weg.</translation>
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
   <translation>Date Generated</translation>
  </message>
  <message>
   <source>Decide {0} {1}</source>
   <translation>Entscheiden: {0} {1}</translation>
  </message>
  <message>
   <source>Delete episode</source>
   <translation>Folge löschen</translation>
  </message>
  <message>
   <source>Delete episode {0}</source>
   <translation>Folge {0} löschen</translation>
  </message>
  <message>
   <source>Delete tag</source>
   <translation>Tag löschen</translation>
  </message>
  <message>
   <source>Delete tag {0}</source>
   <translation>Tag {0} löschen</translation>
  </message>
  <message>
   <source>Delete tag {0} with {1} annotations</source>
   <translation>Tag {0} mit {1} Annotationen löschen</translation>
  </message>
  <message>
   <source>Delete tag {0}, {1} annotations now {2}</source>
   <translation>Tag {0} löschen, {1} Annotationen jetzt {2}</translation>
  </message>
  <message>
   <source>Delete {0}</source>
   <translation>{0} löschen</translation>
  </message>
  <message>
   <source>Descript project</source>
   <translation>Descript-Projekt</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>Laden oder kopieren Sie die Datei noch einmal.</translation>
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
   <translation>Jeder Balken ist der Teil einer Folge, den ein Tag bedeckt, neueste Folgen zuerst.</translation>
  </message>
  <message>
   <source>Earmark did not close this project properly last time. It was checked and is whole; nothing that was saved is lost.</source>
   <translation>Earmark hat dieses Projekt beim letzten Mal nicht ordentlich geschlossen. Es wurde geprüft und ist heil; nichts Gespeichertes ist verloren.</translation>
  </message>
  <message>
   <source>Earmark {0}</source>
   <translation>Earmark {0}</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>Notiz bearbeiten</translation>
  </message>
  <message>
   <source>Edit the note on {0}</source>
   <translation>Notiz zu {0} bearbeiten</translation>
  </message>
  <message>
   <source>End it in one of {0}.</source>
   <translation>Lassen Sie ihn auf eines von {0} enden.</translation>
  </message>
  <message>
   <source>Episode without sponsors</source>
   <translation>Folge ohne Sponsoren</translation>
  </message>
  <message>
   <source>Episode {0} can't be read: {1}.</source>
   <translation>Folge {0} ist nicht lesbar: {1}.</translation>
  </message>
  <message>
   <source>Episode {0} was lost; its parts were kept.</source>
   <translation>Folge {0} ging verloren; ihre Teile blieben erhalten.</translation>
  </message>
  <message>
   <source>Error of ends</source>
   <translation>Abweichung der Enden</translation>
  </message>
  <message>
   <source>Error of starts</source>
   <translation>Abweichung der Anfänge</translation>
  </message>
  <message>
   <source>Every annotation with “{0}” matches, so nothing would be left.</source>
   <translation>Jede Annotation mit „{0}“ passt, es bliebe also nichts übrig.</translation>
  </message>
  <message>
   <source>Everything up to the last change is safe.</source>
   <translation>Alles bis zur letzten Änderung ist sicher.</translation>
  </message>
  <message>
   <source>Everything up to the last change is still here: put the file back, or save a copy elsewhere.</source>
   <translation>Alles bis zur letzten Änderung ist noch hier: Legen Sie die Datei zurück, oder speichern Sie eine Kopie anderswo.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>Erfahrungen, Meinungen, Bedürfnisse und was vertraulich bleiben muss.</translation>
  </message>
  <message>
   <source>Export a part of them, or write CSV.</source>
   <translation>Exportieren Sie einen Teil davon, oder schreiben Sie CSV.</translation>
  </message>
  <message>
   <source>Export and delete them first, or import the new transcript as another episode.</source>
   <translation>Exportieren und löschen Sie sie zuerst, oder importieren Sie das neue Transkript als andere Folge.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Exportieren Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Export it as SRT, WebVTT, JSON or plain text where it comes from.</source>
   <translation>Exportieren Sie es dort, wo es herkommt, als SRT, WebVTT, JSON oder einfachen Text.</translation>
  </message>
  <message>
   <source>Export it with its sources, not only links to them.</source>
   <translation>Exportieren Sie es mit seinen Quellen, nicht nur mit Verweisen darauf.</translation>
  </message>
  <message>
   <source>Export the codebook as .qdc.</source>
   <translation>Exportieren Sie das Codebuch als .qdc.</translation>
  </message>
  <message>
   <source>F1 within the tolerance</source>
   <translation>F1 innerhalb der Toleranz</translation>
  </message>
  <message>
   <source>FOREIGN KEY</source>
   <translation>FOREIGN KEY</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Find recordings again</source>
   <translation>Aufnahmen wiederfinden</translation>
  </message>
  <message>
   <source>Find {0} again</source>
   <translation>{0} wiederfinden</translation>
  </message>
  <message>
   <source>Forget a filter</source>
   <translation>Einen Filter vergessen</translation>
  </message>
  <message>
   <source>Forget the filter {0}</source>
   <translation>Filter {0} vergessen</translation>
  </message>
  <message>
   <source>Fournier 2013</source>
   <translation>Fournier 2013</translation>
  </message>
  <message>
   <source>From start to end: in what part of the episodes a tag is on at each place.</source>
   <translation>Von Anfang bis Ende: in welchem Teil der Folgen ein Tag an jeder Stelle gesetzt ist.</translation>
  </message>
  <message>
   <source>From the question that opens a subject to the last word on it.</source>
   <translation>Von der Frage, die ein Thema eröffnet, bis zum letzten Wort darüber.</translation>
  </message>
  <message>
   <source>From the transcripts</source>
   <translation>Aus den Transkripten</translation>
  </message>
  <message>
   <source>Get it again.</source>
   <translation>Holen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Get it again; if that does not help, tell its publisher.</source>
   <translation>Holen Sie ihn noch einmal; wenn das nicht hilft, sagen Sie es dem Herausgeber.</translation>
  </message>
  <message>
   <source>Get the file again from where it comes from.</source>
   <translation>Holen Sie die Datei noch einmal dort, wo sie herkommt.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Holen Sie die Datei noch einmal.</translation>
  </message>
  <message>
   <source>Give a transcript, a recording or both.</source>
   <translation>Geben Sie ein Transkript, eine Aufnahme oder beides an.</translation>
  </message>
  <message>
   <source>Give it as the audio (on the command line with --audio).</source>
   <translation>Geben Sie sie als Ton an (auf der Befehlszeile mit --audio).</translation>
  </message>
  <message>
   <source>Give it the name of one of them, or name its episode.</source>
   <translation>Geben Sie ihr deren Namen, oder nennen Sie die Folge.</translation>
  </message>
  <message>
   <source>Give the address of the feed (RSS or Atom), not that of a web page.</source>
   <translation>Geben Sie die Adresse des Feeds an (RSS oder Atom), nicht die einer Webseite.</translation>
  </message>
  <message>
   <source>Give the name of a file in it.</source>
   <translation>Geben Sie den Namen einer Datei darin an.</translation>
  </message>
  <message>
   <source>Give them another tag or delete them first, or retire the tag.</source>
   <translation>Geben Sie ihnen ein anderes Tag oder löschen Sie sie zuerst, oder legen Sie das Tag still.</translation>
  </message>
  <message>
   <source>Give them one speaker first.</source>
   <translation>Geben Sie ihnen zuerst einen gemeinsamen Sprecher.</translation>
  </message>
  <message>
   <source>Google Speech-to-Text</source>
   <translation>Google Speech-to-Text</translation>
  </message>
  <message>
   <source>Header line not understood: {0}</source>
   <translation>Kopfzeile nicht verstanden: {0}</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <source>How far apart the ends of a passage are that both marked; half of them are nearer.</source>
   <translation>Wie weit die Enden einer Stelle auseinanderliegen, die beide markiert haben; die Hälfte liegt näher.</translation>
  </message>
  <message>
   <source>How far apart the starts of a passage are that both marked; half of them are nearer.</source>
   <translation>Wie weit die Anfänge einer Stelle auseinanderliegen, die beide markiert haben; die Hälfte liegt näher.</translation>
  </message>
  <message>
   <source>How long annotations are</source>
   <translation>Wie lang Annotationen sind</translation>
  </message>
  <message>
   <source>How long the annotations are in which a speaker speaks, by tag (h:mm:ss).</source>
   <translation>Wie lang die Annotationen sind, in denen ein Sprecher spricht, nach Tag (h:mm:ss).</translation>
  </message>
  <message>
   <source>How many annotations each tag has, by what was decided about them; a tag without a bar is not used here.</source>
   <translation>Wie viele Annotationen jedes Tag hat, nach der Entscheidung über sie; ein Tag ohne Balken ist hier nicht benutzt.</translation>
  </message>
  <message>
   <source>How many minutes of an hour the tag for sponsors takes in each show; without such a tag, the first of the codebook.</source>
   <translation>Wie viele Minuten einer Stunde das Tag für Sponsoren in jeder Sendung einnimmt; ohne ein solches das erste des Codebuchs.</translation>
  </message>
  <message>
   <source>How much more often two annotators give a segment the same answer (tagged or not) than chance would: 1 always, 0 as by chance.</source>
   <translation>Wie viel öfter zwei Annotatoren einem Segment dieselbe Antwort geben (getaggt oder nicht), als es der Zufall täte: 1 immer, 0 wie durch Zufall.</translation>
  </message>
  <message>
   <source>How much of the annotated episodes’ time each tag covers; overlaps of one tag count once.</source>
   <translation>Wie viel von der Zeit der annotierten Folgen jedes Tag bedeckt; Überlappungen eines Tags zählen einmal.</translation>
  </message>
  <message>
   <source>I think that is a beautiful idea.</source>
   <translation>Ich finde, das ist eine wunderbare Idee.</translation>
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
   <translation>Wenn es die Aufnahme ist, geben Sie sie als Ton an.</translation>
  </message>
  <message>
   <source>If the file comes from somebody you trust, save its contents with 'earmark salvage'.</source>
   <translation>Wenn die Datei von jemandem kommt, dem Sie vertrauen, speichern Sie ihren Inhalt mit 'earmark salvage'.</translation>
  </message>
  <message>
   <source>If the recording is in another language or of poor sound, the extra earmark[whisper] may find more: install it and align again with it.</source>
   <translation>Wenn die Aufnahme in einer anderen Sprache ist oder schlechten Ton hat, findet das Extra earmark[whisper] vielleicht mehr: Installieren Sie es und richten Sie damit noch einmal aus.</translation>
  </message>
  <message>
   <source>If you meant another one, make it again.</source>
   <translation>Wenn Sie ein anderes meinten, legen Sie es noch einmal an.</translation>
  </message>
  <message>
   <source>Import a CSV file that Earmark exported.</source>
   <translation>Importieren Sie eine CSV-Datei, die Earmark exportiert hat.</translation>
  </message>
  <message>
   <source>Import a file that Earmark exported.</source>
   <translation>Importieren Sie eine Datei, die Earmark exportiert hat.</translation>
  </message>
  <message>
   <source>Import an episode first.</source>
   <translation>Importieren Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>Annotationen importieren</translation>
  </message>
  <message>
   <source>Import codebook {0}</source>
   <translation>Codebuch {0} importieren</translation>
  </message>
  <message>
   <source>Import into another project.</source>
   <translation>Importieren Sie in ein anderes Projekt.</translation>
  </message>
  <message>
   <source>Import it together with its transcript or recording, or with --chapters.</source>
   <translation>Importieren Sie sie zusammen mit Transkript oder Aufnahme, oder mit --chapters.</translation>
  </message>
  <message>
   <source>Import its transcript first.</source>
   <translation>Importieren Sie zuerst ihr Transkript.</translation>
  </message>
  <message>
   <source>Import the transcript of {0}</source>
   <translation>Transkript von {0} importieren</translation>
  </message>
  <message>
   <source>Import transcript</source>
   <translation>Transkript importieren</translation>
  </message>
  <message>
   <source>Import {0}</source>
   <translation>{0} importieren</translation>
  </message>
  <message>
   <source>Import {0} annotations</source>
   <translation>{0} Annotationen importieren</translation>
  </message>
  <message>
   <source>In one sentence of your own.</source>
   <translation>In einem Satz mit eigenen Worten.</translation>
  </message>
  <message>
   <source>In what capacity they speak.</source>
   <translation>In welcher Eigenschaft sie sprechen.</translation>
  </message>
  <message>
   <source>Install Earmark again.</source>
   <translation>Installieren Sie Earmark noch einmal.</translation>
  </message>
  <message>
   <source>Install Earmark again: pip install --force-reinstall PySide6</source>
   <translation>Installieren Sie Earmark noch einmal: pip install --force-reinstall PySide6</translation>
  </message>
  <message>
   <source>Install VLC with the package manager of your system.</source>
   <translation>Installieren Sie VLC mit der Paketverwaltung Ihres Systems.</translation>
  </message>
  <message>
   <source>Install VLC: brew install --cask vlc</source>
   <translation>VLC installieren: brew install --cask vlc</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>So wird es installiert: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Install libpulse with the package manager of your system.</source>
   <translation>Installieren Sie libpulse mit der Paketverwaltung Ihres Systems.</translation>
  </message>
  <message>
   <source>Install libvlc: {0}</source>
   <translation>libvlc installieren: {0}</translation>
  </message>
  <message>
   <source>Install the 64-bit VLC: winget install VideoLAN.VLC</source>
   <translation>VLC in der 64-Bit-Fassung installieren: winget install VideoLAN.VLC</translation>
  </message>
  <message>
   <source>Install the newest version of Earmark. The file was not changed.</source>
   <translation>Installieren Sie die neueste Version von Earmark. Die Datei wurde nicht geändert.</translation>
  </message>
  <message>
   <source>Install what QtMultimedia needs: {0}</source>
   <translation>Installieren, was QtMultimedia braucht: {0}</translation>
  </message>
  <message>
   <source>Install what leads to the sound service: {0}</source>
   <translation>Installieren Sie, was zum Tondienst führt: {0}</translation>
  </message>
  <message>
   <source>Install {0} (as Debian calls it).</source>
   <translation>Installieren Sie {0} (so der Name bei Debian).</translation>
  </message>
  <message>
   <source>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</source>
   <translation>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>Interviewforschung</translation>
  </message>
  <message>
   <source>It has its parts already, or no feed names them.</source>
   <translation>Sie hat ihre Teile schon, oder kein Feed nennt welche.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>Es ist kein JSON.</translation>
  </message>
  <message>
   <source>It is saved as soon as that is done.</source>
   <translation>Gespeichert wird, sobald das fertig ist.</translation>
  </message>
  <message>
   <source>It may be damaged or of another kind than its name says.</source>
   <translation>Sie ist vielleicht beschädigt oder von anderer Art, als ihr Name sagt.</translation>
  </message>
  <message>
   <source>It may be made to fill the disk. Get it from somebody you trust.</source>
   <translation>Sie könnte dazu gemacht sein, den Datenträger zu füllen. Holen Sie sie von jemandem, dem Sie vertrauen.</translation>
  </message>
  <message>
   <source>It reads Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters and lists.</source>
   <translation>Gelesen werden JSON von Podcasting 2.0 und Podlove, Podlove Simple Chapters und Listen.</translation>
  </message>
  <message>
   <source>Its name says {0}, its content {1}; the content counts.</source>
   <translation>Ihr Name sagt {0}, ihr Inhalt {1}; der Inhalt zählt.</translation>
  </message>
  <message>
   <source>Its speakers are {0}.</source>
   <translation>Ihre Sprecher sind {0}.</translation>
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
   <translation>JSON aus keinem bekannten Programm, nach den Namen darin gelesen: {0}.</translation>
  </message>
  <message>
   <source>JSON of other programs</source>
   <translation>JSON aus anderen Programmen</translation>
  </message>
  <message>
   <source>Jaccard 1912</source>
   <translation>Jaccard 1912</translation>
  </message>
  <message>
   <source>Join the lines</source>
   <translation>Zeilen verbinden</translation>
  </message>
  <message>
   <source>Join the lines at {0}</source>
   <translation>Zeilen bei {0} verbinden</translation>
  </message>
  <message>
   <source>Keep the times of</source>
   <translation>Zeiten behalten von</translation>
  </message>
  <message>
   <source>Key: ([1-9])</source>
   <translation>Key: ([1-9])</translation>
  </message>
  <message>
   <source>Key: {0}</source>
   <translation>Key: {0}</translation>
  </message>
  <message>
   <source>Krippendorff 1995; 2004, pp. 251–256</source>
   <translation>Krippendorff 1995; 2004, S. 251–256</translation>
  </message>
  <message>
   <source>Krippendorff 2011</source>
   <translation>Krippendorff 2011</translation>
  </message>
  <message>
   <source>Krippendorff’s α for unitizing</source>
   <translation>Krippendorffs α für Einheitenbildung</translation>
  </message>
  <message>
   <source>Krippendorff’s α per second</source>
   <translation>Krippendorffs α je Sekunde</translation>
  </message>
  <message>
   <source>Krippendorff’s α per segment</source>
   <translation>Krippendorffs α je Segment</translation>
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
   <translation>Lassen Sie die Spalte weg, oder schreiben Sie CSV.</translation>
  </message>
  <message>
   <source>Left out, no label: {0}</source>
   <translation>Ausgelassen, kein Label: {0}</translation>
  </message>
  <message>
   <source>Left out, no words: {0}</source>
   <translation>Ausgelassen, keine Wörter: {0}</translation>
  </message>
  <message>
   <source>Left out: {0}</source>
   <translation>Ausgelassen: {0}</translation>
  </message>
  <message>
   <source>Lines stay in their order.</source>
   <translation>Zeilen bleiben in ihrer Reihenfolge.</translation>
  </message>
  <message>
   <source>Look for the words again.</source>
   <translation>Suchen Sie die Wörter noch einmal.</translation>
  </message>
  <message>
   <source>Look whether it was moved: {0}</source>
   <translation>Sehen Sie nach, ob es verschoben wurde: {0}</translation>
  </message>
  <message>
   <source>M AH K</source>
   <translation>M AH K</translation>
  </message>
  <message>
   <source>Made by 'earmark demo'.</source>
   <translation>Erstellt von 'earmark demo'.</translation>
  </message>
  <message>
   <source>Made with Earmark {}.</source>
   <translation>Mit Earmark {} erstellt.</translation>
  </message>
  <message>
   <source>Make it or choose another.</source>
   <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Make it writable, or set {0} to another folder.</source>
   <translation>Machen Sie ihn beschreibbar, oder setzen Sie {0} auf einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Make room on the disk.</source>
   <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <source>Make room or choose another folder; what was there before is unchanged.</source>
   <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner; was vorher da war, ist unverändert.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder. The project was not changed.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner. Das Projekt wurde nicht geändert.</translation>
  </message>
  <message>
   <source>Make room, or choose another.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Make some room, or empty Earmark's media cache, then try again. Nothing was lost.</source>
   <translation>Schaffen Sie etwas Platz oder leeren Sie den Medien-Cache von Earmark, und versuchen Sie es dann noch einmal. Nichts ging verloren.</translation>
  </message>
  <message>
   <source>Mark {0} as {1}</source>
   <translation>{0} als {1} markieren</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>Medienbeobachtung</translation>
  </message>
  <message>
   <source>Mend it, or look for plain words.</source>
   <translation>Verbessern Sie ihn, oder suchen Sie nach einfachen Wörtern.</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>Erwähnungen, Stimmen, Themen, Behauptungen und Werbung.</translation>
  </message>
  <message>
   <source>Merge it with its neighbour instead.</source>
   <translation>Verbinden Sie es stattdessen mit seinem Nachbarn.</translation>
  </message>
  <message>
   <source>Merge tag {0} into {1}</source>
   <translation>Tag {0} mit {1} zusammenführen</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>Tags zusammenführen</translation>
  </message>
  <message>
   <source>Merge {0}</source>
   <translation>{0} zusammenführen</translation>
  </message>
  <message>
   <source>Mesaros, Heittola and Virtanen 2016, event-based</source>
   <translation>Mesaros, Heittola und Virtanen 2016, ereignisbasiert</translation>
  </message>
  <message>
   <source>More than 0 where the time is not in the file but worked out from what is.</source>
   <translation>Mehr als 0, wo die Zeit nicht in der Datei steht, sondern aus dem Vorhandenen erschlossen ist.</translation>
  </message>
  <message>
   <source>Move annotation</source>
   <translation>Annotation verschieben</translation>
  </message>
  <message>
   <source>Move or release that line first.</source>
   <translation>Verschieben Sie zuerst jene Zeile, oder geben Sie sie frei.</translation>
  </message>
  <message>
   <source>Move tag</source>
   <translation>Tag verschieben</translation>
  </message>
  <message>
   <source>Move tag {0}</source>
   <translation>Tag {0} verschieben</translation>
  </message>
  <message>
   <source>Move the playhead into the segment, or split without it.</source>
   <translation>Setzen Sie die Abspielposition in das Segment, oder teilen Sie ohne sie.</translation>
  </message>
  <message>
   <source>Move them first.</source>
   <translation>Verschieben Sie sie zuerst.</translation>
  </message>
  <message>
   <source>Move {0} lines by {1} s</source>
   <translation>{0} Zeilen um {1} s verschieben</translation>
  </message>
  <message>
   <source>Move {0} to {1}–{2}</source>
   <translation>{0} auf {1}–{2} verschieben</translation>
  </message>
  <message>
   <source>N AH S</source>
   <translation>N AH S</translation>
  </message>
  <message>
   <source>Name files, or a folder with transcripts in it.</source>
   <translation>Nennen Sie Dateien oder einen Ordner mit Transkripten darin.</translation>
  </message>
  <message>
   <source>Name the episode to export, or a folder, which gets a file for each.</source>
   <translation>Nennen Sie die zu exportierende Folge oder einen Ordner, der für jede eine Datei bekommt.</translation>
  </message>
  <message>
   <source>Name the episode, or write into a folder.</source>
   <translation>Nennen Sie die Folge, oder schreiben Sie in einen Ordner.</translation>
  </message>
  <message>
   <source>Name the episode: --episode, or call the file as the episode is called.</source>
   <translation>Nennen Sie die Folge: --episode, oder nennen Sie die Datei wie die Folge.</translation>
  </message>
  <message>
   <source>Names and details that must not be published.</source>
   <translation>Namen und Einzelheiten, die nicht veröffentlicht werden dürfen.</translation>
  </message>
  <message>
   <source>Names of cues are left out: {0}.</source>
   <translation>Namen von Cues sind ausgelassen: {0}.</translation>
  </message>
  <message>
   <source>No annotation with “{0}” matches, so nothing was split.</source>
   <translation>Keine Annotation mit „{0}“ passt, deshalb wurde nichts aufgeteilt.</translation>
  </message>
  <message>
   <source>No backup was made: %s</source>
   <translation>Keine Sicherung erstellt: %s</translation>
  </message>
  <message>
   <source>No copy of the project can be written to {0}: {1}.</source>
   <translation>Nach {0} lässt sich keine Kopie des Projekts schreiben: {1}.</translation>
  </message>
  <message>
   <source>No episode has “{0}” in its title.</source>
   <translation>Keine Folge hat „{0}“ im Titel.</translation>
  </message>
  <message>
   <source>No episode of this selection has a date.</source>
   <translation>Keine Folge dieser Auswahl hat ein Datum.</translation>
  </message>
  <message>
   <source>No module named</source>
   <translation>No module named</translation>
  </message>
  <message>
   <source>No project can be made at {0}: {1}.</source>
   <translation>Bei {0} lässt sich kein Projekt anlegen: {1}.</translation>
  </message>
  <message>
   <source>No sound could be decoded from {0}.</source>
   <translation>Aus {0} ließ sich kein Ton decodieren.</translation>
  </message>
  <message>
   <source>No sound device was found; Earmark plays in silence.</source>
   <translation>Kein Tongerät gefunden; Earmark spielt stumm ab.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>Keine Tags: legen Sie eigene an.</translation>
  </message>
  <message>
   <source>No tier of the file holds text.</source>
   <translation>Keine Ebene der Datei enthält Text.</translation>
  </message>
  <message>
   <source>Nobody called “{0}” annotated that.</source>
   <translation>Niemand namens „{0}“ hat das annotiert.</translation>
  </message>
  <message>
   <source>Nobody in this episode is called “{0}”.</source>
   <translation>Niemand in dieser Folge heißt „{0}“.</translation>
  </message>
  <message>
   <source>None of its lines has a speaker.</source>
   <translation>Keine ihrer Zeilen hat einen Sprecher.</translation>
  </message>
  <message>
   <source>None of these lines was set by hand.</source>
   <translation>Keine dieser Zeilen wurde von Hand gesetzt.</translation>
  </message>
  <message>
   <source>Not a date: {0}</source>
   <translation>Kein Datum: {0}</translation>
  </message>
  <message>
   <source>Not a length: {0}</source>
   <translation>Keine Länge: {0}</translation>
  </message>
  <message>
   <source>Not in the text: {0} stretches ({1} s).</source>
   <translation>Nicht im Text: {0} Stellen ({1} s).</translation>
  </message>
  <message>
   <source>Not kept: {0}.</source>
   <translation>Nicht behalten: {0}.</translation>
  </message>
  <message>
   <source>Not spoken of the text: {0} lines.</source>
   <translation>Vom Text nicht gesprochen: {0} Zeilen.</translation>
  </message>
  <message>
   <source>Not understood: {0}.</source>
   <translation>Nicht verstanden: {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}.</source>
   <translation>Aus {0} lässt sich nichts lesen.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}: {1}.</source>
   <translation>Aus {0} lässt sich nichts lesen: {1}.</translation>
  </message>
  <message>
   <source>Nothing could be fetched.</source>
   <translation>Nichts konnte geladen werden.</translation>
  </message>
  <message>
   <source>Nothing is left of the recording.</source>
   <translation>Von der Aufnahme bleibt nichts übrig.</translation>
  </message>
  <message>
   <source>Nothing on this computer can play sound; the playhead moves in silence.</source>
   <translation>Nichts auf diesem Computer kann Ton abspielen; die Abspielposition bewegt sich stumm.</translation>
  </message>
  <message>
   <source>Nothing that is tagged fits.</source>
   <translation>Nichts Getaggtes passt.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or save what can be read with 'earmark salvage'.</source>
   <translation>Nichts wurde geändert. Stellen Sie die neueste Sicherung wieder her, oder speichern Sie das Lesbare mit 'earmark salvage'.</translation>
  </message>
  <message>
   <source>Nothing was changed. Run 'earmark check' on the project.</source>
   <translation>Nichts wurde geändert. Führen Sie 'earmark check' für das Projekt aus.</translation>
  </message>
  <message>
   <source>Nothing would be left of the line at {0}.</source>
   <translation>Von der Zeile bei {0} bliebe nichts übrig.</translation>
  </message>
  <message>
   <source>Nothing would be left of “{0}”.</source>
   <translation>Von „{0}“ bliebe nichts übrig.</translation>
  </message>
  <message>
   <source>Of passages that both marked, the time they share over the time that either covers, on average.</source>
   <translation>Bei Stellen, die beide markiert haben: die gemeinsame Zeit geteilt durch die von mindestens einem bedeckte, im Mittel.</translation>
  </message>
  <message>
   <source>Of the time of the tag in the row, how much the tag in the column covers too.</source>
   <translation>Von der Zeit des Tags in der Zeile, wie viel das Tag in der Spalte ebenfalls bedeckt.</translation>
  </message>
  <message>
   <source>One line of the text is not spoken.</source>
   <translation>Eine Zeile des Textes wird nicht gesprochen.</translation>
  </message>
  <message>
   <source>One minus the disagreement found over the disagreement expected if tags were dealt out at random; takes any number of annotators.</source>
   <translation>Eins minus die gefundene Abweichung geteilt durch die bei zufällig verteilten Tags erwartete; für beliebig viele Annotatoren.</translation>
  </message>
  <message>
   <source>One of the annotations to change is no longer in the project.</source>
   <translation>Eine der zu ändernden Annotationen ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>One of the annotations to delete is no longer in the project.</source>
   <translation>Eine der zu löschenden Annotationen ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>One of the annotations to tag is no longer in the project.</source>
   <translation>Eine der zu taggenden Annotationen ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>One stretch ({0} s) is not in the text.</source>
   <translation>Eine Stelle ({0} s) steht nicht im Text.</translation>
  </message>
  <message>
   <source>Only a line set by hand can be released.</source>
   <translation>Nur eine von Hand gesetzte Zeile lässt sich freigeben.</translation>
  </message>
  <message>
   <source>Only {0} of the lines could be found in the sound; the rest keep estimates.</source>
   <translation>Nur {0} der Zeilen waren im Ton zu finden; die übrigen behalten Schätzungen.</translation>
  </message>
  <message>
   <source>Only {0} of the words were found: this recording does not seem to belong to this transcript.</source>
   <translation>Nur {0} der Wörter wurden gefunden: Diese Aufnahme scheint nicht zu diesem Transkript zu gehören.</translation>
  </message>
  <message>
   <source>Open it with File ▸ Open feed…, or 'earmark feed'.</source>
   <translation>Öffnen Sie ihn mit Datei ▸ Feed öffnen… oder 'earmark feed'.</translation>
  </message>
  <message>
   <source>Open the episode again so that Earmark reads the original anew.</source>
   <translation>Öffnen Sie die Folge noch einmal, damit Earmark das Original neu liest.</translation>
  </message>
  <message>
   <source>Open the episode again, or choose the file by hand.</source>
   <translation>Öffnen Sie die Folge noch einmal, oder wählen Sie die Datei von Hand.</translation>
  </message>
  <message>
   <source>Open the episode and show where its recording lies.</source>
   <translation>Öffnen Sie die Folge und zeigen Sie, wo ihre Aufnahme liegt.</translation>
  </message>
  <message>
   <source>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, whisper output; also as DOCX, ODT and Markdown</source>
   <translation>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, Whisper-Ausgabe; auch als DOCX, ODT und Markdown</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Überlappung (IoU)</translation>
  </message>
  <message>
   <source>P AH L</source>
   <translation>P AH L</translation>
  </message>
  <message>
   <source>PYTHON_VLC_LIB_PATH names a library that is not there</source>
   <translation>PYTHON_VLC_LIB_PATH nennt eine Bibliothek, die nicht da ist</translation>
  </message>
  <message>
   <source>Paid messages, start to end.</source>
   <translation>Bezahlte Botschaften, von Anfang bis Ende.</translation>
  </message>
  <message>
   <source>Paid or self-promoting messages, start to end.</source>
   <translation>Bezahlte oder eigenwerbliche Botschaften, von Anfang bis Ende.</translation>
  </message>
  <message>
   <source>Parquet (pandas, Polars)</source>
   <translation>Parquet (pandas, Polars)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed.</source>
   <translation>Parquet braucht pyarrow, und das ist nicht installiert.</translation>
  </message>
  <message>
   <source>People say that it is cold there.</source>
   <translation>Man sagt, dass es dort kalt ist.</translation>
  </message>
  <message>
   <source>Plain text, Markdown, Word, OpenDocument</source>
   <translation>Einfacher Text, Markdown, Word, OpenDocument</translation>
  </message>
  <message>
   <source>Playback goes on where it was.</source>
   <translation>Die Wiedergabe geht an derselben Stelle weiter.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio. Without one Earmark plays in silence.</source>
   <translation>Schließen Sie Kopfhörer oder Lautsprecher an, oder starten Sie PipeWire oder PulseAudio. Ohne das spielt Earmark stumm ab.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.</source>
   <translation>Schließen Sie Kopfhörer oder Lautsprecher an, oder starten Sie den Tondienst; öffnen Sie dann die Folge noch einmal.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker; playback goes over to it by itself.</source>
   <translation>Schließen Sie Kopfhörer oder Lautsprecher an; die Wiedergabe wechselt von selbst dorthin.</translation>
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
   <translation>Podcasting-2.0-Kapitel</translation>
  </message>
  <message>
   <source>Podcasting 2.0 sound bites</source>
   <translation>Podcasting-2.0-Soundbites</translation>
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
   <translation>Podlove, Otter, Sonix, Happy Scribe und Listen aus Text und Zeiten von anderen Programmen</translation>
  </message>
  <message>
   <source>Praat TextGrid</source>
   <translation>Praat TextGrid</translation>
  </message>
  <message>
   <source>Prices fell by nine tenths in ten years.</source>
   <translation>Die Preise sind in zehn Jahren um neun Zehntel gefallen.</translation>
  </message>
  <message>
   <source>Put the caret between two words.</source>
   <translation>Setzen Sie den Textcursor zwischen zwei Wörter.</translation>
  </message>
  <message>
   <source>Qt {0}</source>
   <translation>Qt {0}</translation>
  </message>
  <message>
   <source>Qt {0}, {1}</source>
   <translation>Qt {0}, {1}</translation>
  </message>
  <message>
   <source>QtMultimedia has no back end.</source>
   <translation>QtMultimedia hat kein Backend.</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <source>REFI-QDA codebook</source>
   <translation>REFI-QDA-Codebuch</translation>
  </message>
  <message>
   <source>REFI-QDA project</source>
   <translation>REFI-QDA-Projekt</translation>
  </message>
  <message>
   <source>REFI-QDA project (QualCoder, MAXQDA, ATLAS.ti, NVivo)</source>
   <translation>REFI-QDA-Projekt (QualCoder, MAXQDA, ATLAS.ti, NVivo)</translation>
  </message>
  <message>
   <source>RTTM (speakers)</source>
   <translation>RTTM (Sprecher)</translation>
  </message>
  <message>
   <source>Re-time to another cut</source>
   <translation>Zeiten an andere Fassung anpassen</translation>
  </message>
  <message>
   <source>Re-time {0} to another cut</source>
   <translation>Zeiten von {0} an andere Fassung anpassen</translation>
  </message>
  <message>
   <source>Read as {0}: {1}{2}.</source>
   <translation>Gelesen als {0}: {1}{2}.</translation>
  </message>
  <message>
   <source>Reading {0} broke off unexpectedly.</source>
   <translation>Das Lesen von {0} brach unerwartet ab.</translation>
  </message>
  <message>
   <source>Recognised words that are not in the text: {0}.</source>
   <translation>Erkannte Wörter, die nicht im Text stehen: {0}.</translation>
  </message>
  <message>
   <source>Recovered episode {0}</source>
   <translation>Wiederhergestellte Folge {0}</translation>
  </message>
  <message>
   <source>Reel of the annotations</source>
   <translation>Zusammenschnitt der Annotationen</translation>
  </message>
  <message>
   <source>Refine the times of {0}</source>
   <translation>Zeiten von {0} verfeinern</translation>
  </message>
  <message>
   <source>Release it first, or choose a time beside it.</source>
   <translation>Geben Sie sie zuerst frei, oder wählen Sie eine Zeit daneben.</translation>
  </message>
  <message>
   <source>Release {0}</source>
   <translation>{0} freigeben</translation>
  </message>
  <message>
   <source>Remarks on the file: {0}.</source>
   <translation>Anmerkungen zur Datei: {0}.</translation>
  </message>
  <message>
   <source>Remove or change that first.</source>
   <translation>Entfernen oder ändern Sie das zuerst.</translation>
  </message>
  <message>
   <source>Rename the tag instead.</source>
   <translation>Benennen Sie stattdessen das Tag um.</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>{0} in {1} umbenennen</translation>
  </message>
  <message>
   <source>Reopen a passage</source>
   <translation>Eine Stelle wieder öffnen</translation>
  </message>
  <message>
   <source>Report in HTML, with a player</source>
   <translation>Bericht in HTML, mit Player</translation>
  </message>
  <message>
   <source>Report in Markdown</source>
   <translation>Bericht in Markdown</translation>
  </message>
  <message>
   <source>Restore a backup, or remove the file and make a new project.</source>
   <translation>Stellen Sie eine Sicherung wieder her, oder entfernen Sie die Datei und legen Sie ein neues Projekt an.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Stellen Sie eine Sicherung wieder her.</translation>
  </message>
  <message>
   <source>Restore the first text</source>
   <translation>Ersten Text wiederherstellen</translation>
  </message>
  <message>
   <source>Retag {0} as {1}</source>
   <translation>Tag von {0} zu {1} wechseln</translation>
  </message>
  <message>
   <source>Retire tag</source>
   <translation>Tag stilllegen</translation>
  </message>
  <message>
   <source>Retire tag {0}</source>
   <translation>Tag {0} stilllegen</translation>
  </message>
  <message>
   <source>Rolling captions: cues that only repeat lines were merged ({0}).</source>
   <translation>Rollende Untertitel: Einträge, die nur Zeilen wiederholen, wurden zusammengelegt ({0}).</translation>
  </message>
  <message>
   <source>Run “earmark doctor” to see what is missing and how to install it.</source>
   <translation>„earmark doctor“ zeigt, was fehlt und wie es installiert wird.</translation>
  </message>
  <message>
   <source>Run “earmark doctor”.</source>
   <translation>Führen Sie „earmark doctor“ aus.</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install PySide6</source>
   <translation>Ausführen: {0} -m pip install PySide6</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install {1}</source>
   <translation>Ausführen: {0} -m pip install {1}</translation>
  </message>
  <message>
   <source>Run: {0}{1} {2}</source>
   <translation>Ausführen: {0}{1} {2}</translation>
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
   <translation>Speichern Sie eine Kopie anderswo, oder schließen Sie das Projekt dort und öffnen Sie es hier wieder.</translation>
  </message>
  <message>
   <source>Save a filter</source>
   <translation>Filter speichern</translation>
  </message>
  <message>
   <source>Save it again in Praat.</source>
   <translation>Speichern Sie es noch einmal in Praat.</translation>
  </message>
  <message>
   <source>Save it again with the program that it comes from.</source>
   <translation>Speichern Sie es noch einmal mit dem Programm, aus dem es kommt.</translation>
  </message>
  <message>
   <source>Save it as text, DOCX, SRT or WebVTT and import that.</source>
   <translation>Speichern Sie es als Text, DOCX, SRT oder WebVTT und importieren Sie das.</translation>
  </message>
  <message>
   <source>Save the filter {0}</source>
   <translation>Filter {0} speichern</translation>
  </message>
  <message>
   <source>See 'earmark list'.</source>
   <translation>Siehe 'earmark list'.</translation>
  </message>
  <message>
   <source>See the players above.</source>
   <translation>Siehe die Player oben.</translation>
  </message>
  <message>
   <source>Segment {0} of episode {1} ends before it starts.</source>
   <translation>Segment {0} der Folge {1} endet vor seinem Anfang.</translation>
  </message>
  <message>
   <source>Segments that repeat the one before were merged ({0}).</source>
   <translation>Segmente, die das vorige wiederholen, wurden zusammengelegt ({0}).</translation>
  </message>
  <message>
   <source>Segments: {0}, chapters: {1}, speakers: {2}.</source>
   <translation>Segmente: {0}, Kapitel: {1}, Sprecher: {2}.</translation>
  </message>
  <message>
   <source>Set line {0} to {1}</source>
   <translation>Zeile {0} auf {1} setzen</translation>
  </message>
  <message>
   <source>Set the line</source>
   <translation>Zeile setzen</translation>
  </message>
  <message>
   <source>Set the line to {0}–{1}</source>
   <translation>Zeile auf {0}–{1} setzen</translation>
  </message>
  <message>
   <source>Set the recording</source>
   <translation>Aufnahme festlegen</translation>
  </message>
  <message>
   <source>Set {0} lines</source>
   <translation>{0} Zeilen setzen</translation>
  </message>
  <message>
   <source>Share of time by episode</source>
   <translation>Zeitanteil nach Folge</translation>
  </message>
  <message>
   <source>Share of time by tag</source>
   <translation>Zeitanteil nach Tag</translation>
  </message>
  <message>
   <source>Share of time over dates</source>
   <translation>Zeitanteil im Lauf der Zeit</translation>
  </message>
  <message>
   <source>Show-notes transcript</source>
   <translation>Transkript aus Shownotes</translation>
  </message>
  <message>
   <source>Sign annotations</source>
   <translation>Annotationen zeichnen</translation>
  </message>
  <message>
   <source>Sign {0} annotations as {1}</source>
   <translation>{0} Annotationen als {1} zeichnen</translation>
  </message>
  <message>
   <source>Some bytes are no {0} text; they are shown as �.</source>
   <translation>Einige Bytes sind kein {0}-Text; sie erscheinen als �.</translation>
  </message>
  <message>
   <source>Somebody or something that is watched is named.</source>
   <translation>Jemand oder etwas, das beobachtet wird, ist genannt.</translation>
  </message>
  <message>
   <source>Something said before is put right.</source>
   <translation>Etwas zuvor Gesagtes wird richtiggestellt.</translation>
  </message>
  <message>
   <source>Something that happened to the person who speaks, told by them.</source>
   <translation>Etwas, das der sprechenden Person widerfahren ist, von ihr erzählt.</translation>
  </message>
  <message>
   <source>Something that is missing, wished for or in the way.</source>
   <translation>Etwas, das fehlt, gewünscht wird oder im Weg steht.</translation>
  </message>
  <message>
   <source>Something that is no tag was left out.</source>
   <translation>Etwas, das kein Tag ist, wurde ausgelassen.</translation>
  </message>
  <message>
   <source>Speaker {0}</source>
   <translation>Sprecher {0}</translation>
  </message>
  <message>
   <source>Speakers and tags</source>
   <translation>Sprecher und Tags</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>Die Spracherkennung mit Whisper ist nicht installiert.</translation>
  </message>
  <message>
   <source>Speed of annotating</source>
   <translation>Tempo des Annotierens</translation>
  </message>
  <message>
   <source>Split tag</source>
   <translation>Tag aufteilen</translation>
  </message>
  <message>
   <source>Split tag {0}: {1} now {2}</source>
   <translation>Tag {0} aufteilen: {1} jetzt {2}</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>Zeile teilen</translation>
  </message>
  <message>
   <source>Split the line at {0}</source>
   <translation>Zeile bei {0} teilen</translation>
  </message>
  <message>
   <source>Spoken by {0}</source>
   <translation>Gesprochen von {0}</translation>
  </message>
  <message>
   <source>Sponsor load by show</source>
   <translation>Werbelast nach Sendung</translation>
  </message>
  <message>
   <source>SponsorBlock segments</source>
   <translation>SponsorBlock-Segmente</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>Sponsoren, Behauptungen und Themen.</translation>
  </message>
  <message>
   <source>Step {0} of the history can't be read.</source>
   <translation>Schritt {0} des Verlaufs ist nicht lesbar.</translation>
  </message>
  <message>
   <source>Stretch {0} lines to {1}–{2}</source>
   <translation>{0} Zeilen auf {1}–{2} strecken</translation>
  </message>
  <message>
   <source>SubRip (SRT)</source>
   <translation>SubRip (SRT)</translation>
  </message>
  <message>
   <source>SubRip captions (SRT)</source>
   <translation>SubRip-Untertitel (SRT)</translation>
  </message>
  <message>
   <source>T AH L</source>
   <translation>T AH L</translation>
  </message>
  <message>
   <source>TTML and DFXP</source>
   <translation>TTML und DFXP</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Table separated by tabs (TSV)</source>
   <translation>Tabelle, durch Tabulatoren getrennt (TSV)</translation>
  </message>
  <message>
   <source>Tag something, or choose another filter.</source>
   <translation>Taggen Sie etwas, oder wählen Sie einen anderen Filter.</translation>
  </message>
  <message>
   <source>Tag {0} passages {1}</source>
   <translation>{0} Stellen taggen: {1}</translation>
  </message>
  <message>
   <source>Tag {0} was lost; its annotations were kept.</source>
   <translation>Tag {0} ging verloren; seine Annotationen blieben erhalten.</translation>
  </message>
  <message>
   <source>Tag {0} {1}</source>
   <translation>Taggen: {0} {1}</translation>
  </message>
  <message>
   <source>Tags are nested more than {0} deep.</source>
   <translation>Tags sind tiefer als {0} Stufen verschachtelt.</translation>
  </message>
  <message>
   <source>Tags together</source>
   <translation>Gemeinsame Tags</translation>
  </message>
  <message>
   <source>Take the speaker off</source>
   <translation>Sprecher wegnehmen</translation>
  </message>
  <message>
   <source>Take {0} agreed annotations into the gold tier</source>
   <translation>{0} übereinstimmende Annotationen in die Goldebene übernehmen</translation>
  </message>
  <message>
   <source>Text above the first cue is left out.</source>
   <translation>Text über dem ersten Cue ist ausgelassen.</translation>
  </message>
  <message>
   <source>Text above the first cue is left out: {0}</source>
   <translation>Text über dem ersten Cue ist ausgelassen: {0}</translation>
  </message>
  <message>
   <source>Text with times</source>
   <translation>Text mit Zeiten</translation>
  </message>
  <message>
   <source>That annotation is no longer in the project.</source>
   <translation>Diese Annotation ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>That episode is no longer in the project.</source>
   <translation>Diese Folge ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>That piece of text is no longer in the transcript.</source>
   <translation>Dieses Textstück ist nicht mehr im Transkript.</translation>
  </message>
  <message>
   <source>That saved filter is no longer in the project.</source>
   <translation>Dieser gespeicherte Filter ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>That segment is no longer in the transcript.</source>
   <translation>Dieses Segment ist nicht mehr im Transkript.</translation>
  </message>
  <message>
   <source>That step is no longer in the history.</source>
   <translation>Dieser Schritt ist nicht mehr im Verlauf.</translation>
  </message>
  <message>
   <source>That tag is no longer in the codebook.</source>
   <translation>Dieses Tag ist nicht mehr im Codebuch.</translation>
  </message>
  <message>
   <source>The Whisper model {0} could not be loaded.</source>
   <translation>Das Whisper-Modell {0} konnte nicht geladen werden.</translation>
  </message>
  <message>
   <source>The XML is not well-formed here; loose “&amp;” were mended.</source>
   <translation>Das XML ist hier nicht wohlgeformt; lose „&amp;“ wurden ausgebessert.</translation>
  </message>
  <message>
   <source>The alignment was cancelled.</source>
   <translation>Die Ausrichtung wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The annotation refers to one that is not there.</source>
   <translation>Die Annotation verweist auf eine, die nicht da ist.</translation>
  </message>
  <message>
   <source>The annotation was in the table before; this row is left out.</source>
   <translation>Die Annotation stand schon in der Tabelle; diese Zeile ist ausgelassen.</translation>
  </message>
  <message>
   <source>The box holds the middle half with the median as a line, the thin line nine in ten; lengths on the axis multiply from left to right.</source>
   <translation>Der Kasten enthält die mittlere Hälfte mit dem Median als Strich, die dünne Linie neun von zehn; die Längen auf der Achse vervielfachen sich von links nach rechts.</translation>
  </message>
  <message>
   <source>The change that waited has just been saved.</source>
   <translation>Die wartende Änderung ist eben gespeichert worden.</translation>
  </message>
  <message>
   <source>The chapter time ({0}) is no time; “{1}” is put at {2}, between its neighbours.</source>
   <translation>Die Kapitelzeit ({0}) ist keine Zeit; „{1}“ steht nun bei {2}, zwischen seinen Nachbarn.</translation>
  </message>
  <message>
   <source>The chapter “{0}” starts after the end of the recording.</source>
   <translation>Das Kapitel „{0}“ beginnt nach dem Ende der Aufnahme.</translation>
  </message>
  <message>
   <source>The chapters were out of order and have been sorted.</source>
   <translation>Die Kapitel waren nicht in der Reihenfolge und wurden sortiert.</translation>
  </message>
  <message>
   <source>The coding refers to no code of the project.</source>
   <translation>Die Codierung verweist auf keinen Code des Projekts.</translation>
  </message>
  <message>
   <source>The columns are: {0}.</source>
   <translation>Die Spalten sind: {0}.</translation>
  </message>
  <message>
   <source>The copy {0} is not complete, so it was not kept.</source>
   <translation>Die Kopie {0} ist unvollständig und wurde deshalb nicht behalten.</translation>
  </message>
  <message>
   <source>The corrected text differs; the words are as recognised.</source>
   <translation>Der korrigierte Text weicht ab; die Wörter stehen da wie erkannt.</translation>
  </message>
  <message>
   <source>The cue has no readable start; put at {0}.</source>
   <translation>Der Cue hat keinen lesbaren Anfang; gesetzt auf {0}.</translation>
  </message>
  <message>
   <source>The cue names no tag in brackets.</source>
   <translation>Der Cue nennt kein Tag in Klammern.</translation>
  </message>
  <message>
   <source>The cue starts before zero; put at 0:00.</source>
   <translation>Der Cue beginnt vor null; gesetzt auf 0:00.</translation>
  </message>
  <message>
   <source>The cue {0}; its end is put at {1}.</source>
   <translation>Der Cue {0}; sein Ende ist auf {1} gesetzt.</translation>
  </message>
  <message>
   <source>The cues are not in order of time; they were sorted.</source>
   <translation>Die Cues waren zeitlich nicht geordnet; sie wurden sortiert.</translation>
  </message>
  <message>
   <source>The disk is full, so the last change could not be saved.</source>
   <translation>Der Datenträger ist voll, deshalb konnte die letzte Änderung nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written.</source>
   <translation>Der Datenträger ist voll, deshalb wurde {0} nicht geschrieben.</translation>
  </message>
  <message>
   <source>The disk is full: the prepared copy of the recording could not be written.</source>
   <translation>Der Datenträger ist voll: Die vorbereitete Kopie der Aufnahme konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The episode ends at {0}.</source>
   <translation>Die Folge endet bei {0}.</translation>
  </message>
  <message>
   <source>The episode “{0}” is not in the project.</source>
   <translation>Die Folge „{0}“ ist nicht im Projekt.</translation>
  </message>
  <message>
   <source>The estimated times now fit its length.</source>
   <translation>Die geschätzten Zeiten passen jetzt zu ihrer Länge.</translation>
  </message>
  <message>
   <source>The feed seems to hold {0} items, but {1} were read.</source>
   <translation>Der Feed scheint {0} Einträge zu enthalten, gelesen wurden aber {1}.</translation>
  </message>
  <message>
   <source>The file has no times, so they are estimated.</source>
   <translation>Die Datei hat keine Zeiten; sie sind geschätzt.</translation>
  </message>
  <message>
   <source>The file is as it was. {0}</source>
   <translation>Die Datei ist, wie sie war. {0}</translation>
  </message>
  <message>
   <source>The file is damaged or incomplete; get it again.</source>
   <translation>Die Datei ist beschädigt oder unvollständig; holen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The file is damaged: {0}.</source>
   <translation>Die Datei ist beschädigt: {0}.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; read as {0}. Look at accented letters.</source>
   <translation>Die Datei ist nicht UTF-8; gelesen als {0}. Achten Sie auf Buchstaben mit Akzenten.</translation>
  </message>
  <message>
   <source>The file may be damaged or empty. Try to get it again.</source>
   <translation>Die Datei ist vielleicht beschädigt oder leer. Versuchen Sie, sie noch einmal zu holen.</translation>
  </message>
  <message>
   <source>The file may be damaged: download or copy it again.</source>
   <translation>Die Datei ist vielleicht beschädigt: Laden oder kopieren Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The file may have been cut off; get it again.</source>
   <translation>Die Datei ist vielleicht abgeschnitten; holen Sie sie noch einmal.</translation>
  </message>
  <message>
   <source>The file seems to hold {0} cues, but {1} are accounted for.</source>
   <translation>Die Datei scheint {0} Cues zu enthalten, erfasst sind aber {1}.</translation>
  </message>
  <message>
   <source>The first winter I was there, the heating broke down.</source>
   <translation>In meinem ersten Winter dort ging die Heizung kaputt.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written.</source>
   <translation>In den Ordner der vorbereiteten Aufnahmen lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written: {0}</source>
   <translation>In den Ordner der vorbereiteten Aufnahmen lässt sich nicht schreiben: {0}</translation>
  </message>
  <message>
   <source>The folder {0} can't be made: {1}.</source>
   <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
  </message>
  <message>
   <source>The formats are: {0}.</source>
   <translation>Die Formate sind: {0}.</translation>
  </message>
  <message>
   <source>The history has steps that were undone before ones that were not.</source>
   <translation>Im Verlauf stehen rückgängig gemachte Schritte vor anderen, die es nicht sind.</translation>
  </message>
  <message>
   <source>The history was left out, as it no longer fits.</source>
   <translation>Der Verlauf wurde ausgelassen, da er nicht mehr passt.</translation>
  </message>
  <message>
   <source>The key {0} already belongs to “{1}”.</source>
   <translation>Die Taste {0} gehört schon zu „{1}“.</translation>
  </message>
  <message>
   <source>The keywords are no list; kept as one: {0}</source>
   <translation>Die Stichwörter sind keine Liste; als eines behalten: {0}</translation>
  </message>
  <message>
   <source>The label names no tag.</source>
   <translation>Das Label nennt kein Tag.</translation>
  </message>
  <message>
   <source>The last result repeats all words with speakers; it was taken.</source>
   <translation>Das letzte Ergebnis wiederholt alle Wörter mit Sprechern; dieses wurde genommen.</translation>
  </message>
  <message>
   <source>The line at {0} was set by hand.</source>
   <translation>Die Zeile bei {0} wurde von Hand gesetzt.</translation>
  </message>
  <message>
   <source>The line cannot start there: a line before or after it was set by hand.</source>
   <translation>Die Zeile kann dort nicht beginnen: Eine Zeile davor oder danach wurde von Hand gesetzt.</translation>
  </message>
  <message>
   <source>The line does not start with *; kept as it stands.</source>
   <translation>Die Zeile beginnt nicht mit *; behalten, wie sie dasteht.</translation>
  </message>
  <message>
   <source>The lines cannot be put there.</source>
   <translation>Die Zeilen lassen sich nicht dorthin setzen.</translation>
  </message>
  <message>
   <source>The manual lists what a filter can say.</source>
   <translation>Das Handbuch führt auf, was ein Filter sagen kann.</translation>
  </message>
  <message>
   <source>The moment of the split lies outside the segment.</source>
   <translation>Der Zeitpunkt der Teilung liegt außerhalb des Segments.</translation>
  </message>
  <message>
   <source>The name {0} does not say in which form the codebook is to be written.</source>
   <translation>Der Name {0} sagt nicht, in welcher Form das Codebuch geschrieben werden soll.</translation>
  </message>
  <message>
   <source>The part of the time that each tag covers, by the month of publication.</source>
   <translation>Der Anteil der Zeit, den jedes Tag bedeckt, nach Monat der Veröffentlichung.</translation>
  </message>
  <message>
   <source>The prepared recording vanished from the cache while it was written.</source>
   <translation>Die vorbereitete Aufnahme verschwand beim Schreiben aus dem Cache.</translation>
  </message>
  <message>
   <source>The project can't be changed</source>
   <translation>Das Projekt lässt sich nicht ändern</translation>
  </message>
  <message>
   <source>The project can't be changed: {0}.</source>
   <translation>Das Projekt lässt sich nicht ändern: {0}.</translation>
  </message>
  <message>
   <source>The project has been closed.</source>
   <translation>Das Projekt ist geschlossen worden.</translation>
  </message>
  <message>
   <source>The project has {0} episodes “{1}”.</source>
   <translation>Das Projekt hat {0} Folgen „{1}“.</translation>
  </message>
  <message>
   <source>The project holds {0}.</source>
   <translation>Das Projekt enthält {0}.</translation>
  </message>
  <message>
   <source>The recogniser may have heard no speech.</source>
   <translation>Die Spracherkennung hat vielleicht keine Sprache gehört.</translation>
  </message>
  <message>
   <source>The recording could not be played: {0}.</source>
   <translation>Die Aufnahme konnte nicht abgespielt werden: {0}.</translation>
  </message>
  <message>
   <source>The recording could not be prepared: {0}.</source>
   <translation>Die Aufnahme konnte nicht vorbereitet werden: {0}.</translation>
  </message>
  <message>
   <source>The recording ended before its time; the file may have been damaged.</source>
   <translation>Die Aufnahme endete vorzeitig; die Datei ist vielleicht beschädigt.</translation>
  </message>
  <message>
   <source>The recording of “{0}” is not to be found.</source>
   <translation>Die Aufnahme von „{0}“ ist nicht zu finden.</translation>
  </message>
  <message>
   <source>The recording of “{0}” is now taken from {1}.</source>
   <translation>Die Aufnahme von „{0}“ kommt jetzt aus {1}.</translation>
  </message>
  <message>
   <source>The recording of “{0}” was {1}.</source>
   <translation>Die Aufnahme von „{0}“ war {1}.</translation>
  </message>
  <message>
   <source>The recording {0} is missing.</source>
   <translation>Die Aufnahme {0} fehlt.</translation>
  </message>
  <message>
   <source>The recording {0} is not the one it was.</source>
   <translation>Die Aufnahme {0} ist nicht mehr dieselbe.</translation>
  </message>
  <message>
   <source>The recording {0} is not there any more.</source>
   <translation>Die Aufnahme {0} ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The recording “{0}” is left out; its words: {1}.</source>
   <translation>Die Aufnahme „{0}“ bleibt weg; ihre Wörter: {1}.</translation>
  </message>
  <message>
   <source>The recordings need {0} MB, and {1} has room for {2} MB.</source>
   <translation>Die Aufnahmen brauchen {0} MB, und {1} hat Platz für {2} MB.</translation>
  </message>
  <message>
   <source>The row names no tag.</source>
   <translation>Die Zeile nennt kein Tag.</translation>
  </message>
  <message>
   <source>The same for every second of the recording, so that long segments count for more.</source>
   <translation>Dasselbe für jede Sekunde der Aufnahme, sodass lange Segmente mehr zählen.</translation>
  </message>
  <message>
   <source>The same for every second of the recording.</source>
   <translation>Dasselbe für jede Sekunde der Aufnahme.</translation>
  </message>
  <message>
   <source>The sample episode is not in this installation.</source>
   <translation>Die Beispielfolge fehlt in dieser Installation.</translation>
  </message>
  <message>
   <source>The segments are spoken by {0} and by {1}.</source>
   <translation>Die Segmente werden von {0} und von {1} gesprochen.</translation>
  </message>
  <message>
   <source>The segments of episode {0} are not in the order of their times.</source>
   <translation>Die Segmente von Folge {0} stehen nicht in zeitlicher Reihenfolge.</translation>
  </message>
  <message>
   <source>The selection ends before it starts.</source>
   <translation>Die Auswahl endet vor ihrem Anfang.</translation>
  </message>
  <message>
   <source>The selection reaches past the text of its segment.</source>
   <translation>Die Auswahl reicht über den Text ihres Segments hinaus.</translation>
  </message>
  <message>
   <source>The share of passages whose start and end both lie within the tolerance of the other’s.</source>
   <translation>Der Anteil der Stellen, deren Anfang und Ende beide innerhalb der Toleranz zu denen der anderen liegen.</translation>
  </message>
  <message>
   <source>The share of starts and ends that are the same to the second; those within the tolerance count in part.</source>
   <translation>Der Anteil der Anfänge und Enden, die auf die Sekunde gleich sind; die innerhalb der Toleranz zählen anteilig.</translation>
  </message>
  <message>
   <source>The sound broke off.</source>
   <translation>Der Ton brach ab.</translation>
  </message>
  <message>
   <source>The sound engine can't be started: {0}.</source>
   <translation>Die Tonausgabe lässt sich nicht starten: {0}.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly and was started again.</source>
   <translation>Die Tonausgabe brach unerwartet ab und wurde neu gestartet.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly several times.</source>
   <translation>Die Tonausgabe brach mehrmals unerwartet ab.</translation>
  </message>
  <message>
   <source>The stored state of the alignment cannot be read.</source>
   <translation>Der gespeicherte Stand der Ausrichtung ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The subject in a few words.</source>
   <translation>Das Thema in wenigen Worten.</translation>
  </message>
  <message>
   <source>The table {0} is missing.</source>
   <translation>Die Tabelle {0} fehlt.</translation>
  </message>
  <message>
   <source>The tag to nest it under is gone.</source>
   <translation>Das übergeordnete Tag ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The text is not in “{0}”: {1}</source>
   <translation>Der Text ist nicht in „{0}“: {1}</translation>
  </message>
  <message>
   <source>The text “{0}” with {1} lines is left out.</source>
   <translation>Der Text „{0}“ mit {1} Zeilen ist ausgelassen.</translation>
  </message>
  <message>
   <source>The tier “{0}” with {1} annotations is left out.</source>
   <translation>Die Ebene „{0}“ mit {1} Annotationen ist ausgelassen.</translation>
  </message>
  <message>
   <source>The time {0} does not lie between its neighbours; estimated anew.</source>
   <translation>Die Zeit {0} liegt nicht zwischen ihren Nachbarn; neu geschätzt.</translation>
  </message>
  <message>
   <source>The transcript carries {0}, so it can't be replaced.</source>
   <translation>Das Transkript trägt {0} und lässt sich deshalb nicht ersetzen.</translation>
  </message>
  <message>
   <source>The transcript holds no words to find.</source>
   <translation>Das Transkript enthält keine Wörter zum Suchen.</translation>
  </message>
  <message>
   <source>The transcript is in a script that the built-in English model cannot say.</source>
   <translation>Das Transkript ist in einer Schrift, die das eingebaute englische Modell nicht sprechen kann.</translation>
  </message>
  <message>
   <source>The transcript speaks of {0}, the recording is {1} long: check that they belong together.</source>
   <translation>Das Transkript spricht von {0}, die Aufnahme ist {1} lang: Prüfen Sie, ob sie zusammengehören.</translation>
  </message>
  <message>
   <source>The whole passage</source>
   <translation>Die ganze Stelle</translation>
  </message>
  <message>
   <source>The window needs a desktop session; the commands do not.</source>
   <translation>Das Fenster braucht eine Desktop-Sitzung; die Befehle nicht.</translation>
  </message>
  <message>
   <source>The word times of a segment are damaged and were left out</source>
   <translation>Die Wortzeiten eines Segments sind beschädigt und wurden ausgelassen</translation>
  </message>
  <message>
   <source>The word times of segment {0} can't be read.</source>
   <translation>Die Wortzeiten von Segment {0} sind nicht lesbar.</translation>
  </message>
  <message>
   <source>The words of annotation {0} were lost; its text was kept.</source>
   <translation>Die Wörter von Annotation {0} gingen verloren; ihr Text blieb erhalten.</translation>
  </message>
  <message>
   <source>The {0} codings of the project are not taken in.</source>
   <translation>Die {0} Codierungen des Projekts werden nicht übernommen.</translation>
  </message>
  <message>
   <source>The {0} could not be fetched: {1}</source>
   <translation>Konnte nicht geladen werden: {0}: {1}</translation>
  </message>
  <message>
   <source>There are more; only the first were listed.</source>
   <translation>Es gibt mehr; nur die ersten sind aufgelistet.</translation>
  </message>
  <message>
   <source>There are no such lines.</source>
   <translation>Solche Zeilen gibt es nicht.</translation>
  </message>
  <message>
   <source>There are not two annotators to compare.</source>
   <translation>Es gibt keine zwei Annotatoren zum Vergleichen.</translation>
  </message>
  <message>
   <source>There is a tag “{0}” already.</source>
   <translation>Ein Tag „{0}“ gibt es schon.</translation>
  </message>
  <message>
   <source>There is no annotation {0} in this project.</source>
   <translation>Es gibt keine Annotation {0} in diesem Projekt.</translation>
  </message>
  <message>
   <source>There is no column “{0}”.</source>
   <translation>Es gibt keine Spalte „{0}“.</translation>
  </message>
  <message>
   <source>There is no episode {0} in this project.</source>
   <translation>Es gibt keine Folge {0} in diesem Projekt.</translation>
  </message>
  <message>
   <source>There is no file at {0}.</source>
   <translation>Bei {0} gibt es keine Datei.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>Es gibt keine Datei {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>Es gibt keinen Ordner {0}.</translation>
  </message>
  <message>
   <source>There is no format “{0}”.</source>
   <translation>Es gibt kein Format „{0}“.</translation>
  </message>
  <message>
   <source>There is no line after this one.</source>
   <translation>Nach dieser Zeile gibt es keine weitere.</translation>
  </message>
  <message>
   <source>There is no project at {0}.</source>
   <translation>Bei {0} gibt es kein Projekt.</translation>
  </message>
  <message>
   <source>There is no such line.</source>
   <translation>Eine solche Zeile gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no tag “{0}” to nest others under.</source>
   <translation>Es gibt kein Tag „{0}“, dem andere untergeordnet werden könnten.</translation>
  </message>
  <message>
   <source>There is no text in the selection to tag.</source>
   <translation>In der Auswahl ist kein Text zum Taggen.</translation>
  </message>
  <message>
   <source>There is nothing to count in this selection yet.</source>
   <translation>In dieser Auswahl gibt es noch nichts zu zählen.</translation>
  </message>
  <message>
   <source>There is nothing to decide about.</source>
   <translation>Es gibt nichts zu entscheiden.</translation>
  </message>
  <message>
   <source>There is nothing to fetch for “{0}”.</source>
   <translation>Für „{0}“ gibt es nichts zu laden.</translation>
  </message>
  <message>
   <source>There is nothing to go to.</source>
   <translation>Es gibt nichts, wohin zu gehen wäre.</translation>
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation>Es gibt nichts zu importieren.</translation>
  </message>
  <message>
   <source>There is: {0}.</source>
   <translation>Es gibt: {0}.</translation>
  </message>
  <message>
   <source>There may be too little memory. Try again with fewer jobs.</source>
   <translation>Vielleicht ist zu wenig Speicher frei. Versuchen Sie es mit weniger Aufträgen noch einmal.</translation>
  </message>
  <message>
   <source>This change was not made, as an earlier one waits to be saved.</source>
   <translation>Diese Änderung wurde nicht gemacht, da eine frühere noch darauf wartet, gespeichert zu werden.</translation>
  </message>
  <message>
   <source>This episode is brought to you by…</source>
   <translation>Diese Folge wird Ihnen präsentiert von…</translation>
  </message>
  <message>
   <source>This is still in use by something else in the project.</source>
   <translation>Das wird noch von etwas anderem im Projekt benutzt.</translation>
  </message>
  <message>
   <source>This project lies in {0}. Close it before you open it on another computer.</source>
   <translation>Dieses Projekt liegt in {0}. Schließen Sie es, bevor Sie es auf einem anderen Computer öffnen.</translation>
  </message>
  <message>
   <source>This recording belongs to “{0}” already; nothing was changed.</source>
   <translation>Diese Aufnahme gehört schon zu „{0}“; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>This regular expression can't be read: {0}.</source>
   <translation>Dieser reguläre Ausdruck ist nicht lesbar: {0}.</translation>
  </message>
  <message>
   <source>Transcribe the recording there, or export the transcript.</source>
   <translation>Transkribieren Sie die Aufnahme dort, oder exportieren Sie das Transkript.</translation>
  </message>
  <message>
   <source>Transcription Model</source>
   <translation>Transcription Model</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Try again. If it goes on, update VLC, or choose another player in the settings.</source>
   <translation>Versuchen Sie es noch einmal. Geschieht es wieder, aktualisieren Sie VLC oder wählen Sie in den Einstellungen einen anderen Player.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, look whether something cleans that folder.</source>
   <translation>Versuchen Sie es noch einmal; wenn es wieder vorkommt, sehen Sie nach, ob etwas diesen Ordner aufräumt.</translation>
  </message>
  <message>
   <source>Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.</source>
   <translation>Geben Sie 12:30, 62m, +30, -1:00, 50 % oder einen Teil eines Kapitelnamens ein.</translation>
  </message>
  <message>
   <source>Type a time before that; {0} lies behind it.</source>
   <translation>Geben Sie eine Zeit davor ein; {0} liegt dahinter.</translation>
  </message>
  <message>
   <source>Type a time such as 12:30, or a chapter.</source>
   <translation>Geben Sie eine Zeit wie 12:30 oder ein Kapitel ein.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>Geben Sie eines ein.</translation>
  </message>
  <message>
   <source>Unpack it and import the transcript inside.</source>
   <translation>Entpacken Sie es, und importieren Sie das Transkript darin.</translation>
  </message>
  <message>
   <source>Untag {0} {1}</source>
   <translation>Tag wegnehmen: {0} {1}</translation>
  </message>
  <message>
   <source>Untitled episode</source>
   <translation>Folge ohne Titel</translation>
  </message>
  <message>
   <source>Use a newer Python, which brings a newer SQLite.</source>
   <translation>Verwenden Sie ein neueres Python, das ein neueres SQLite mitbringt.</translation>
  </message>
  <message>
   <source>Use of the codebook</source>
   <translation>Gebrauch des Codebuchs</translation>
  </message>
  <message>
   <source>Use the code TEA for ten percent off.</source>
   <translation>Mit dem Code TEE bekommen Sie zehn Prozent Rabatt.</translation>
  </message>
  <message>
   <source>Video Description</source>
   <translation>Video Description</translation>
  </message>
  <message>
   <source>Video Keywords</source>
   <translation>Video Keywords</translation>
  </message>
  <message>
   <source>Video Rating</source>
   <translation>Video Rating</translation>
  </message>
  <message>
   <source>Video Views</source>
   <translation>Video Views</translation>
  </message>
  <message>
   <source>W3C Web Annotation</source>
   <translation>W3C Web Annotation</translation>
  </message>
  <message>
   <source>WebVTT captions</source>
   <translation>WebVTT-Untertitel</translation>
  </message>
  <message>
   <source>What concerns the interview itself: a question, a break, a misunderstanding.</source>
   <translation>Was das Interview selbst betrifft: eine Frage, eine Pause, ein Missverständnis.</translation>
  </message>
  <message>
   <source>What does not belong to it</source>
   <translation>Was nicht dazugehört</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>Was gelesen wird</translation>
  </message>
  <message>
   <source>What listeners are asked to do: a code, an address.</source>
   <translation>Wozu die Hörer aufgefordert werden: ein Code, eine Adresse.</translation>
  </message>
  <message>
   <source>What stands in their place in print.</source>
   <translation>Was im Druck an ihrer Stelle steht.</translation>
  </message>
  <message>
   <source>What the person thinks of something.</source>
   <translation>Was die Person von etwas hält.</translation>
  </message>
  <message>
   <source>When it happened, as it is told.</source>
   <translation>Wann es geschah, so wie es erzählt wird.</translation>
  </message>
  <message>
   <source>Where it was checked.</source>
   <translation>Wo es nachgeprüft wurde.</translation>
  </message>
  <message>
   <source>Where somebody comes from: life, work, circumstances.</source>
   <translation>Woher jemand kommt: Leben, Arbeit, Umstände.</translation>
  </message>
  <message>
   <source>Whether the same stretches were cut out of the recording: ends that lie far apart and passages that only one marked count by the square of their length.</source>
   <translation>Ob dieselben Abschnitte aus der Aufnahme geschnitten wurden: Weit auseinanderliegende Enden und Stellen, die nur einer markiert hat, zählen mit dem Quadrat ihrer Länge.</translation>
  </message>
  <message>
   <source>While you worked</source>
   <translation>Während Sie arbeiteten</translation>
  </message>
  <message>
   <source>Whisper JSON</source>
   <translation>Whisper-JSON</translation>
  </message>
  <message>
   <source>Whisper TSV</source>
   <translation>Whisper-TSV</translation>
  </message>
  <message>
   <source>Who pays, or whose thing it is.</source>
   <translation>Wer zahlt oder wem die Sache gehört.</translation>
  </message>
  <message>
   <source>Who says it, or is quoted as saying it.</source>
   <translation>Wer es sagt oder damit zitiert wird.</translation>
  </message>
  <message>
   <source>Words worth printing as they are.</source>
   <translation>Worte, die es wert sind, so gedruckt zu werden.</translation>
  </message>
  <message>
   <source>Write a date as 2026-11-27, or “today”.</source>
   <translation>Schreiben Sie ein Datum als 2026-11-27 oder „today“.</translation>
  </message>
  <message>
   <source>Write a number, such as 3 or 2.5.</source>
   <translation>Schreiben Sie eine Zahl wie 3 oder 2.5.</translation>
  </message>
  <message>
   <source>Write an address, such as https://example.org/page.</source>
   <translation>Schreiben Sie eine Adresse wie https://example.org/page.</translation>
  </message>
  <message>
   <source>Write down {0}</source>
   <translation>{0} transkribieren</translation>
  </message>
  <message>
   <source>Write it as #RRGGBB.</source>
   <translation>Schreiben Sie sie als #RRGGBB.</translation>
  </message>
  <message>
   <source>Write yes or no.</source>
   <translation>Schreiben Sie „yes“ (ja) oder „no“ (nein).</translation>
  </message>
  <message>
   <source>X-TIMESTAMP-MAP is left out; times are kept as written.</source>
   <translation>X-TIMESTAMP-MAP ist ausgelassen; die Zeiten bleiben wie geschrieben.</translation>
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
   <translation>YouTube zeigt Kapitel nur, wenn es mindestens drei sind.</translation>
  </message>
  <message>
   <source>ZH AH N</source>
   <translation>ZH AH N</translation>
  </message>
  <message>
   <source>`cite`, `time` and `p`; long paragraphs are cut into sentences</source>
   <translation>`cite`, `time` und `p`; lange Absätze werden in Sätze geteilt</translation>
  </message>
  <message>
   <source>a Dropbox folder</source>
   <translation>ein Dropbox-Ordner</translation>
  </message>
  <message>
   <source>a Google Drive folder</source>
   <translation>ein Google-Drive-Ordner</translation>
  </message>
  <message>
   <source>a Nextcloud folder</source>
   <translation>ein Nextcloud-Ordner</translation>
  </message>
  <message>
   <source>a OneDrive folder</source>
   <translation>ein OneDrive-Ordner</translation>
  </message>
  <message>
   <source>a Synology Drive folder</source>
   <translation>ein Synology-Drive-Ordner</translation>
  </message>
  <message>
   <source>a comma is missing</source>
   <translation>ein Komma fehlt</translation>
  </message>
  <message>
   <source>a folder synchronised with a cloud</source>
   <translation>ein mit einer Cloud synchronisierter Ordner</translation>
  </message>
  <message>
   <source>a line or a sentence becomes a segment; also as DOCX, ODT and Markdown; times are estimated</source>
   <translation>eine Zeile oder ein Satz wird zum Segment; auch als DOCX, ODT und Markdown; Zeiten werden geschätzt</translation>
  </message>
  <message>
   <source>a name is missing</source>
   <translation>ein Name fehlt</translation>
  </message>
  <message>
   <source>a network folder</source>
   <translation>ein Netzwerkordner</translation>
  </message>
  <message>
   <source>a pCloud folder</source>
   <translation>ein pCloud-Ordner</translation>
  </message>
  <message>
   <source>a range can't end before it starts: {0}–{1}</source>
   <translation>ein Bereich kann nicht vor seinem Anfang enden: {0}–{1}</translation>
  </message>
  <message>
   <source>a step of the history breaks off, or is too large</source>
   <translation>ein Schritt des Verlaufs bricht ab oder ist zu groß</translation>
  </message>
  <message>
   <source>a {0} was changed without having been read</source>
   <translation>geändert, ohne gelesen worden zu sein: {0}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>added by splitting</source>
   <translation>durch Teilen hinzugefügt</translation>
  </message>
  <message>
   <source>already another table</source>
   <translation>schon eine andere Tabelle</translation>
  </message>
  <message>
   <source>also as Descript gives it with a published page; single words are gathered into utterances, overlapping twins merged</source>
   <translation>auch wie Descript es zu einer veröffentlichten Seite gibt; einzelne Wörter werden zu Äußerungen gesammelt, überlappende Doppel zusammengelegt</translation>
  </message>
  <message>
   <source>also without numbers, with dots, without blank lines; `Name:` becomes the speaker</source>
   <translation>auch ohne Nummern, mit Punkten, ohne Leerzeilen; `Name:` wird zum Sprecher</translation>
  </message>
  <message>
   <source>an edit can't be made inside another</source>
   <translation>eine Bearbeitung kann nicht innerhalb einer anderen stattfinden</translation>
  </message>
  <message>
   <source>an ownCloud folder</source>
   <translation>ein ownCloud-Ordner</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>Annotationen</translation>
  </message>
  <message>
   <source>annotations can't be sorted by {0}</source>
   <translation>nach {0} lassen sich Annotationen nicht sortieren</translation>
  </message>
  <message>
   <source>annotations per hour</source>
   <translation>Annotationen je Stunde</translation>
  </message>
  <message>
   <source>annotations per hour of work</source>
   <translation>Annotationen je Arbeitsstunde</translation>
  </message>
  <message>
   <source>annotator</source>
   <translation>Annotator</translation>
  </message>
  <message>
   <source>annotator {0}</source>
   <translation>Annotator {0}</translation>
  </message>
  <message>
   <source>annotators</source>
   <translation>Annotatoren</translation>
  </message>
  <message>
   <source>another Earmark window</source>
   <translation>ein anderes Earmark-Fenster</translation>
  </message>
  <message>
   <source>answers to fields</source>
   <translation>Antworten in Feldern</translation>
  </message>
  <message>
   <source>apt-get install</source>
   <translation>apt-get install</translation>
  </message>
  <message>
   <source>at length </source>
   <translation>at length </translation>
  </message>
  <message>
   <source>at the source</source>
   <translation>bei der Quelle</translation>
  </message>
  <message>
   <source>batch and fast transcription</source>
   <translation>Batch- und schnelle Transkription</translation>
  </message>
  <message>
   <source>brew install</source>
   <translation>brew install</translation>
  </message>
  <message>
   <source>cache folder</source>
   <translation>Cache-Ordner</translation>
  </message>
  <message>
   <source>call to action</source>
   <translation>Handlungsaufruf</translation>
  </message>
  <message>
   <source>captions as YouTube exports them</source>
   <translation>Untertitel, wie YouTube sie exportiert</translation>
  </message>
  <message>
   <source>checked on</source>
   <translation>geprüft am</translation>
  </message>
  <message>
   <source>clock and offset times, frames, ticks; agents as speakers; timed spans as words</source>
   <translation>Uhr- und Versatzzeiten, Frames, Ticks; Agents als Sprecher; Spans mit Zeiten als Wörter</translation>
  </message>
  <message>
   <source>coding of sound {0}</source>
   <translation>Codierung von Ton {0}</translation>
  </message>
  <message>
   <source>coding {0}</source>
   <translation>Codierung {0}</translation>
  </message>
  <message>
   <source>copied without coding it again</source>
   <translation>ohne Neucodierung kopiert</translation>
  </message>
  <message>
   <source>could not be looked at: {0}</source>
   <translation>konnte nicht angesehen werden: {0}</translation>
  </message>
  <message>
   <source>could not be tried: {0}</source>
   <translation>konnte nicht ausprobiert werden: {0}</translation>
  </message>
  <message>
   <source>could not decode</source>
   <translation>konnte nicht decodiert werden</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>datatype mismatch</source>
   <translation>datatype mismatch</translation>
  </message>
  <message>
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>dates of making</source>
   <translation>Erstellungsdaten</translation>
  </message>
  <message>
   <source>day %Y-%m-%d</source>
   <translation>am %Y-%m-%d</translation>
  </message>
  <message>
   <source>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</source>
   <translation>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>strittig</translation>
  </message>
  <message>
   <source>dnf install</source>
   <translation>dnf install</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>ends before it starts</source>
   <translation>endet vor seinem Anfang</translation>
  </message>
  <message>
   <source>episode</source>
   <translation>Folge</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>alles</translation>
  </message>
  <message>
   <source>exit status {0}</source>
   <translation>Endestatus {0}</translation>
  </message>
  <message>
   <source>field.</source>
   <translation>field.</translation>
  </message>
  <message>
   <source>first quartile (s)</source>
   <translation>erstes Quartil (s)</translation>
  </message>
  <message>
   <source>found by libvlc itself</source>
   <translation>von libvlc selbst gefunden</translation>
  </message>
  <message>
   <source>full-text search</source>
   <translation>Volltextsuche</translation>
  </message>
  <message>
   <source>google drive</source>
   <translation>google drive</translation>
  </message>
  <message>
   <source>has no length</source>
   <translation>hat keine Länge</translation>
  </message>
  <message>
   <source>header with description, chapters, sponsors and links; lines without times</source>
   <translation>Kopf mit Beschreibung, Kapiteln, Sponsoren und Links; Zeilen ohne Zeiten</translation>
  </message>
  <message>
   <source>hours of work</source>
   <translation>Arbeitsstunden</translation>
  </message>
  <message>
   <source>human interest</source>
   <translation>menschliche Geschichte</translation>
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
   <translation>es findet seine Plugins nicht</translation>
  </message>
  <message>
   <source>it is not understood</source>
   <translation>es wird nicht verstanden</translation>
  </message>
  <message>
   <source>it reports nothing though it should play</source>
   <translation>sie meldet nichts, obwohl sie spielen sollte</translation>
  </message>
  <message>
   <source>it was made by a newer version of Earmark</source>
   <translation>es wurde mit einer neueren Version von Earmark erstellt</translation>
  </message>
  <message>
   <source>it was opened that way</source>
   <translation>es wurde so geöffnet</translation>
  </message>
  <message>
   <source>its nesting</source>
   <translation>seine Unterordnung</translation>
  </message>
  <message>
   <source>joined with crossfades</source>
   <translation>mit Überblendungen verbunden</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>libglvnd libxkbcommon-x11 dbus fontconfig</source>
   <translation>libglvnd libxkbcommon-x11 dbus fontconfig</translation>
  </message>
  <message>
   <source>libvlc audio outputs</source>
   <translation>Tonausgaben von libvlc</translation>
  </message>
  <message>
   <source>libvlc can't be used: {0}.</source>
   <translation>libvlc ist nicht verwendbar: {0}.</translation>
  </message>
  <message>
   <source>libvlc could not play the recording.</source>
   <translation>libvlc konnte die Aufnahme nicht abspielen.</translation>
  </message>
  <message>
   <source>libvlc is not installed.</source>
   <translation>libvlc ist nicht installiert.</translation>
  </message>
  <message>
   <source>libvlc path</source>
   <translation>Pfad von libvlc</translation>
  </message>
  <message>
   <source>libvlc plugins</source>
   <translation>Plugins von libvlc</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>Zeile {0}, Spalte {1}</translation>
  </message>
  <message>
   <source>log folder</source>
   <translation>Protokollordner</translation>
  </message>
  <message>
   <source>long and short, any encoding; tiers of words are gathered</source>
   <translation>lang und kurz, jede Codierung; Ebenen aus Wörtern werden zusammengefasst</translation>
  </message>
  <message>
   <source>marked as such</source>
   <translation>als solche markiert</translation>
  </message>
  <message>
   <source>median (s)</source>
   <translation>Median (s)</translation>
  </message>
  <message>
   <source>median of absolute differences</source>
   <translation>Median der absoluten Abweichungen</translation>
  </message>
  <message>
   <source>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</source>
   <translation>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</translation>
  </message>
  <message>
   <source>milliseconds and text</source>
   <translation>Millisekunden und Text</translation>
  </message>
  <message>
   <source>minutes per hour</source>
   <translation>Minuten je Stunde</translation>
  </message>
  <message>
   <source>missing: {0}</source>
   <translation>fehlt: {0}</translation>
  </message>
  <message>
   <source>mobile documents</source>
   <translation>mobile documents</translation>
  </message>
  <message>
   <source>monologues of Rev and Rev.ai</source>
   <translation>Monologe von Rev und Rev.ai</translation>
  </message>
  <message>
   <source>month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>month %Y-%m</source>
   <translation>Monat %Y-%m</translation>
  </message>
  <message>
   <source>my drive</source>
   <translation>my drive</translation>
  </message>
  <message>
   <source>no answer for {0} s</source>
   <translation>keine Antwort seit {0} s</translation>
  </message>
  <message>
   <source>no back end</source>
   <translation>kein Backend</translation>
  </message>
  <message>
   <source>no definition</source>
   <translation>keine Definition</translation>
  </message>
  <message>
   <source>no full-text search</source>
   <translation>keine Volltextsuche</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <source>no show named</source>
   <translation>keine Sendung genannt</translation>
  </message>
  <message>
   <source>no speaker named</source>
   <translation>kein Sprecher genannt</translation>
  </message>
  <message>
   <source>no such column</source>
   <translation>no such column</translation>
  </message>
  <message>
   <source>no such index</source>
   <translation>no such index</translation>
  </message>
  <message>
   <source>no such table</source>
   <translation>no such table</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>niemand genannt</translation>
  </message>
  <message>
   <source>not a time: {0}</source>
   <translation>keine Zeit: {0}</translation>
  </message>
  <message>
   <source>not in this bundle, which plays by libvlc</source>
   <translation>nicht in diesem Paket, das mit libvlc abspielt</translation>
  </message>
  <message>
   <source>not in this installation</source>
   <translation>nicht in dieser Installation</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <source>nothing can be written to its folder</source>
   <translation>in den Ordner lässt sich nichts schreiben</translation>
  </message>
  <message>
   <source>of recording</source>
   <translation>der Aufnahme</translation>
  </message>
  <message>
   <source>of what</source>
   <translation>wovon</translation>
  </message>
  <message>
   <source>of whom</source>
   <translation>von wem</translation>
  </message>
  <message>
   <source>one annotation</source>
   <translation>eine Annotation</translation>
  </message>
  <message>
   <source>one annotation has</source>
   <translation>eine Annotation trägt</translation>
  </message>
  <message>
   <source>only in the backup</source>
   <translation>nur in der Sicherung</translation>
  </message>
  <message>
   <source>only in the project</source>
   <translation>nur im Projekt</translation>
  </message>
  <message>
   <source>openai-whisper and its service, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</source>
   <translation>openai-whisper und sein Dienst, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</translation>
  </message>
  <message>
   <source>pacman -S</source>
   <translation>pacman -S</translation>
  </message>
  <message>
   <source>part of this bundle</source>
   <translation>Teil dieses Pakets</translation>
  </message>
  <message>
   <source>pcloud drive</source>
   <translation>pcloud drive</translation>
  </message>
  <message>
   <source>peak {}</source>
   <translation>Spitze {}</translation>
  </message>
  <message>
   <source>pip install 'earmark[frames]'</source>
   <translation>pip install 'earmark[frames]'</translation>
  </message>
  <message>
   <source>place (0–1)</source>
   <translation>Stelle (0–1)</translation>
  </message>
  <message>
   <source>places in the text</source>
   <translation>Stellen im Text</translation>
  </message>
  <message>
   <source>quoted voice</source>
   <translation>zitierte Stimme</translation>
  </message>
  <message>
   <source>recovered {0}</source>
   <translation>wiederhergestellt {0}</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>replace by</source>
   <translation>ersetzen durch</translation>
  </message>
  <message>
   <source>sample episode</source>
   <translation>Beispielfolge</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>setting.</source>
   <translation>setting.</translation>
  </message>
  <message>
   <source>settings folder</source>
   <translation>Einstellungsordner</translation>
  </message>
  <message>
   <source>share of the tag’s time</source>
   <translation>Anteil an der Zeit des Tags</translation>
  </message>
  <message>
   <source>share of time</source>
   <translation>Zeitanteil</translation>
  </message>
  <message>
   <source>show</source>
   <translation>Sendung</translation>
  </message>
  <message>
   <source>signal {0} ({1})</source>
   <translation>Signal {0} ({1})</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>Sitzungen</translation>
  </message>
  <message>
   <source>something follows the end</source>
   <translation>auf das Ende folgt noch etwas</translation>
  </message>
  <message>
   <source>sound bite</source>
   <translation>Soundbite</translation>
  </message>
  <message>
   <source>sound device</source>
   <translation>Tongerät</translation>
  </message>
  <message>
   <source>sound {0}</source>
   <translation>Ton {0}</translation>
  </message>
  <message>
   <source>source URL</source>
   <translation>URL der Quelle</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>speaker labels</source>
   <translation>Sprecherlabels</translation>
  </message>
  <message>
   <source>start, end and label</source>
   <translation>Anfang, Ende und Label</translation>
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
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <source>sync {0} {1}</source>
   <translation>Sync {0} {1}</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>tag {0}</source>
   <translation>Tag {0}</translation>
  </message>
  <message>
   <source>tag {0} {1}</source>
   <translation>Tag {0} {1}</translation>
  </message>
  <message>
   <source>tag:sponsor -status:rejected -status:suggested</source>
   <translation>tag:sponsor -status:rejected -status:suggested</translation>
  </message>
  <message>
   <source>text between its time stamps</source>
   <translation>Text zwischen seinen Zeitstempeln</translation>
  </message>
  <message>
   <source>text {0}</source>
   <translation>Text {0}</translation>
  </message>
  <message>
   <source>the corrected transcript of the recording with the most words, its word times and voices; cuts of compositions stay out</source>
   <translation>das korrigierte Transkript der Aufnahme mit den meisten Wörtern, mit Wortzeiten und Stimmen; Schnitte von Kompositionen bleiben weg</translation>
  </message>
  <message>
   <source>the file is write-protected</source>
   <translation>die Datei ist schreibgeschützt</translation>
  </message>
  <message>
   <source>the job runner has been shut down</source>
   <translation>die Auftragsausführung ist beendet worden</translation>
  </message>
  <message>
   <source>the library is not installed</source>
   <translation>die Bibliothek ist nicht installiert</translation>
  </message>
  <message>
   <source>the recording of {0}</source>
   <translation>die Aufnahme von {0}</translation>
  </message>
  <message>
   <source>the sound engine crashed: %s</source>
   <translation>die Tonausgabe ist abgestürzt: %s</translation>
  </message>
  <message>
   <source>the sound engine is given up after several mishaps within a minute</source>
   <translation>die Tonausgabe wird nach mehreren Störungen binnen einer Minute aufgegeben</translation>
  </message>
  <message>
   <source>the sound engine is started again: %s</source>
   <translation>die Tonausgabe wird neu gestartet: %s</translation>
  </message>
  <message>
   <source>the transcript of a recording with its sync points, or the longest text; codings stay out</source>
   <translation>das Transkript einer Aufnahme mit ihren Sync-Punkten oder der längste Text; Codierungen bleiben draußen</translation>
  </message>
  <message>
   <source>the unnamed speaker</source>
   <translation>der unbenannte Sprecher</translation>
  </message>
  <message>
   <source>the worker process was not set up</source>
   <translation>der Arbeitsprozess war nicht eingerichtet</translation>
  </message>
  <message>
   <source>third quartile (s)</source>
   <translation>drittes Quartil (s)</translation>
  </message>
  <message>
   <source>tiers of running text, by participant; other tiers are listed as left out</source>
   <translation>Ebenen mit laufendem Text, nach Teilnehmer; andere Ebenen werden als ausgelassen aufgeführt</translation>
  </message>
  <message>
   <source>time in s</source>
   <translation>Zeit in s</translation>
  </message>
  <message>
   <source>transcript {0}</source>
   <translation>Transkript {0}</translation>
  </message>
  <message>
   <source>tried already</source>
   <translation>schon versucht</translation>
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
   <translation>unbekannter Fehler</translation>
  </message>
  <message>
   <source>unsupported file format</source>
   <translation>nicht unterstütztes Dateiformat</translation>
  </message>
  <message>
   <source>utterances, or words by speaker</source>
   <translation>Äußerungen oder Wörter nach Sprecher</translation>
  </message>
  <message>
   <source>utterances, or words by speaker or channel</source>
   <translation>Äußerungen oder Wörter nach Sprecher oder Kanal</translation>
  </message>
  <message>
   <source>v1 and v2; the last result with speakers is taken once</source>
   <translation>v1 und v2; das letzte Ergebnis mit Sprechern wird einmal genommen</translation>
  </message>
  <message>
   <source>v2, and the older shape</source>
   <translation>v2 und die ältere Form</translation>
  </message>
  <message>
   <source>voices, karaoke times, NOTE, STYLE, REGION; rolling captions are merged</source>
   <translation>Stimmen, Karaoke-Zeiten, NOTE, STYLE, REGION; rollende Untertitel werden zusammengeführt</translation>
  </message>
  <message>
   <source>week %G-%V</source>
   <translation>Woche %G-%V</translation>
  </message>
  <message>
   <source>what is claimed</source>
   <translation>was behauptet wird</translation>
  </message>
  <message>
   <source>whisper {0}</source>
   <translation>Whisper {0}</translation>
  </message>
  <message>
   <source>window (Qt)</source>
   <translation>Fenster (Qt)</translation>
  </message>
  <message>
   <source>with</source>
   <translation>mit</translation>
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
   <translation>{0} Alle Befehle funktionieren auch ohne.</translation>
  </message>
  <message>
   <source>{0} Check that the disk is connected and that you may write there, then try again, or save a copy elsewhere.</source>
   <translation>{0} Prüfen Sie, ob der Datenträger verbunden ist und Sie dort schreiben dürfen, und versuchen Sie es dann noch einmal, oder speichern Sie eine Kopie anderswo.</translation>
  </message>
  <message>
   <source>{0} Check the permissions of the file and its folder, or save a copy elsewhere.</source>
   <translation>{0} Prüfen Sie die Rechte der Datei und ihres Ordners, oder speichern Sie eine Kopie anderswo.</translation>
  </message>
  <message>
   <source>{0} Close the other program, then try again.</source>
   <translation>{0} Schließen Sie das andere Programm, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>{0} Free some space and try again, or save a copy of {1} elsewhere.</source>
   <translation>{0} Schaffen Sie Platz und versuchen Sie es noch einmal, oder speichern Sie eine Kopie von {1} anderswo.</translation>
  </message>
  <message>
   <source>{0} GB free</source>
   <translation>{0} GB frei</translation>
  </message>
  <message>
   <source>{0} If it came from somewhere else: {1}{2}</source>
   <translation>{0} Falls es von anderswo kam: {1}{2}</translation>
  </message>
  <message>
   <source>{0} WHERE rowid BETWEEN ? AND ?</source>
   <translation>{0} WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>{0} annotations have</source>
   <translation>{0} Annotationen tragen</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} als {1}</translation>
  </message>
  <message>
   <source>{0} can't be copied to {1}: {2}.</source>
   <translation>{0} lässt sich nicht nach {1} kopieren: {2}.</translation>
  </message>
  <message>
   <source>{0} can't be reached on its disk.</source>
   <translation>{0} ist auf seinem Datenträger nicht erreichbar.</translation>
  </message>
  <message>
   <source>{0} can't be read: permission was refused.</source>
   <translation>{0} lässt sich nicht lesen: Die Berechtigung fehlt.</translation>
  </message>
  <message>
   <source>{0} can't be read: {1}.</source>
   <translation>{0} lässt sich nicht lesen: {1}.</translation>
  </message>
  <message>
   <source>{0} can't be written to, so the last change could not be saved.</source>
   <translation>In {0} lässt sich nicht schreiben, deshalb konnte die letzte Änderung nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>{0} can't be written.</source>
   <translation>{0} lässt sich nicht schreiben.</translation>
  </message>
  <message>
   <source>{0} can't be written: {1}.</source>
   <translation>{0} lässt sich nicht schreiben: {1}.</translation>
  </message>
  <message>
   <source>{0} can't hold: {1}.</source>
   <translation>{0} kann das nicht enthalten: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recording.</source>
   <translation>{0} lässt sich nicht als Aufnahme lesen.</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date ({1}).</source>
   <translation>{0} konnte nicht auf den neuesten Stand gebracht werden ({1}).</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date: {1} of its rows point to something that is not there.</source>
   <translation>{0} konnte nicht auf den neuesten Stand gebracht werden: {1} seiner Zeilen verweisen auf etwas, das nicht da ist.</translation>
  </message>
  <message>
   <source>{0} could not be read.</source>
   <translation>{0} konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{0} could not be read: {1}.</source>
   <translation>{0} konnte nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <source>{0} could not be written.</source>
   <translation>{0} konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}.</source>
   <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <source>{0} damaged places in the table {1} could not be read.</source>
   <translation>{0} beschädigte Stellen in der Tabelle {1} konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no feed needs.</source>
   <translation>{0} definiert XML-Entitäten, die kein Feed braucht.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no transcript needs.</source>
   <translation>{0} definiert XML-Entitäten, die kein Transkript braucht.</translation>
  </message>
  <message>
   <source>{0} does not hold annotations as JSON Lines.</source>
   <translation>{0} enthält keine Annotationen als JSON Lines.</translation>
  </message>
  <message>
   <source>{0} does not say which episode it belongs to.</source>
   <translation>{0} sagt nicht, zu welcher Folge es gehört.</translation>
  </message>
  <message>
   <source>{0} ends inside its header.</source>
   <translation>{0} endet innerhalb des Kopfes.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} existiert schon.</translation>
  </message>
  <message>
   <source>{0} gives the setting {1} the value {2}, which it cannot have.</source>
   <translation>{0} gibt der Einstellung {1} den Wert {2}, den sie nicht haben kann.</translation>
  </message>
  <message>
   <source>{0} gives {1} to {2} and to {3}.</source>
   <translation>{0} gibt {1} an {2} und an {3}.</translation>
  </message>
  <message>
   <source>{0} has a header but no transcript lines.</source>
   <translation>{0} hat einen Kopf, aber keine Transkriptzeilen.</translation>
  </message>
  <message>
   <source>{0} has cues but no text in them.</source>
   <translation>{0} hat Cues, aber keinen Text darin.</translation>
  </message>
  <message>
   <source>{0} has it open</source>
   <translation>{0} hat es geöffnet</translation>
  </message>
  <message>
   <source>{0} has more than {1} tags.</source>
   <translation>{0} hat mehr als {1} Tags.</translation>
  </message>
  <message>
   <source>{0} has no column “name” in its first row.</source>
   <translation>{0} hat in der ersten Zeile keine Spalte „name“.</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” in its first row.</source>
   <translation>{0} hat in der ersten Zeile keine Spalte „{1}“.</translation>
  </message>
  <message>
   <source>{0} has no list of keys for {1}.</source>
   <translation>{0} hat keine Liste von Tasten für {1}.</translation>
  </message>
  <message>
   <source>{0} has no sound in it.</source>
   <translation>{0} enthält keinen Ton.</translation>
  </message>
  <message>
   <source>{0} has no text in it.</source>
   <translation>{0} enthält keinen Text.</translation>
  </message>
  <message>
   <source>{0} has taken {1} over, so nothing is written to it from here.</source>
   <translation>{0} hat {1} übernommen, deshalb wird von hier nichts mehr hineingeschrieben.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, too much for a transcript.</source>
   <translation>{0} hat {1} MB, zu viel für ein Transkript.</translation>
  </message>
  <message>
   <source>{0} holds chapters, and no transcript or recording goes with it.</source>
   <translation>{0} enthält Kapitel, und kein Transkript und keine Aufnahme gehört dazu.</translation>
  </message>
  <message>
   <source>{0} holds chapters, not a transcript.</source>
   <translation>{0} enthält Kapitel, kein Transkript.</translation>
  </message>
  <message>
   <source>{0} holds no annotations that can be read.</source>
   <translation>{0} enthält keine lesbaren Annotationen.</translation>
  </message>
  <message>
   <source>{0} holds no chapters that Earmark can read.</source>
   <translation>{0} enthält keine Kapitel, die Earmark lesen kann.</translation>
  </message>
  <message>
   <source>{0} holds no codebook.</source>
   <translation>{0} enthält kein Codebuch.</translation>
  </message>
  <message>
   <source>{0} holds no cues with text.</source>
   <translation>{0} enthält keine Cues mit Text.</translation>
  </message>
  <message>
   <source>{0} holds no segments.</source>
   <translation>{0} enthält keine Segmente.</translation>
  </message>
  <message>
   <source>{0} holds no sound that can be decoded.</source>
   <translation>{0} enthält keinen Ton, der sich decodieren lässt.</translation>
  </message>
  <message>
   <source>{0} holds no sound.</source>
   <translation>{0} enthält keinen Ton.</translation>
  </message>
  <message>
   <source>{0} holds no tags.</source>
   <translation>{0} enthält keine Tags.</translation>
  </message>
  <message>
   <source>{0} holds no text that could be read.</source>
   <translation>{0} enthält keinen lesbaren Text.</translation>
  </message>
  <message>
   <source>{0} holds no text.</source>
   <translation>{0} enthält keinen Text.</translation>
  </message>
  <message>
   <source>{0} holds no words.</source>
   <translation>{0} enthält keine Wörter.</translation>
  </message>
  <message>
   <source>{0} holds no {1}.</source>
   <translation>{0} enthält nichts dieser Art: {1}.</translation>
  </message>
  <message>
   <source>{0} holds one episode.</source>
   <translation>{0} enthält eine Folge.</translation>
  </message>
  <message>
   <source>{0} holds one episode; a folder gets a file for each.</source>
   <translation>{0} enthält eine Folge; ein Ordner bekommt für jede eine Datei.</translation>
  </message>
  <message>
   <source>{0} holds something that Earmark never puts into a project ({1} “{2}”), so it was not opened.</source>
   <translation>{0} enthält etwas, das Earmark nie in ein Projekt legt ({1} „{2}“), und wurde deshalb nicht geöffnet.</translation>
  </message>
  <message>
   <source>{0} holds something that can't be understood ({1}).</source>
   <translation>{0} enthält etwas Unverständliches ({1}).</translation>
  </message>
  <message>
   <source>{0} in the file</source>
   <translation>{0} in der Datei</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} in {1}</translation>
  </message>
  <message>
   <source>{0} is JSON that breaks off at {1}.</source>
   <translation>{0} ist JSON, das bei {1} abbricht.</translation>
  </message>
  <message>
   <source>{0} is XML nested more than {1} deep, which no transcript is.</source>
   <translation>{0} ist XML, das tiefer als {1} Stufen verschachtelt ist, und das ist kein Transkript.</translation>
  </message>
  <message>
   <source>{0} is XML that breaks off at line {1}, column {2}.</source>
   <translation>{0} ist XML, das in Zeile {1}, Spalte {2} abbricht.</translation>
  </message>
  <message>
   <source>{0} is XML, but no REFI-QDA codebook.</source>
   <translation>{0} ist XML, aber kein REFI-QDA-Codebuch.</translation>
  </message>
  <message>
   <source>{0} is a PDF, which holds pages, not lines.</source>
   <translation>{0} ist ein PDF, und das enthält Seiten, keine Zeilen.</translation>
  </message>
  <message>
   <source>{0} is a REFI-QDA project without a text inside.</source>
   <translation>{0} ist ein REFI-QDA-Projekt ohne Text darin.</translation>
  </message>
  <message>
   <source>{0} is a TextGrid that breaks off.</source>
   <translation>{0} ist ein TextGrid, das abbricht.</translation>
  </message>
  <message>
   <source>{0} is a damaged archive, or a locked one.</source>
   <translation>{0} ist ein beschädigtes oder gesperrtes Archiv.</translation>
  </message>
  <message>
   <source>{0} is a database of another program, not an Earmark project.</source>
   <translation>{0} ist eine Datenbank eines anderen Programms, kein Earmark-Projekt.</translation>
  </message>
  <message>
   <source>{0} is a feed whose XML breaks off at line {1}.</source>
   <translation>{0} ist ein Feed, dessen XML in Zeile {1} abbricht.</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <source>{0} is a folder, not a project.</source>
   <translation>{0} ist ein Ordner, kein Projekt.</translation>
  </message>
  <message>
   <source>{0} is a folder, not a recording.</source>
   <translation>{0} ist ein Ordner, keine Aufnahme.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} ist ein Ordner.</translation>
  </message>
  <message>
   <source>{0} is a podcast feed, not a transcript.</source>
   <translation>{0} ist ein Podcast-Feed, kein Transkript.</translation>
  </message>
  <message>
   <source>{0} is a project of Descript without a transcript.</source>
   <translation>{0} ist ein Descript-Projekt ohne Transkript.</translation>
  </message>
  <message>
   <source>{0} is a recording, not a transcript.</source>
   <translation>{0} ist eine Aufnahme, kein Transkript.</translation>
  </message>
  <message>
   <source>{0} is a text file, not a recording.</source>
   <translation>{0} ist eine Textdatei, keine Aufnahme.</translation>
  </message>
  <message>
   <source>{0} is an archive without a document in it.</source>
   <translation>{0} ist ein Archiv ohne Dokument darin.</translation>
  </message>
  <message>
   <source>{0} is cut off: it should be {1} long, but only {2} are there.</source>
   <translation>{0} ist abgeschnitten: Die Länge sollte {1} sein, da sind aber nur {2}.</translation>
  </message>
  <message>
   <source>{0} is cut off: the part that says how to play it is missing.</source>
   <translation>{0} ist abgeschnitten: Der Teil, der sagt, wie sie abzuspielen ist, fehlt.</translation>
  </message>
  <message>
   <source>{0} is damaged or is not a recording at all.</source>
   <translation>{0} ist beschädigt oder gar keine Aufnahme.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} ist beschädigt.</translation>
  </message>
  <message>
   <source>{0} is damaged: most of its sound can't be decoded.</source>
   <translation>{0} ist beschädigt: Der größte Teil des Tons lässt sich nicht decodieren.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} ist beschädigt: {1}.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} ist leer.</translation>
  </message>
  <message>
   <source>{0} is empty: there is no project in it.</source>
   <translation>{0} ist leer: Es ist kein Projekt darin.</translation>
  </message>
  <message>
   <source>{0} is in no transcript format that Earmark knows.</source>
   <translation>{0} hat kein Transkriptformat, das Earmark kennt.</translation>
  </message>
  <message>
   <source>{0} is in the project already, with the same files; nothing was changed.</source>
   <translation>{0} ist mit denselben Dateien schon im Projekt; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{0} is marked as hidden; left out.</source>
   <translation>{0} ist als verborgen markiert; ausgelassen.</translation>
  </message>
  <message>
   <source>{0} is missing</source>
   <translation>{0} fehlt</translation>
  </message>
  <message>
   <source>{0} is no CSV: {1}.</source>
   <translation>{0} ist kein CSV: {1}.</translation>
  </message>
  <message>
   <source>{0} is no JSON that can be read.</source>
   <translation>{0} ist kein lesbares JSON.</translation>
  </message>
  <message>
   <source>{0} is no file of keys.</source>
   <translation>{0} ist keine Tastendatei.</translation>
  </message>
  <message>
   <source>{0} is no file of settings.</source>
   <translation>{0} ist keine Einstellungsdatei.</translation>
  </message>
  <message>
   <source>{0} is no podcast feed.</source>
   <translation>{0} ist kein Podcast-Feed.</translation>
  </message>
  <message>
   <source>{0} is no value for the setting {1}</source>
   <translation>{0} ist kein Wert für die Einstellung {1}</translation>
  </message>
  <message>
   <source>{0} is not an Earmark project.</source>
   <translation>{0} ist kein Earmark-Projekt.</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0} ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <source>{0} is open for reading only: {1}.</source>
   <translation>{0} ist nur zum Lesen geöffnet: {1}.</translation>
  </message>
  <message>
   <source>{0} is the project that is open.</source>
   <translation>{0} ist das Projekt, das geöffnet ist.</translation>
  </message>
  <message>
   <source>{0} ms of the sample in {1} ms by {2}</source>
   <translation>{0} ms des Beispiels in {1} ms mit {2}</translation>
  </message>
  <message>
   <source>{0} of the lines are aligned.</source>
   <translation>{0} der Zeilen sind ausgerichtet.</translation>
  </message>
  <message>
   <source>{0} sets of codes were left out: Earmark has none.</source>
   <translation>{0} Code-Gruppen wurden ausgelassen: Earmark hat keine.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Earmark that this one can't read.</source>
   <translation>{0} wurde mit einer neueren Version von Earmark erstellt, die diese nicht lesen kann.</translation>
  </message>
  <message>
   <source>{0} was made by an older version of Earmark and can't be brought up to date because it is open for reading only.</source>
   <translation>{0} wurde mit einer älteren Version von Earmark erstellt und lässt sich nicht auf den neuesten Stand bringen, weil es nur zum Lesen geöffnet ist.</translation>
  </message>
  <message>
   <source>{0} was moved, replaced or removed while it was open.</source>
   <translation>{0} wurde verschoben, ersetzt oder entfernt, während es offen war.</translation>
  </message>
  <message>
   <source>{0} was not found.</source>
   <translation>{0} wurde nicht gefunden.</translation>
  </message>
  <message>
   <source>{0} words are not in their segment's text; no times.</source>
   <translation>{0} Wörter stehen nicht im Text ihres Segments; keine Zeiten.</translation>
  </message>
  <message>
   <source>{0} would unpack to far too much.</source>
   <translation>{0} wäre ausgepackt viel zu groß.</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there</source>
   <translation>{0} {1} verweist auf etwas, das nicht da ist: {2}</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there.</source>
   <translation>{0} {1} verweist auf etwas, das nicht da ist: {2}.</translation>
  </message>
  <message>
   <source>{0}, only {1}</source>
   <translation>{0}, nur {1}</translation>
  </message>
  <message>
   <source>{0}, {1}: “{2}” is not in our transcript.</source>
   <translation>{0}, {1}: „{2}“ steht nicht in unserem Transkript.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} in {3} parts, {4}.</source>
   <translation>{0}: {1} von {2} in {3} Teilen, {4}.</translation>
  </message>
  <message>
   <source>{0}{1} (process {2})</source>
   <translation>{0}{1} (Prozess {2})</translation>
  </message>
  <message>
   <source>{} more are not shown.</source>
   <translation>{} weitere sind nicht zu sehen.</translation>
  </message>
  <message>
   <source>{} more in the table.</source>
   <translation>{} weitere in der Tabelle.</translation>
  </message>
  <message>
   <source>“{0}:..” needs a value on one side.</source>
   <translation>„{0}:..“ braucht auf einer Seite einen Wert.</translation>
  </message>
  <message>
   <source>“{0}:” needs a value after the colon.</source>
   <translation>„{0}:“ braucht nach dem Doppelpunkt einen Wert.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because other tags are nested under it.</source>
   <translation>„{0}“ lässt sich nicht löschen, weil ihm andere Tags untergeordnet sind.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because {1} it.</source>
   <translation>„{0}“ lässt sich nicht löschen: {1} dieses Tag.</translation>
  </message>
  <message>
   <source>“{0}” can't be nested under itself.</source>
   <translation>„{0}“ lässt sich nicht sich selbst unterordnen.</translation>
  </message>
  <message>
   <source>“{0}” can't be taken back or brought back: what it changed has been changed by something else since.</source>
   <translation>„{0}“ lässt sich weder zurücknehmen noch zurückholen: Was es geändert hat, ist seither anderweitig geändert worden.</translation>
  </message>
  <message>
   <source>“{0}” has a transcript already.</source>
   <translation>„{0}“ hat schon ein Transkript.</translation>
  </message>
  <message>
   <source>“{0}” has its transcript.</source>
   <translation>„{0}“ hat sein Transkript.</translation>
  </message>
  <message>
   <source>“{0}” has no readable time; left out.</source>
   <translation>„{0}“ hat keine lesbare Zeit; ausgelassen.</translation>
  </message>
  <message>
   <source>“{0}” has no recording.</source>
   <translation>„{0}“ hat keine Aufnahme.</translation>
  </message>
  <message>
   <source>“{0}” has no recording; it is left out.</source>
   <translation>„{0}“ hat keine Aufnahme; ausgelassen.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to align.</source>
   <translation>„{0}“ hat kein Transkript zum Ausrichten.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to put annotations on.</source>
   <translation>„{0}“ hat kein Transkript für Annotationen.</translation>
  </message>
  <message>
   <source>“{0}” is called “{1}” here: the name was taken.</source>
   <translation>„{0}“ heißt hier „{1}“: Der Name war vergeben.</translation>
  </message>
  <message>
   <source>“{0}” is in the project, without a transcript so far; import its transcript to add it.</source>
   <translation>„{0}“ ist im Projekt, bisher ohne Transkript; importieren Sie sein Transkript, um es hinzuzufügen.</translation>
  </message>
  <message>
   <source>“{0}” is in the project.</source>
   <translation>„{0}“ ist im Projekt.</translation>
  </message>
  <message>
   <source>“{0}” is neither a time nor a chapter of this episode.</source>
   <translation>„{0}“ ist weder eine Zeit noch ein Kapitel dieser Folge.</translation>
  </message>
  <message>
   <source>“{0}” is no colour.</source>
   <translation>„{0}“ ist keine Farbe.</translation>
  </message>
  <message>
   <source>“{0}” is no date; write 2026, 2026-11 or 2026-11-23.</source>
   <translation>„{0}“ ist kein Datum; schreiben Sie 2026, 2026-11 oder 2026-11-23.</translation>
  </message>
  <message>
   <source>“{0}” is no longer where it was found.</source>
   <translation>„{0}“ steht nicht mehr dort, wo es gefunden wurde.</translation>
  </message>
  <message>
   <source>“{0}” is no time; write {1}.</source>
   <translation>„{0}“ ist keine Zeit; schreiben Sie {1}.</translation>
  </message>
  <message>
   <source>“{0}” is one of {1}, not “{2}”.</source>
   <translation>„{0}“ ist eines von {1}, nicht „{2}“.</translation>
  </message>
  <message>
   <source>“{0}” is part of {1} titles.</source>
   <translation>„{0}“ ist Teil von {1} Titeln.</translation>
  </message>
  <message>
   <source>“{0}” names no speakers; its turns are written as {1}.</source>
   <translation>„{0}“ nennt keine Sprecher; die Beiträge sind als {1} geschrieben.</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset: {name}</source>
   <translation>Zurücksetzen: {name}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>A larger file is refused before it fills the disk.</source>
   <translation>Eine größere Datei wird abgewiesen, bevor sie den Datenträger füllt.</translation>
  </message>
  <message>
   <source>A name such as small, or a folder. Empty: the usual one.</source>
   <translation>Ein Name wie small oder ein Ordner. Leer: das übliche.</translation>
  </message>
  <message>
   <source>A single click moves the playhead</source>
   <translation>Ein einfacher Klick bewegt die Abspielposition</translation>
  </message>
  <message>
   <source>Also with Ctrl and + or −, or with two fingers.</source>
   <translation>Auch mit Ctrl und + oder − oder mit zwei Fingern.</translation>
  </message>
  <message>
   <source>Alt and a tag’s key reach back</source>
   <translation>Alt und die Taste eines Tags reichen zurück</translation>
  </message>
  <message>
   <source>Arrow keys move a caret in the transcript</source>
   <translation>Pfeiltasten bewegen einen Textcursor im Transkript</translation>
  </message>
  <message>
   <source>Atkinson Hyperlegible keeps letters apart that look alike; many people with dyslexia or weak sight read it more easily.</source>
   <translation>Atkinson Hyperlegible hält ähnliche Buchstaben auseinander; viele Menschen mit Legasthenie oder Sehschwäche lesen sie leichter.</translation>
  </message>
  <message>
   <source>Changes at once. Your own texts and files stay as they are.</source>
   <translation>Wechselt sofort. Ihre eigenen Texte und Dateien bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Copies that can be searched to the word. Where there are more, those that were not used for longest are deleted; they are made again when needed.</source>
   <translation>Kopien, in denen sich jedes Wort finden lässt. Sind es mehr, werden die am längsten unbenutzten gelöscht; bei Bedarf entstehen sie neu.</translation>
  </message>
  <message>
   <source>Files and cache</source>
   <translation>Dateien und Cache</translation>
  </message>
  <message>
   <source>Find the words without being asked</source>
   <translation>Die Wörter ungefragt finden</translation>
  </message>
  <message>
   <source>Find the words without being asked, here</source>
   <translation>Die Wörter ungefragt finden, hier</translation>
  </message>
  <message>
   <source>Follow the playhead</source>
   <translation>Der Abspielposition folgen</translation>
  </message>
  <message>
   <source>Font of the transcript</source>
   <translation>Schrift des Transkripts</translation>
  </message>
  <message>
   <source>For everybody who exports this project.</source>
   <translation>Für alle, die dieses Projekt exportieren.</translation>
  </message>
  <message>
   <source>For everybody who opens this project.</source>
   <translation>Für alle, die dieses Projekt öffnen.</translation>
  </message>
  <message>
   <source>From how you correct the ends of what you marked while it played. The figures stay on this computer.</source>
   <translation>Daraus, wie Sie die Enden dessen berichtigen, was Sie beim Abspielen markiert haben. Die Zahlen bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>From one line to the next, in parts of the size.</source>
   <translation>Von einer Zeile zur nächsten, als Vielfaches der Größe.</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>Ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>High contrast draws every edge and writes in black on white or white on black.</source>
   <translation>Hoher Kontrast zeichnet jede Kante und schreibt schwarz auf weiß oder weiß auf schwarz.</translation>
  </message>
  <message>
   <source>How late the loudspeakers or headphones are, where that was not measured for the device itself: a click on “Sound … ms” at the lower right does that.</source>
   <translation>Wie spät die Lautsprecher oder Kopfhörer sind, wo das nicht für das Gerät selbst gemessen ist: Ein Klick auf „Ton … ms“ rechts unten tut das.</translation>
  </message>
  <message>
   <source>How much of what was just heard gets the tag.</source>
   <translation>Wie viel vom eben Gehörten das Tag bekommt.</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view.</source>
   <translation>Die gehörte Zeile im Blick behalten.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Keys of a single character</source>
   <translation>Tasten aus einem einzigen Zeichen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Sprache des Fensters</translation>
  </message>
  <message>
   <source>Largest recording to fetch from the web</source>
   <translation>Größte Aufnahme, die aus dem Netz geladen wird</translation>
  </message>
  <message>
   <source>Letters, digits and signs without Ctrl. Switch them off if you dictate or often hit keys by chance.</source>
   <translation>Buchstaben, Ziffern und Zeichen ohne Ctrl. Schalten Sie sie aus, wenn Sie diktieren oder oft versehentlich Tasten treffen.</translation>
  </message>
  <message>
   <source>Listen for the words of a new transcript as soon as its recording is there.</source>
   <translation>Die Wörter eines neuen Transkripts heraushören, sobald seine Aufnahme da ist.</translation>
  </message>
  <message>
   <source>Marks that you make while it plays are moved back by so much.</source>
   <translation>Markierungen, die Sie beim Abspielen setzen, werden um so viel vorverlegt.</translation>
  </message>
  <message>
   <source>Measure the reaction time</source>
   <translation>Reaktionszeit messen</translation>
  </message>
  <message>
   <source>Nothing glides</source>
   <translation>Nichts gleitet</translation>
  </message>
  <message>
   <source>Otherwise a double click does.</source>
   <translation>Sonst tut es ein Doppelklick.</translation>
  </message>
  <message>
   <source>Otherwise they step in time. Also with F7; Enter plays from the caret.</source>
   <translation>Sonst gehen sie durch die Zeit. Auch mit F7; Enter spielt ab dem Textcursor.</translation>
  </message>
  <message>
   <source>Plain CSV</source>
   <translation>Reines CSV</translation>
  </message>
  <message>
   <source>Plain CSV, here</source>
   <translation>Reines CSV, hier</translation>
  </message>
  <message>
   <source>Player</source>
   <translation>Player</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Playing goes on a little earlier, so that no word is lost. The same when a pedal comes up.</source>
   <translation>Das Abspielen setzt etwas früher wieder ein, damit kein Wort verloren geht. Ebenso beim Loslassen des Pedals.</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Reaction time</source>
   <translation>Reaktionszeit</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Room for prepared recordings</source>
   <translation>Platz für vorbereitete Aufnahmen</translation>
  </message>
  <message>
   <source>Size of the transcript</source>
   <translation>Größe des Transkripts</translation>
  </message>
  <message>
   <source>Sound comes later by</source>
   <translation>Der Ton kommt später um</translation>
  </message>
  <message>
   <source>Space between lines</source>
   <translation>Zeilenabstand</translation>
  </message>
  <message>
   <source>Stands beside every annotation that you make.</source>
   <translation>Steht bei jeder Annotation, die Sie machen.</translation>
  </message>
  <message>
   <source>Step back after a pause</source>
   <translation>Rücksprung nach einer Pause</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>Taggen</translation>
  </message>
  <message>
   <source>Taken off the time when you tap the start of lines.</source>
   <translation>Wird von der Zeit abgezogen, wenn Sie den Anfang von Zeilen antippen.</translation>
  </message>
  <message>
   <source>Texts that begin like a formula are left as they are; not safe to open in a spreadsheet.</source>
   <translation>Texte, die wie eine Formel beginnen, bleiben, wie sie sind; in einer Tabellenkalkulation nicht sicher zu öffnen.</translation>
  </message>
  <message>
   <source>The page jumps instead of scrolling smoothly. Also whenever the system asks for it.</source>
   <translation>Die Seite springt, statt sanft zu rollen. Auch immer dann, wenn das System es verlangt.</translation>
  </message>
  <message>
   <source>This project</source>
   <translation>Dieses Projekt</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Zeiten setzen</translation>
  </message>
  <message>
   <source>VLC</source>
   <translation>VLC</translation>
  </message>
  <message>
   <source>Whisper model</source>
   <translation>Whisper-Modell</translation>
  </message>
  <message>
   <source>You tap late by</source>
   <translation>Sie tippen zu spät um</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>align automatic</source>
   <translation>ausrichten automatisch</translation>
  </message>
  <message>
   <source>align automatic background</source>
   <translation>ausrichten automatisch hintergrund</translation>
  </message>
  <message>
   <source>animation motion smooth</source>
   <translation>animation bewegung sanft</translation>
  </message>
  <message>
   <source>annotator author person who</source>
   <translation>annotator autor person wer</translation>
  </message>
  <message>
   <source>as in my settings</source>
   <translation>wie in meinen Einstellungen</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>wie das System</translation>
  </message>
  <message>
   <source>cache disk space limit media clean</source>
   <translation>cache datenträger speicherplatz grenze medien aufräumen</translation>
  </message>
  <message>
   <source>cursor keyboard select screen reader</source>
   <translation>cursor tastatur auswählen screenreader vorlesen</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dunkel</translation>
  </message>
  <message>
   <source>delay latency bluetooth headphones</source>
   <translation>verzögerung latenz bluetooth kopfhörer</translation>
  </message>
  <message>
   <source>download limit internet size</source>
   <translation>download herunterladen grenze internet größe</translation>
  </message>
  <message>
   <source>easy to tell apart (Atkinson Hyperlegible)</source>
   <translation>leicht zu unterscheiden (Atkinson Hyperlegible)</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <source>export table excel spreadsheet formula</source>
   <translation>export tabelle excel tabellenkalkulation formel</translation>
  </message>
  <message>
   <source>export table spreadsheet</source>
   <translation>export tabelle tabellenkalkulation</translation>
  </message>
  <message>
   <source>high contrast, dark</source>
   <translation>hoher Kontrast, dunkel</translation>
  </message>
  <message>
   <source>high contrast, light</source>
   <translation>hoher Kontrast, hell</translation>
  </message>
  <message>
   <source>lag delay live marks key press</source>
   <translation>verzögerung live markierungen tastendruck</translation>
  </message>
  <message>
   <source>lag learn adapt corrections</source>
   <translation>verzögerung lernen anpassen berichtigungen</translation>
  </message>
  <message>
   <source>last seconds live</source>
   <translation>letzte sekunden live</translation>
  </message>
  <message>
   <source>light</source>
   <translation>hell</translation>
  </message>
  <message>
   <source>line height leading</source>
   <translation>zeilenhöhe durchschuss zeilenabstand</translation>
  </message>
  <message>
   <source>mouse seek jump</source>
   <translation>maus springen suchen</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>only on a transcript or a table</source>
   <translation>nur bei einem Transkript oder einer Tabelle</translation>
  </message>
  <message>
   <source>reaction tap</source>
   <translation>reaktion tippen</translation>
  </message>
  <message>
   <source>rewind resume pedal</source>
   <translation>zurückspulen fortsetzen pedal</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>rollen scrollen</translation>
  </message>
  <message>
   <source>seek skip arrows seconds</source>
   <translation>springen überspringen pfeile sekunden</translation>
  </message>
  <message>
   <source>shortcuts voice dictation accessibility letters</source>
   <translation>tastenkürzel stimme diktat barrierefreiheit buchstaben</translation>
  </message>
  <message>
   <source>speech recognition</source>
   <translation>spracherkennung</translation>
  </message>
  <message>
   <source>the best there is</source>
   <translation>der beste vorhandene</translation>
  </message>
  <message>
   <source>the font of the system</source>
   <translation>die Schrift des Systems</translation>
  </message>
  <message>
   <source>theme dark light night contrast</source>
   <translation>thema design dunkel hell nacht kontrast</translation>
  </message>
  <message>
   <source>translation english deutsch español français 日本語 العربية</source>
   <translation>übersetzung english deutsch español français 日本語 العربية</translation>
  </message>
  <message>
   <source>typeface serif dyslexia letters</source>
   <translation>schriftart serifen legasthenie buchstaben</translation>
  </message>
  <message>
   <source>vlc sound engine</source>
   <translation>vlc ton engine</translation>
  </message>
  <message>
   <source>with serifs (Noto Serif)</source>
   <translation>mit Serifen (Noto Serif)</translation>
  </message>
  <message>
   <source>without serifs (Inter)</source>
   <translation>ohne Serifen (Inter)</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>zoom big small letters</source>
   <translation>zoom groß klein buchstaben</translation>
  </message>
  <message>
   <source>← and → move by</source>
   <translation>← und → springen um</translation>
  </message>
 </context>
 <context>
  <name>SettingsSheet</name>
  <message>
   <source>Choose keys</source>
   <translation>Tasten wählen</translation>
  </message>
  <message>
   <source>Choose keys…</source>
   <translation>Tasten wählen…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Earmark sends nothing: no use is counted, no report leaves this computer. The log stays in its folder; Help ▸ Open the folder of the log shows it.</source>
   <translation>Earmark sendet nichts: Keine Nutzung wird gezählt, kein Bericht verlässt diesen Computer. Das Protokoll bleibt in seinem Ordner; Hilfe ▸ Ordner des Protokolls öffnen zeigt es.</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>No setting is called so.</source>
   <translation>Keine Einstellung heißt so.</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Einstellungen (*.json)</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>SkipTags</name>
  <message>
   <source>Hear when only tags are played</source>
   <translation>Hören, wenn nur Tags abgespielt werden</translation>
  </message>
  <message>
   <source>Nothing is tagged so far, so everything is heard.</source>
   <translation>Bisher ist nichts getaggt, deshalb ist alles zu hören.</translation>
  </message>
  <message>
   <source>S&amp;kip %n tags</source>
   <translation>%n Tags ü&amp;berspringen</translation>
  </message>
  <message>
   <source>S&amp;kip {tag}</source>
   <translation>{tag} ü&amp;berspringen</translation>
  </message>
  <message>
   <source>Skip while it plays</source>
   <translation>Beim Abspielen überspringen</translation>
  </message>
  <message>
   <source>Skipped a sponsor, {when}</source>
   <translation>Sponsor übersprungen, {when}</translation>
  </message>
  <message>
   <source>Skipped what is tagged, {when}</source>
   <translation>Getaggtes übersprungen, {when}</translation>
  </message>
  <message>
   <source>Went on to what is tagged, over {when}</source>
   <translation>Weiter zu Getaggtem, über {when}</translation>
  </message>
 </context>
 <context>
  <name>SortButton</name>
  <message>
   <source>Downwards: largest first</source>
   <translation>Abwärts: das Größte zuerst</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <source>Sort by up to three columns; a click on a title sorts too</source>
   <translation>Nach bis zu drei Spalten sortieren; auch ein Klick auf einen Spaltentitel sortiert</translation>
  </message>
  <message>
   <source>Sorted by: {0}</source>
   <translation>Sortiert nach: {0}</translation>
  </message>
  <message>
   <source>order of the recording</source>
   <translation>Reihenfolge der Aufnahme</translation>
  </message>
  <message>
   <source>then by</source>
   <translation>dann nach</translation>
  </message>
 </context>
 <context>
  <name>SoundDevice</name>
  <message>
   <source>The sound goes to {device} now; its delay of {ms} ms is used.</source>
   <translation>Der Ton geht jetzt an {device}; dessen Verzögerung von {ms} ms wird verwendet.</translation>
  </message>
  <message>
   <source>{device} is gone, so playback is paused. Space goes on.</source>
   <translation>{device} ist weg, deshalb pausiert die Wiedergabe. Leertaste macht weiter.</translation>
  </message>
 </context>
 <context>
  <name>SpeakerBox</name>
  <message>
   <source>Name of the speaker</source>
   <translation>Name des Sprechers</translation>
  </message>
  <message>
   <source>Name; empty for nobody</source>
   <translation>Name; leer für niemanden</translation>
  </message>
  <message>
   <source>These lines (Enter)</source>
   <translation>Diese Zeilen (Enter)</translation>
  </message>
  <message>
   <source>To the next change (Shift+Enter)</source>
   <translation>Bis zum nächsten Wechsel (Shift+Enter)</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Wer spricht</translation>
  </message>
 </context>
 <context>
  <name>SpeakersSheet</name>
  <message>
   <source>1 line</source>
   <translation>1 Zeile</translation>
  </message>
  <message>
   <source>A new name holds for the whole episode. Give two speakers the same name to make them one; Ctrl+Z takes it back.</source>
   <translation>Ein neuer Name gilt für die ganze Folge. Geben Sie zwei Sprechern denselben Namen, um sie zu einem zu machen; Ctrl+Z nimmt es zurück.</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>Name von {name}</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Noch niemand</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Sprecher</translation>
  </message>
  <message>
   <source>There is no transcript yet.</source>
   <translation>Es gibt noch kein Transkript.</translation>
  </message>
  <message>
   <source>Unnamed speaker</source>
   <translation>Unbenannter Sprecher</translation>
  </message>
  <message>
   <source>{n} lines</source>
   <translation>{n} Zeilen</translation>
  </message>
 </context>
 <context>
  <name>Speaking</name>
  <message>
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <source>One line has another speaker</source>
   <translation>Eine Zeile hat einen anderen Sprecher</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Who speaks these {n} lines?</source>
   <translation>Wer spricht diese {n} Zeilen?</translation>
  </message>
  <message>
   <source>Who speaks this line?</source>
   <translation>Wer spricht diese Zeile?</translation>
  </message>
  <message>
   <source>{n} lines have another speaker</source>
   <translation>{n} Zeilen haben einen anderen Sprecher</translation>
  </message>
  <message>
   <source>{old} is {new} now</source>
   <translation>{old} ist jetzt {new}</translation>
  </message>
 </context>
 <context>
  <name>SplitQuestion</name>
  <message>
   <source>As on the Review page.</source>
   <translation>Wie auf der Seite „Prüfen“.</translation>
  </message>
  <message>
   <source>Name of the new tag</source>
   <translation>Name des neuen Tags</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Aufteilen</translation>
  </message>
  <message>
   <source>This filter is not understood.</source>
   <translation>Dieser Filter wird nicht verstanden.</translation>
  </message>
  <message>
   <source>Those annotations of “{tag}” that match get a tag of their own:</source>
   <translation>Die passenden Annotationen von „{tag}“ bekommen ein eigenes Tag:</translation>
  </message>
  <message>
   <source>Which annotations it gets</source>
   <translation>Welche Annotationen es bekommt</translation>
  </message>
  <message>
   <source>Words, or field.kind:produced, speaker:Ada …</source>
   <translation>Wörter oder field.kind:produced, speaker:Ada …</translation>
  </message>
  <message>
   <source>{n} of {total} annotations match.</source>
   <translation>{n} von {total} Annotationen passen.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPage</name>
  <message>
   <source>1 annotation</source>
   <translation>1 Annotation</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>1 Annotator</translation>
  </message>
  <message>
   <source>1 episode</source>
   <translation>1 Folge</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Alle Folgen</translation>
  </message>
  <message>
   <source>Enter or a double click shows a row’s annotations in Review.</source>
   <translation>Enter oder ein Doppelklick zeigt die Annotationen einer Zeile unter „Prüfen“.</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Filter of what is counted</source>
   <translation>Filter für das Gezählte</translation>
  </message>
  <message>
   <source>Narrow what is counted, as in Review: tag:sponsor show:… annotator:…</source>
   <translation>Eingrenzen, was gezählt wird, wie unter „Prüfen“: tag:sponsor show:… annotator:…</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Table of {0}</source>
   <translation>Tabelle von {0}</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>Diese Folge</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Was gezählt wird</translation>
  </message>
  <message>
   <source>{0} in {1}, {2} of recording, by {3}</source>
   <translation>{0} in {1}, {2} Aufnahme, von {3}</translation>
  </message>
  <message>
   <source>{n} annotations</source>
   <translation>{n} Annotationen</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>{n} Annotatoren</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>{n} Folgen</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsRow</name>
  <message>
   <source>1 to decide</source>
   <translation>1 zu entscheiden</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} zu entscheiden</translation>
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>Colour {number}</source>
   <translation>Farbe {number}</translation>
  </message>
 </context>
 <context>
  <name>TagEditor</name>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Mehr…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Was es bedeutet</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
 </context>
 <context>
  <name>TagForm</name>
  <message>
   <source>Counter-examples</source>
   <translation>Gegenbeispiele</translation>
  </message>
  <message>
   <source>Counter-examples: this does not</source>
   <translation>Gegenbeispiele: das nicht</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Examples: this belongs to it</source>
   <translation>Beispiele: das gehört dazu</translation>
  </message>
  <message>
   <source>Fields: what each annotation is asked</source>
   <translation>Felder: was zu jeder Annotation gefragt wird</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Nested under</source>
   <translation>Untergeordnet unter</translation>
  </message>
  <message>
   <source>One on each line</source>
   <translation>Eines je Zeile</translation>
  </message>
  <message>
   <source>Retired: keeps its annotations, takes no new ones</source>
   <translation>Stillgelegt: behält seine Annotationen, nimmt keine neuen</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Was es bedeutet</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>nothing (at the top)</source>
   <translation>nichts (ganz oben)</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>No suggestion is left to decide in this episode.</source>
   <translation>In dieser Folge ist kein Vorschlag mehr zu entscheiden.</translation>
  </message>
  <message>
   <source>No tag was put on yet; press the key of one first.</source>
   <translation>Noch wurde kein Tag gesetzt; drücken Sie zuerst die Taste eines Tags.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Öffnen Sie zuerst eine Folge.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Wählen Sie zuerst eine Annotation: anklicken oder N drücken.</translation>
  </message>
  <message>
   <source>Tag something first; a note belongs to a tagged passage.</source>
   <translation>Taggen Sie zuerst etwas; eine Notiz gehört zu einer getaggten Stelle.</translation>
  </message>
  <message>
   <source>Tagged {tag}, {when}</source>
   <translation>{tag} gesetzt, {when}</translation>
  </message>
  <message>
   <source>There is no further annotation in this direction.</source>
   <translation>In dieser Richtung gibt es keine weitere Annotation.</translation>
  </message>
  <message>
   <source>There is nothing here to tag yet.</source>
   <translation>Hier gibt es noch nichts zu taggen.</translation>
  </message>
  <message>
   <source>This is tagged {tag} already.</source>
   <translation>Das ist schon mit {tag} getaggt.</translation>
  </message>
  <message>
   <source>Took {tag} off</source>
   <translation>{tag} weggenommen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>the annotation</source>
   <translation>die Annotation</translation>
  </message>
 </context>
 <context>
  <name>TakingMany</name>
  <message>
   <source>1 could not be taken in; its report says why.</source>
   <translation>1 konnte nicht übernommen werden; der Bericht sagt, warum.</translation>
  </message>
  <message>
   <source>1 episode is in.</source>
   <translation>1 Folge ist übernommen.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Dateien werden angesehen…</translation>
  </message>
  <message>
   <source>Stopped. 1 episode had come in and stays.</source>
   <translation>Angehalten. 1 Folge war schon übernommen und bleibt.</translation>
  </message>
  <message>
   <source>Stopped. {n} episodes had come in and stay.</source>
   <translation>Angehalten. {n} Folgen waren schon übernommen und bleiben.</translation>
  </message>
  <message>
   <source>Take in a folder of transcripts and recordings</source>
   <translation>Ordner mit Transkripten und Aufnahmen übernehmen</translation>
  </message>
  <message>
   <source>Taking in many files…</source>
   <translation>Viele Dateien werden übernommen…</translation>
  </message>
  <message>
   <source>{n} could not be taken in; their reports say why.</source>
   <translation>{n} konnten nicht übernommen werden; ihre Berichte sagen, warum.</translation>
  </message>
  <message>
   <source>{n} episodes are in.</source>
   <translation>{n} Folgen sind übernommen.</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>Erfahrungen, Meinungen, Bedürfnisse und was vertraulich bleiben muss.</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>Interviewforschung</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>Medienbeobachtung</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>Erwähnungen, Stimmen, Themen, Behauptungen und Werbung.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>Keine Tags: legen Sie eigene an.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>Sponsoren, Behauptungen und Themen.</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>aligned</source>
   <translation>ausgerichtet</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>geschätzt</translation>
  </message>
  <message>
   <source>given</source>
   <translation>gegeben</translation>
  </message>
  <message>
   <source>{source} ±{n} s</source>
   <translation>{source} ±{n} s</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>suggestion to decide on</source>
   <translation>Vorschlag zum Entscheiden</translation>
  </message>
 </context>
 <context>
  <name>TimelineView</name>
  <message>
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <source>Waveform, chapters and tags over time. The annotation list holds the same.</source>
   <translation>Wellenform, Kapitel und Tags im Zeitverlauf. Die Liste der Annotationen enthält dasselbe.</translation>
  </message>
  <message>
   <source>start of line {row}</source>
   <translation>Anfang von Zeile {row}</translation>
  </message>
 </context>
 <context>
  <name>TimingMarks</name>
  <message>
   <source>aligned ±{seconds} s</source>
   <translation>ausgerichtet ±{seconds} s</translation>
  </message>
  <message>
   <source>estimated ±{seconds} s</source>
   <translation>geschätzt ±{seconds} s</translation>
  </message>
  <message>
   <source>given by the file</source>
   <translation>von der Datei vorgegeben</translation>
  </message>
  <message>
   <source>not found in the recording</source>
   <translation>in der Aufnahme nicht gefunden</translation>
  </message>
  <message>
   <source>set by hand</source>
   <translation>von Hand gesetzt</translation>
  </message>
  <message>
   <source>— {length} of sound that is not in the text —</source>
   <translation>— {length} Ton, der nicht im Text steht —</translation>
  </message>
 </context>
 <context>
  <name>TitleRow</name>
  <message>
   <source>1 change not saved</source>
   <translation>1 Änderung nicht gespeichert</translation>
  </message>
  <message>
   <source>All changes saved</source>
   <translation>Alle Änderungen gespeichert</translation>
  </message>
  <message>
   <source>All menus</source>
   <translation>Alle Menüs</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Schreibgeschützt</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>Suchen oder Befehl ausführen</translation>
  </message>
  <message>
   <source>Title row</source>
   <translation>Titelzeile</translation>
  </message>
  <message>
   <source>{n} changes not saved</source>
   <translation>{n} Änderungen nicht gespeichert</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>All that is tagged, to hear again, judge and count. Ctrl+E writes it to a file with text and times. F1 explains what you are at; Ctrl+K finds every command.</source>
   <translation>Alles Getaggte, zum Wiederhören, Beurteilen und Zählen. Ctrl+E schreibt es mit Text und Zeiten in eine Datei. F1 erklärt, wobei Sie gerade sind; Ctrl+K findet jeden Befehl.</translation>
  </message>
  <message>
   <source>Below is the whole episode, above a part of it. A click goes there, the wheel zooms, and the ends of a mark can be dragged. Every button shows its key.</source>
   <translation>Unten ist die ganze Folge, oben ein Teil davon. Ein Klick geht dorthin, das Mausrad zoomt, und die Enden einer Markierung lassen sich ziehen. Jede Schaltfläche zeigt ihre Taste.</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Hören</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Umsehen</translation>
  </message>
  <message>
   <source>Review and export</source>
   <translation>Prüfen und exportieren</translation>
  </message>
  <message>
   <source>Say more</source>
   <translation>Mehr sagen</translation>
  </message>
  <message>
   <source>Space plays and pauses. The text follows the sound; scroll away to read on, and Enter brings you back. Press Space now.</source>
   <translation>Die Leertaste spielt ab und pausiert. Der Text folgt dem Ton; scrollen Sie weg, um weiterzulesen, und Enter bringt Sie zurück. Drücken Sie jetzt die Leertaste.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Taggen</translation>
  </message>
  <message>
   <source>What is selected stands here: its times, what the tag asks for, and your note. M writes the note, E answers the questions, Ctrl+Z takes anything back.</source>
   <translation>Was ausgewählt ist, steht hier: seine Zeiten, wonach das Tag fragt und Ihre Notiz. M schreibt die Notiz, E beantwortet die Fragen, Ctrl+Z nimmt alles zurück.</translation>
  </message>
  <message>
   <source>When you hear something, press the key of its tag: it marks the line that is heard, or the words you have selected. Try 2 while it plays.</source>
   <translation>Wenn Sie etwas hören, drücken Sie die Taste seines Tags: Es markiert die gehörte Zeile oder die Wörter, die Sie ausgewählt haben. Versuchen Sie 2 beim Abspielen.</translation>
  </message>
 </context>
 <context>
  <name>TourCard</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} von {count}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptBinding</name>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy with time and link</source>
   <translation>Mit Zeit und Link kopieren</translation>
  </message>
  <message>
   <source>Play from here</source>
   <translation>Ab hier abspielen</translation>
  </message>
  <message>
   <source>Play this once</source>
   <translation>Einmal abspielen</translation>
  </message>
  <message>
   <source>The arrow keys move the caret; Enter plays from there. F7 ends it.</source>
   <translation>Die Pfeiltasten bewegen den Textcursor; Enter spielt von dort ab. F7 beendet es.</translation>
  </message>
  <message>
   <source>The arrow keys step in time again.</source>
   <translation>Die Pfeiltasten gehen wieder durch die Zeit.</translation>
  </message>
 </context>
 <context>
  <name>TranscriptTip</name>
  <message>
   <source>by {name}</source>
   <translation>von {name}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>There is no transcript yet. Drop a transcript file on the window, or open one.</source>
   <translation>Es gibt noch kein Transkript. Ziehen Sie eine Transkriptdatei ins Fenster, oder öffnen Sie eine.</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transkript</translation>
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
   <translation>Annotator: {0}</translation>
  </message>
  <message>
   <source>Change who annotates</source>
   <translation>Ändern, wer annotiert</translation>
  </message>
  <message>
   <source>Delay of the sound</source>
   <translation>Verzögerung des Tons</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Folgen</translation>
  </message>
  <message>
   <source>How late the sound of this device is; click to measure it</source>
   <translation>Wie spät der Ton dieses Geräts ist; klicken, um es zu messen</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Schleife</translation>
  </message>
  <message>
   <source>Playback</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Sound {0} ms</source>
   <translation>Ton {0} ms</translation>
  </message>
  <message>
   <source>Speed {0}</source>
   <translation>Geschwindigkeit {0}</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>Wer annotiert?</translation>
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
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Ends are the same within</source>
   <translation>Enden gelten als gleich innerhalb</translation>
  </message>
  <message>
   <source>Put every passage that all marked alike into the gold tier, in one step</source>
   <translation>Jede von allen gleich markierte Stelle in einem Schritt in die Goldebene übernehmen</translation>
  </message>
  <message>
   <source>Show what is agreed too</source>
   <translation>Auch Übereinstimmendes zeigen</translation>
  </message>
  <message>
   <source>Take all that is agreed</source>
   <translation>Alles Übereinstimmende nehmen</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation>Wer verglichen wird</translation>
  </message>
  <message>
   <source>↓ goes on and plays, Enter plays again, a number takes and goes on.</source>
   <translation>↓ geht weiter und spielt ab, Enter spielt noch einmal, eine Zahl nimmt und geht weiter.</translation>
  </message>
 </context>
 <context>
  <name>VolumeButton</name>
  <message>
   <source>Volume</source>
   <translation>Lautstärke</translation>
  </message>
  <message>
   <source>Volume {0} %</source>
   <translation>Lautstärke {0} %</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a recording and its transcript here, in either order; one of the two will do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON.</source>
   <translation>Ziehen Sie eine Aufnahme und ihr Transkript hierher, in beliebiger Reihenfolge; eines von beiden genügt. Transkripte können Shownotes, einfacher Text, SRT, WebVTT oder Whisper-JSON sein.</translation>
  </message>
  <message>
   <source>Listen, read, tag</source>
   <translation>Hören, lesen, taggen</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Neues Projekt…</translation>
  </message>
  <message>
   <source>Open a feed…</source>
   <translation>Einen Feed öffnen…</translation>
  </message>
  <message>
   <source>Open a project…</source>
   <translation>Projekt öffnen…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Dateien öffnen…</translation>
  </message>
  <message>
   <source>Open the sample episode</source>
   <translation>Beispielfolge öffnen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Zuletzt geöffnete Projekte</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Rundgang machen</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
 </context>
 <context>
  <name>WhoBox</name>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>Wer annotiert?</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Ihr Name</translation>
  </message>
  <message>
   <source>Your name is kept with each annotation, so that several people can compare theirs. You can go on without; the settings change it.</source>
   <translation>Ihr Name steht bei jeder Annotation, damit mehrere ihre vergleichen können. Es geht auch ohne; die Einstellungen ändern ihn.</translation>
  </message>
  <message>
   <source>Your name, or initials</source>
   <translation>Ihr Name oder Initialen</translation>
  </message>
 </context>
</TS>
