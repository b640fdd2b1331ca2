<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>AboutSheet</name>
  <message>
   <source>Annotate podcast transcripts while you listen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earmark {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free software under the MIT licence. Nothing you do here leaves this computer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Earmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add a tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Align to the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Annotate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Back 5 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Bigger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export annotations as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find in the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Forward 5 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Go to a time…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Loop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Menu bar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Mute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Normal speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Previous episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quieter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Release the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Replay the segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Search, or run a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Select the segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stretch the lines to end now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Take in annotations from CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Write down the recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Zoom the timeline in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;ccept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a tag to the codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align with &amp;Whisper…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another recording of this episode: see how it differs, and re-time to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back 1 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back 15 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back 2 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to dra&amp;ft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the play&amp;head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change how Earmark works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the &amp;times against the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the &amp;recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with another c&amp;ut…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De&amp;lete the annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every key, on one page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ollow the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command, a chapter, an episode or words of the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find words in the transcript and go from one match to the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For other languages and poor sound; needs the extra earmark[whisper]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward 1 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward 15 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward 2 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the transcript its usual size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back fifteen seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back five seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back one second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back two seconds, also while you type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on fifteen seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on five seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on one second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on two seconds, also while you type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the chapter before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next tagged span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the start of the next segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the start of the segment before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the tagged span before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hear the segment again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hear what the Review page shows, one after the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jump over what is tagged as a sponsor while it plays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the line that is heard in view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L&amp;ines as in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Le&amp;ft panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave; everything is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let estimate and alignment find the line again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light on dark, or dark on light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listen again for lines whose times came with the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listen at some places whether the times are off or drift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listen for every word and give the lines precise times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lo&amp;uder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a transcript where there is none; needs the extra earmark[whisper]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the transcript bigger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the transcript smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the annotation as a draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the annotation as accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the annotation as disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the annotation as rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the focus to the next part of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the lines 0.1 s &amp;earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the lines 0.1 s late&amp;r</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the selected lines a tenth of a second back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the selected lines a tenth of a second on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ne&amp;xt annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next c&amp;hapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normal te&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the selected annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a recording, a transcript, both together, or a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another project file, or name a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open four minutes of a podcast to try things on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open or start a &amp;project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the &amp;sample episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the episode after this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the episode before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play a little faster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play a little slower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play all in the table, one a&amp;fter the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play as fast as it was recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play the selection or the segment over and over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play, or pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre&amp;vious segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press at the start of each line while it plays; the next line is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous &amp;chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this tag on the selection, or on what is heard; again takes it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;fine the given times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;ject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read back a table that Earmark wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ri&amp;ght panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;kip sponsors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Se&amp;ttings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the text that is heard now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the start of the selected line, or of the one that is heard, to the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show less of the timeline, larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show more of the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show one line for each segment instead of paragraphs to read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or fold chapters and codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or fold the annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the line that is heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the menus in a row above the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spread the selected lines so that the last one ends at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ta&amp;p the next line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 7</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 9</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back the last change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the selected annotation off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell where the audio file of this episode lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The episodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This &amp;line starts now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the volume down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the volume up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a time to go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version and licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is tagged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a &amp;note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write one row per annotation to a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom the timeline &amp;out</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Aligning</name>
  <message>
   <source>Align with Whisper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aligning to the audio…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the times…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another recording of this episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing with {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other cut: {difference}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The times are off by {seconds} throughout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The times drift against the recording, not evenly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The times fit the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The times run at another speed ({speed}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript is re-timed; every annotation kept its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This episode is being aligned already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too few words were recognised to tell whether the times fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it and re-time</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>Annotate</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AnnotationForm</name>
  <message>
   <source>Annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is selected. Play, and press the key of a tag; or select words in the transcript first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag: {name}. Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be said about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackChip</name>
  <message>
   <source>Back to the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow the playhead again (Enter)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice button</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delay of the sound in milliseconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How late is the sound?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clicks could not be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {0} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hear a click every second. Move the slider until the light flashes exactly with it: to the right if the light is early.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ms</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <source>+ Add tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Codebook</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on or take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then click a tag to rename, recolour or give it a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new tag {n}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Menus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Companion</name>
  <message>
   <source>{tag}, from {start} to {end}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Timeline and playback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} not in the text</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EpisodesModel</name>
  <message>
   <source>DATE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EPISODE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LENGTH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RECORDING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHOW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TAGGED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>All {n} annotations of the project are written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export annotations as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in annotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project's 1 annotation is written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FacetModel</name>
  <message>
   <source>, chosen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>What to show in the table</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Take away the filter {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in the passage, note or speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words to look for in passages and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find whole words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match upper and lower case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it as a regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell accented letters apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words to find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GoToBox</name>
  <message>
   <source>9:41, +30, 50 % or a chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A time, a step or a chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to a time</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Edge of the panel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Hearing</name>
  <message>
   <source>Choose the recording of this episode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project is open for reading only.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysSheet</name>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chapters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chapters and codebook</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LibraryPage</name>
  <message>
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop recordings and transcripts anywhere in the window to take them in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Episodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open files…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Light</name>
  <message>
   <source>Light that flashes with each click</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Listening</name>
  <message>
   <source>Choose the folder of a Whisper model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listening with Whisper…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording is written down: %n segments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This episode has a transcript already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This episode is being listened to already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing down the recording…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MessageLine</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message button</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NoteEditor</name>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source> row {line}: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 annotation taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 row left out:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the recording of this episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new: this episode is in the project already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a transcript, its recording, or both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open or start a project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened the project {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects (*.earmark)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings (*.mp3 *.m4a *.ogg *.opus *.flac *.wav *.aac *.mka *.mp4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recordings, transcripts, projects (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The episode is open. Press Space to play.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no further episode in this direction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project is open already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcripts (*.txt *.md *.srt *.vtt *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} annotations taken in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} rows left out, the first:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A command, a chapter, an episode, a time, or words of the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chapter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a row to read it in its surroundings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {0} · </source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlayButton</name>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RateButton</name>
  <message>
   <source>Speed; slower ({0}), faster ({1}), as recorded ({2})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Recording</name>
  <message>
   <source>Choose the recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording {name} is not where it was. You can read and tag all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This episode has no recording yet; you can read and tag all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong in Earmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is a mistake in the program, not yours. Every change up to here is saved. You can go on; if it happens again, please send this report.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Retiming</name>
  <message>
   <source>Moved by {seconds}, to {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretched to end at {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was set by hand is released, to be found anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” starts at {at}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>Episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>1 annotation deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All episodes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is tagged yet. On the Annotate page a key such as 1 tags what you hear or have selected; it shows up here at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing matches. Take a filter away to see more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play these %n in a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} annotations deleted.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewTable</name>
  <message>
   <source>Tagged segments</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RightPanel</name>
  <message>
   <source>Annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotations in this episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In this episode</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <source>
import json, sys
sys.path.insert(0, {root!r})
from earmark.playback.probe import probe
print(json.dumps([(one.name, one.value, one.ok, one.hint) for one in probe()]))
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> on {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; the file has no times, so they are estimated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>; {0} on the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cue without text is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few bytes are no UTF-8 text; they are shown as �.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A job's result could not be delivered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A label file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A line without times was joined to the one before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A note is left out: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A process of the alignment ended unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A segment can't be left without text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A segment can't end before it starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A statement of fact that could be checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A stretch about one subject.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tag needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A word of segment {0} lies outside its text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A {0} is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AA R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AH B AH L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AH S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AO R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AY Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Above the first time, left out: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add tag {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the recording of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align it to the recording instead, or undo what was written to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align the episode again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An ELAN file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotation {0} does not say what its words say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotation {0} lies on a segment of another episode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotation {0} reaches past the text of its segments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is writing to {0}, so the last change could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach its recording, then align it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach the recording again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attach the recording again; the transcript is then re-timed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Audacity labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Azure Speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B AH L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BEGIN IMMEDIATE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both cuts have the same stretches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both halves of a split need some text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CH ER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change episode {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change tag {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the file's permissions, or copy it to a folder of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check free space and permissions there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its permissions, or choose another folder in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its rights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the file exists, is complete, and plays elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the right recording is attached. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk or the network it lies on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk that holds the recording and the cache.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk; older backups are untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path, or make a new project there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the permissions of the file and its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking what points where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a file that ends in .earmark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder in which you may write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder of your own, and close the file in other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a stretch between the line before and the line after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another recording; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder of a model, or allow Earmark to fetch it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the recording that belongs to the transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the transcript file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it to a folder in which you may write and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct the drift of the times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D AH B AH L Y UW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date Generated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete episode {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete tag {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH F</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH K S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EH S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ER Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EY CH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earmark did not close this project properly last time. It was checked and is whole; nothing that was saved is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Episode {0} can't be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Episode {0} was lost; its parts were kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything up to the last change is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything up to the last change is still here: put the file back, or save a copy elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export and delete them first, or import the new transcript as another episode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it as SRT, WebVTT, JSON or plain text where it comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FOREIGN KEY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a transcript, a recording or both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it as the audio (on the command line with --audio).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the name of a file in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give them another tag or delete them first, or retire the tag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give them one speaker first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Google Speech-to-Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Header line not understood: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IH D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IH JH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IH NG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IH R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IH SH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IH Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is the recording, give it as the audio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the file comes from somebody you trust, save its contents with 'earmark salvage'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If the recording is in another language or of poor sound, the extra earmark[whisper] may find more: install it and align again with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a CSV file that Earmark exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a file that Earmark exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import an episode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import annotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import into another project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import its transcript first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import the transcript of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {0} annotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Earmark again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install Earmark again: pip install --force-reinstall PySide6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install VLC with the package manager of your system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install VLC: brew install --cask vlc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install libvlc: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the 64-bit VLC: winget install VideoLAN.VLC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the newest version of Earmark. The file was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install what QtMultimedia needs: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install {0} (as Debian calls it).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may be damaged or of another kind than its name says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JH EY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JH IY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>JSON of no known program, read by its names: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the times of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L AH S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out, no label: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out, no words: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look whether it was moved: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>M AH K</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by 'earmark demo'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it writable, or set {0} to another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make room on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make room or choose another folder; what was there before is unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make some room, or empty Earmark's media cache, then try again. Nothing was lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge it with its neighbour instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than 0 where the time is not in the file but worked out from what is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move annotation to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move or release that line first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the playhead into the segment, or split without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {0} lines by {1} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N AH S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name files, or a folder with transcripts in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the episode to export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No copy of the project can be written to {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No episode has “{0}” in its title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No module named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No project can be made at {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sound could be decoded from {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sound device was found; Earmark plays in silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tier of the file holds text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these lines was set by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a date: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not a length: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not kept: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not understood: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be read from {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be read from {0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing on this computer can play sound; the playhead moves in silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or save what can be read with 'earmark salvage'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Run 'earmark check' on the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the annotations to change is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the annotations to delete is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a line set by hand can be released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} of the lines could be found in the sound; the rest keep estimates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {0} of the words were found: this recording does not seem to belong to this transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the episode again so that Earmark reads the original anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the episode again, or choose the file by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other JSON (Podlove, Otter, Sonix, Happy Scribe …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P AH L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PYTHON_VLC_LIB_PATH names a library that is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid or self-promoting messages, start to end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain text, Markdown, Word, OpenDocument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio. Without one Earmark plays in silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker; playback goes over to it by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Podcasting 2.0 HTML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Podcasting 2.0 JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Praat TextGrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the caret between two words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qt {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qt {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QtMultimedia has no back end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re-time to another cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re-time {0} to another cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {0} broke off unexpectedly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recovered episode {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refine the times of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove or change that first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report in Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup, or remove the file and make a new project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rolling captions: {0} cues that only repeat lines were merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run “earmark doctor” to see what is missing and how to install it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run “earmark doctor”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run: {0} -m pip install PySide6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run: {0} -m pip install {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run: {0}{1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SH AH L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SH AH N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SH AH S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it again in Praat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it again with the program that it comes from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as plain text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as text, DOCX, SRT or WebVTT and import that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See 'earmark list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Segment {0} of episode {1} ends before it starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set line {0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {0} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show-notes transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some bytes are no {0} text; they are shown as �.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {0} of the history can't be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretch {0} lines to {1}–{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SubRip (SRT)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SubRip captions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T AH L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TTML and DFXP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table separated by tabs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {0} was lost; its annotations were kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text above the first cue is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text above the first cue is left out: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text with times (Otter, Descript, Rev …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That annotation is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That episode is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That piece of text is no longer in the transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That segment is no longer in the transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That step is no longer in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That tag is no longer in the codebook.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Whisper model {0} could not be loaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The alignment was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The annotation refers to one that is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The annotation was in the table before; this row is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chapter time ({0}) is no time; “{1}” is put at {2}, between its neighbours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chapter “{0}” starts after the end of the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chapters were out of order and have been sorted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy {0} is not complete, so it was not kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cue has no readable start; put at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cue starts before zero; put at 0:00.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cue {0}; its end is put at {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cues are not in order of time; they were sorted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full, so the last change could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full, so {0} was not written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full: the prepared copy of the recording could not be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The episode ends at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The episode “{0}” is not in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The estimated times now fit its length.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is as it was. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged or incomplete; get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is damaged: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file is not UTF-8; read as {0}. Look at accented letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file may be damaged or empty. Try to get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file may be damaged: download or copy it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file may have been cut off; get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file seems to hold {0} cues, but {1} are accounted for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of prepared recordings can't be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder of prepared recordings can't be written: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The history has steps that were undone before ones that were not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The history was left out, as it no longer fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key {0} already belongs to “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keywords are no list; kept as one: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last result repeats all words with speakers; it was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line cannot start there: a line before or after it was set by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The line does not start with *; kept as it stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lines cannot be put there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The moment of the split lies outside the segment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The names of {0} cues are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prepared recording vanished from the cache while it was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project can't be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has been closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has {0} episodes “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project holds {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recogniser may have heard no speech.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording could not be played: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording could not be prepared: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording ended before its time; the file may have been damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording of “{0}” is now taken from {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording of “{0}” was {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording {0} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording {0} is not the one it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recording {0} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The row names no tag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample episode is not in this installation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The segments are spoken by {0} and by {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The segments of episode {0} are not in the order of their times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The selection ends before it starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The selection reaches past the text of its segment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sound broke off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stored state of the alignment cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table {0} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tag to nest it under is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The text is not in “{0}”: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tier “{0}” with {1} annotations is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time {0} does not lie between its neighbours; estimated anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript carries {0}, so it can't be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript holds no words to find.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript is in a script that the built-in English model cannot say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The transcript speaks of {0}, the recording is {1} long: check that they belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The window needs a desktop session; the commands do not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The word times of a segment are damaged and were left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The word times of segment {0} can't be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words of annotation {0} were lost; its text was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are more; only the first were listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no such lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a tag “{0}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no annotation {0} in this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no episode {0} in this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no project at {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no text in the selection to tag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to go to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There may be too little memory. Try again with fewer jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is still in use by something else in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project lies in {0}. Close it before you open it on another computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This recording belongs to “{0}” already; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcription Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again; if it happens again, look whether something cleans that folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a time before that; {0} lies behind it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a time such as 12:30, or a chapter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpack it and import the transcript inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untag {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a newer Python, which brings a newer SQLite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video Keywords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video Rating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>W3C Web Annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WebVTT captions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whisper JSON (whisper, whisper.cpp, WhisperX …)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whisper TSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write down {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it as #RRGGBB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>X-TIMESTAMP-MAP is left out; times are kept as written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Y UH R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>YouTube SBV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ZH AH N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Dropbox folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Google Drive folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Nextcloud folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a OneDrive folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a Synology Drive folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder synchronised with a cloud</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a network folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a pCloud folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a range can't end before it starts: {0}–{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a {0} was changed without having been read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all but the reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>already another table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an edit can't be made inside another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an ownCloud folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>annotations can't be sorted by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another Earmark window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>apt-get install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at length </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>brew install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cache folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>could not be looked at: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>could not be tried: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>could not decode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>datatype mismatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day %Y-%m-%d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dnf install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ends before it starts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>found by libvlc itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>full-text search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>google drive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has its transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>iCloud Drive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>import PySide6.QtWidgets, PySide6.QtCore as c; print(c.qVersion())</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is in the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not find its plugins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was made by a newer version of Earmark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was opened that way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its nesting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libglvnd libxkbcommon-x11 dbus fontconfig</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libvlc audio outputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libvlc can't be used: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libvlc could not play the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libvlc path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libvlc plugins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>libvlc refused to play the recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>log folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mobile documents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>month %Y-%m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>my drive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no back end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no full-text search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not a time: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not in this installation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>notes, status and places in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing can be written to its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one annotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one annotation has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pacman -S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>part of this bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pcloud drive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>recovered {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sample episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>settings folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sound device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>status and segment rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo apk add vlc-libs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo apt install libpulse0 libxrandr2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo apt install libvlc5 vlc-plugin-base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo dnf install pulseaudio-libs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo dnf install vlc-libs vlc-plugins-base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo pacman -S libpulse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo pacman -S vlc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sudo zypper install libvlc5 vlc-noX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is write-protected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the job runner has been shut down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the worker process was not set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tuple[Word, ...]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unsupported file format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>week %G-%V</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whisper {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>window (Qt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>xcb-util-cursor xcb-util-wm xcb-util-keysyms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} All commands work without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Check that the disk is connected and that you may write there, then try again, or save a copy elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Check the permissions of the file and its folder, or save a copy elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Close the other program, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Free some space and try again, or save a copy of {1} elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} GB free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} If it came from somewhere else: {1}{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} annotations have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be reached on its disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be read: permission was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be written to, so the last change could not be saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can't be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read as a recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be brought up to date ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be brought up to date: {1} of its rows point to something that is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} could not be written: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} damaged places in the table {1} could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} defines XML entities, which no transcript needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} does not hold annotations as JSON Lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ends inside its header.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has a header but no transcript lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has cues but no text in them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no column “{1}” in its first row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no sound in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no text in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} MB, too much for a transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds far too much for a transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no cues with text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no segments.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no sound that can be decoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no text that could be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds no words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds one episode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds something that Earmark never puts into a project ({1} “{2}”), so it was not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} holds something that can't be understood ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is JSON that breaks off at {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is XML that breaks off at line {1}, column {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a PDF, which holds pages, not lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a TextGrid that breaks off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a damaged archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a database of another program, not an Earmark project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a folder, not a project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a folder, not a recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a recording, not a transcript.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is a text file, not a recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is an archive without a document in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is cut off: it should be {1} long, but only {2} are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is cut off: the part that says how to play it is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged or is not a recording at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged: most of its sound can't be decoded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is empty: there is no project in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in no transcript format that Earmark knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in the project already, with the same files; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no value for the setting {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an Earmark project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is open for reading only: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of the lines are aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} segments repeat the one before and were merged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was made by a newer version of Earmark that this one can't read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was made by an older version of Earmark and can't be brought up to date because it is open for reading only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was moved, replaced or removed while it was open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} words are not in their segment's text; no times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} ({2} s) are not in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} of the text are not spoken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, only {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}{1} (process {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” can't be deleted because other tags are nested under it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” can't be deleted because {1} it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” can't be nested under itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” can't be taken back or brought back: what it changed has been changed by something else since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has a transcript already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no recording.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no transcript to align.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no transcript to put annotations on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is in the project, without a transcript so far; import its transcript to add it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is neither a time nor a chapter of this episode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no colour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is part of {1} titles.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsSheet</name>
  <message>
   <source>A single click moves the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No moving pictures: the page does not glide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain CSV, not made ready for spreadsheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Player (from the next start)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound comes later by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step back after a pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as in annotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the best there is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>← and → move by</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SkipSponsors</name>
  <message>
   <source>Skipped a sponsor, {when}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>Colour {number}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TagEditor</name>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no key</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>Open an episode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag something first; a note belongs to a tagged passage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged {tag}, {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no further annotation in this direction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing here to tag yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took {tag} off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the annotation</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>suggestion to decide on</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineView</name>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waveform, chapters and tags over time. The annotation list holds the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>start of line {row}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimingMarks</name>
  <message>
   <source>aligned ±{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>estimated ±{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>given by the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not found in the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>set by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>— {length} of sound that is not in the text —</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TitleRow</name>
  <message>
   <source>All changes saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All menus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title row</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TranscriptBinding</name>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with time and link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play this once</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TranscriptFinder</name>
  <message>
   <source>This regular expression can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TranscriptTip</name>
  <message>
   <source>by {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>There is no transcript yet. Drop a transcript file on the window, or open one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transcript</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TransportBar</name>
  <message>
   <source>+5 s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change who annotates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delay of the sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How late the sound of this device is; click to measure it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Playback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound {0} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speed {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who annotates?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>−5 s</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VolumeButton</name>
  <message>
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume {0} %</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a recording and its transcript here, in either order; one of the two will do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listen, read, tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample episode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
