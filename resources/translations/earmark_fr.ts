<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>AboutSheet</name>
  <message>
   <source>Annotate podcast transcripts while you listen.</source>
   <translation>Annotez des transcriptions de podcasts pendant l’écoute.</translation>
  </message>
  <message>
   <source>Earmark {version}</source>
   <translation>Earmark {version}</translation>
  </message>
  <message>
   <source>Free software under the MIT licence. Nothing you do here leaves this computer.</source>
   <translation>Logiciel libre sous licence MIT. Rien de ce que vous faites ici ne quitte cet ordinateur.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Earmark</source>
   <translation>À &amp;propos d’Earmark</translation>
  </message>
  <message>
   <source>&amp;Add a tag…</source>
   <translation>&amp;Ajouter une étiquette…</translation>
  </message>
  <message>
   <source>&amp;Align to the recording</source>
   <translation>&amp;Aligner sur l’enregistrement</translation>
  </message>
  <message>
   <source>&amp;Annotate</source>
   <translation>&amp;Annoter</translation>
  </message>
  <message>
   <source>&amp;Back 5 s</source>
   <translation>&amp;Reculer de 5 s</translation>
  </message>
  <message>
   <source>&amp;Backups…</source>
   <translation>&amp;Sauvegardes…</translation>
  </message>
  <message>
   <source>&amp;Bigger text</source>
   <translation>&amp;Texte plus grand</translation>
  </message>
  <message>
   <source>&amp;Compare annotators</source>
   <translation>&amp;Comparer les annotateurs</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>S&amp;ombre</translation>
  </message>
  <message>
   <source>&amp;Dispute</source>
   <translation>C&amp;ontester</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <source>&amp;Extend to whole paragraphs</source>
   <translation>&amp;Étendre aux paragraphes entiers</translation>
  </message>
  <message>
   <source>&amp;Fetch from the web</source>
   <translation>&amp;Récupérer sur le Web</translation>
  </message>
  <message>
   <source>&amp;Find in the transcript</source>
   <translation>R&amp;echercher dans la transcription</translation>
  </message>
  <message>
   <source>&amp;Forward 5 s</source>
   <translation>&amp;Avancer de 5 s</translation>
  </message>
  <message>
   <source>&amp;Go to a time…</source>
   <translation>Aller &amp;à un temps…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;History…</source>
   <translation>&amp;Historique…</translation>
  </message>
  <message>
   <source>&amp;Join with the next line</source>
   <translation>&amp;Joindre à la ligne suivante</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Touches</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Bibliothèque</translation>
  </message>
  <message>
   <source>&amp;Loop</source>
   <translation>&amp;Boucle</translation>
  </message>
  <message>
   <source>&amp;Move a caret with the arrow keys</source>
   <translation>&amp;Déplacer un curseur avec les flèches</translation>
  </message>
  <message>
   <source>&amp;Mute</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>&amp;Nouveau projet…</translation>
  </message>
  <message>
   <source>&amp;Next episode</source>
   <translation>Épisode &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>&amp;Partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>&amp;Next segment</source>
   <translation>Segment &amp;suivant</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <source>&amp;Picture of the video</source>
   <translation>&amp;Image de la vidéo</translation>
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation>&amp;Lecture ou pause</translation>
  </message>
  <message>
   <source>&amp;Previous annotation</source>
   <translation>Anno&amp;tation précédente</translation>
  </message>
  <message>
   <source>&amp;Quieter</source>
   <translation>&amp;Moins fort</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Q&amp;uitter</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Repeat the last tag</source>
   <translation>&amp;Répéter la dernière étiquette</translation>
  </message>
  <message>
   <source>&amp;Replay the segment</source>
   <translation>R&amp;éécouter le segment</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;Réviser</translation>
  </message>
  <message>
   <source>&amp;Select the segment</source>
   <translation>&amp;Sélectionner le segment</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>Plus len&amp;t</translation>
  </message>
  <message>
   <source>&amp;Statistics</source>
   <translation>&amp;Statistiques</translation>
  </message>
  <message>
   <source>&amp;Stretch the lines to end now</source>
   <translation>Étirer les lignes p&amp;our finir maintenant</translation>
  </message>
  <message>
   <source>&amp;Take in annotations…</source>
   <translation>&amp;Importer des annotations…</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>&amp;Visite de la fenêtre</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Zoom the timeline in</source>
   <translation>Agra&amp;ndir la chronologie</translation>
  </message>
  <message>
   <source>A&amp;ccept</source>
   <translation>Acc&amp;epter</translation>
  </message>
  <message>
   <source>Add a tag to the codebook</source>
   <translation>Ajouter une étiquette au livre de codes</translation>
  </message>
  <message>
   <source>Advertiser, verdict, source: the fields of the annotation's tag</source>
   <translation>Annonceur, verdict, source : les champs de l’étiquette de l’annotation</translation>
  </message>
  <message>
   <source>Align with &amp;Whisper…</source>
   <translation>Aligner avec &amp;Whisper…</translation>
  </message>
  <message>
   <source>Annotators of this episode side by side: where they differ, how well they agree</source>
   <translation>Les annotateurs de cet épisode côte à côte : où ils diffèrent, à quel point ils s’accordent</translation>
  </message>
  <message>
   <source>Another recording of this episode: see how it differs, and re-time to it</source>
   <translation>Un autre enregistrement de cet épisode : voir en quoi il diffère et recaler la transcription dessus</translation>
  </message>
  <message>
   <source>Answer the &amp;fields</source>
   <translation>Remplir les &amp;champs</translation>
  </message>
  <message>
   <source>Back &amp;to draft</source>
   <translation>Remettre en &amp;brouillon</translation>
  </message>
  <message>
   <source>Back 1 s</source>
   <translation>Reculer de 1 s</translation>
  </message>
  <message>
   <source>Back 15 s</source>
   <translation>Reculer de 15 s</translation>
  </message>
  <message>
   <source>Back 2 s</source>
   <translation>Reculer de 2 s</translation>
  </message>
  <message>
   <source>Back to the play&amp;head</source>
   <translation>Revenir à la tête &amp;de lecture</translation>
  </message>
  <message>
   <source>Begin this tag at the playhead; the same key ends it there</source>
   <translation>Commencer cette étiquette à la tête de lecture ; la même touche l’y termine</translation>
  </message>
  <message>
   <source>Bring what others tagged into this project; what is in both is recognised</source>
   <translation>Apporter dans ce projet ce que d’autres ont étiqueté ; ce qui est dans les deux est reconnu</translation>
  </message>
  <message>
   <source>Build the codebook: fields, examples, order, merging, import and export</source>
   <translation>Construire le livre de codes : champs, exemples, ordre, fusion, import et export</translation>
  </message>
  <message>
   <source>C&amp;orrect the text</source>
   <translation>C&amp;orriger le texte</translation>
  </message>
  <message>
   <source>Change &amp;many at once…</source>
   <translation>Modifier plusieurs à la &amp;fois…</translation>
  </message>
  <message>
   <source>Change how Earmark works</source>
   <translation>Modifier le fonctionnement d’Earmark</translation>
  </message>
  <message>
   <source>Change tag, status, fields or notes of all selected or shown annotations</source>
   <translation>Modifier l’étiquette, le statut, les champs ou les notes de toutes les annotations sélectionnées ou affichées</translation>
  </message>
  <message>
   <source>Check the &amp;times against the recording</source>
   <translation>Vérifier le &amp;minutage sur l’enregistrement</translation>
  </message>
  <message>
   <source>Choose the &amp;recording…</source>
   <translation>Choisir l’&amp;enregistrement…</translation>
  </message>
  <message>
   <source>Close all that is open</source>
   <translation>Fermer tout ce qui est ouvert</translation>
  </message>
  <message>
   <source>Co&amp;llect the recordings</source>
   <translation>Rassemb&amp;ler les enregistrements</translation>
  </message>
  <message>
   <source>Code&amp;book…</source>
   <translation>&amp;Livre de codes…</translation>
  </message>
  <message>
   <source>Compare with another c&amp;ut…</source>
   <translation>Comparer avec un a&amp;utre montage…</translation>
  </message>
  <message>
   <source>Copy all recordings into a folder beside the project, to move both together</source>
   <translation>Copier tous les enregistrements dans un dossier à côté du projet, pour déplacer le tout ensemble</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Copier le texte sélectionné</translation>
  </message>
  <message>
   <source>Correct the words of the segment in place, while it plays</source>
   <translation>Corriger les mots du segment sur place, pendant la lecture</translation>
  </message>
  <message>
   <source>Count what is tagged: shares of time, lengths, speakers, sponsor load</source>
   <translation>Compter ce qui est étiqueté : parts de temps, durées, intervenants, charge des sponsors</translation>
  </message>
  <message>
   <source>De&amp;lete the annotation</source>
   <translation>&amp;Supprimer l’annotation</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>End 0.1 s earlier</source>
   <translation>Fin 0,1 s plus tôt</translation>
  </message>
  <message>
   <source>End 0.1 s later</source>
   <translation>Fin 0,1 s plus tard</translation>
  </message>
  <message>
   <source>End a word earlier</source>
   <translation>Fin un mot plus tôt</translation>
  </message>
  <message>
   <source>End a word later</source>
   <translation>Fin un mot plus tard</translation>
  </message>
  <message>
   <source>End at the playhead</source>
   <translation>Fin à la tête de lecture</translation>
  </message>
  <message>
   <source>End every tag that is open at the playhead</source>
   <translation>Terminer à la tête de lecture toutes les étiquettes ouvertes</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Épisode</translation>
  </message>
  <message>
   <source>Every key, on one page; find them and choose others</source>
   <translation>Toutes les touches sur une page ; trouvez-les et choisissez-en d’autres</translation>
  </message>
  <message>
   <source>Extend to the c&amp;hapter</source>
   <translation>Étendre au c&amp;hapitre</translation>
  </message>
  <message>
   <source>Extend to whole &amp;sentences</source>
   <translation>Étendre aux &amp;phrases entières</translation>
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation>Plus &amp;vite</translation>
  </message>
  <message>
   <source>F&amp;ollow the playhead</source>
   <translation>S&amp;uivre la tête de lecture</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>Plein &amp;écran</translation>
  </message>
  <message>
   <source>Fetch a recording by its address, for the episode that is open or a new one</source>
   <translation>Récupérer un enregistrement par son adresse, pour l’épisode ouvert ou un nouveau</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Find &amp;missing recordings…</source>
   <translation>Trouver les enregistrements &amp;manquants…</translation>
  </message>
  <message>
   <source>Find a command, a chapter, an episode or words of the transcript</source>
   <translation>Trouver une commande, un chapitre, un épisode ou des mots de la transcription</translation>
  </message>
  <message>
   <source>Find in &amp;all episodes</source>
   <translation>Rechercher dans &amp;tous les épisodes</translation>
  </message>
  <message>
   <source>Find words in all transcripts and notes of the project</source>
   <translation>Rechercher des mots dans toutes les transcriptions et notes du projet</translation>
  </message>
  <message>
   <source>Find words in the transcript and go from one match to the next</source>
   <translation>Rechercher des mots dans la transcription et passer d’un résultat au suivant</translation>
  </message>
  <message>
   <source>Find words in the transcript and put others in their place, one by one or all</source>
   <translation>Rechercher des mots dans la transcription et les remplacer, un à un ou tous</translation>
  </message>
  <message>
   <source>Five steps through the window, on the sample episode or on your own</source>
   <translation>Cinq étapes à travers la fenêtre, sur l’épisode d’exemple ou le vôtre</translation>
  </message>
  <message>
   <source>For other languages and poor sound; needs the extra earmark[whisper]</source>
   <translation>Pour d’autres langues et un son médiocre ; demande le supplément earmark[whisper]</translation>
  </message>
  <message>
   <source>Forward 1 s</source>
   <translation>Avancer de 1 s</translation>
  </message>
  <message>
   <source>Forward 15 s</source>
   <translation>Avancer de 15 s</translation>
  </message>
  <message>
   <source>Forward 2 s</source>
   <translation>Avancer de 2 s</translation>
  </message>
  <message>
   <source>Get the transcript, the chapters and the recording that the feed names</source>
   <translation>Obtenir la transcription, les chapitres et l’enregistrement indiqués par le flux</translation>
  </message>
  <message>
   <source>Give the selected lines a speaker, or all from here to the next change</source>
   <translation>Attribuer un intervenant aux lignes sélectionnées, ou à toutes d’ici au prochain changement</translation>
  </message>
  <message>
   <source>Give the transcript its usual size</source>
   <translation>Rendre à la transcription sa taille habituelle</translation>
  </message>
  <message>
   <source>Go back fifteen seconds</source>
   <translation>Reculer de quinze secondes</translation>
  </message>
  <message>
   <source>Go back five seconds</source>
   <translation>Reculer de cinq secondes</translation>
  </message>
  <message>
   <source>Go back one second</source>
   <translation>Reculer d’une seconde</translation>
  </message>
  <message>
   <source>Go back two seconds, also while you type</source>
   <translation>Reculer de deux secondes, même pendant la saisie</translation>
  </message>
  <message>
   <source>Go on fifteen seconds</source>
   <translation>Avancer de quinze secondes</translation>
  </message>
  <message>
   <source>Go on five seconds</source>
   <translation>Avancer de cinq secondes</translation>
  </message>
  <message>
   <source>Go on one second</source>
   <translation>Avancer d’une seconde</translation>
  </message>
  <message>
   <source>Go on two seconds, also while you type</source>
   <translation>Avancer de deux secondes, même pendant la saisie</translation>
  </message>
  <message>
   <source>Go to the chapter before</source>
   <translation>Aller au chapitre précédent</translation>
  </message>
  <message>
   <source>Go to the next chapter</source>
   <translation>Aller au chapitre suivant</translation>
  </message>
  <message>
   <source>Go to the next suggestion that nobody has decided on</source>
   <translation>Aller à la prochaine suggestion encore sans décision</translation>
  </message>
  <message>
   <source>Go to the next tagged span</source>
   <translation>Aller au prochain passage étiqueté</translation>
  </message>
  <message>
   <source>Go to the start of the next segment</source>
   <translation>Aller au début du segment suivant</translation>
  </message>
  <message>
   <source>Go to the start of the segment before</source>
   <translation>Aller au début du segment précédent</translation>
  </message>
  <message>
   <source>Go to the tagged span before</source>
   <translation>Aller au passage étiqueté précédent</translation>
  </message>
  <message>
   <source>Hear nothing but what carries a tag; choose which tags in the codebook</source>
   <translation>N’écouter que ce qui porte une étiquette ; choisissez lesquelles dans le livre de codes</translation>
  </message>
  <message>
   <source>Hear the segment again</source>
   <translation>Réécouter le segment</translation>
  </message>
  <message>
   <source>Hear what the Review page shows, one after the other</source>
   <translation>Écouter à la suite ce que montre la page Réviser</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hide the mar&amp;ks</source>
   <translation>Masquer les mar&amp;ques</translation>
  </message>
  <message>
   <source>Hide the marks of all tags, or show them again</source>
   <translation>Masquer les marques de toutes les étiquettes, ou les afficher à nouveau</translation>
  </message>
  <message>
   <source>Jump over what is tagged as a sponsor while it plays</source>
   <translation>Sauter pendant la lecture ce qui est étiqueté comme sponsor</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view</source>
   <translation>Garder visible la ligne entendue</translation>
  </message>
  <message>
   <source>L&amp;ines as in the file</source>
   <translation>&amp;Lignes comme dans le fichier</translation>
  </message>
  <message>
   <source>Le&amp;ft panel</source>
   <translation>Panneau &amp;gauche</translation>
  </message>
  <message>
   <source>Leave; everything is saved</source>
   <translation>Quitter ; tout est enregistré</translation>
  </message>
  <message>
   <source>Let estimate and alignment find the line again</source>
   <translation>Laisser l’estimation et l’alignement retrouver la ligne</translation>
  </message>
  <message>
   <source>Let the annotation cover every chapter that it touches</source>
   <translation>Étendre l’annotation à tous les chapitres qu’elle touche</translation>
  </message>
  <message>
   <source>Let the annotation cover every paragraph that it touches</source>
   <translation>Étendre l’annotation à tous les paragraphes qu’elle touche</translation>
  </message>
  <message>
   <source>Let the annotation cover every sentence that it touches</source>
   <translation>Étendre l’annotation à toutes les phrases qu’elle touche</translation>
  </message>
  <message>
   <source>Let the annotation end with the word that is heard</source>
   <translation>Terminer l’annotation par le mot entendu</translation>
  </message>
  <message>
   <source>Let the annotation start at the word that is heard</source>
   <translation>Commencer l’annotation par le mot entendu</translation>
  </message>
  <message>
   <source>Let the arrow keys move a caret in the transcript instead of stepping in time</source>
   <translation>Faire déplacer aux flèches un curseur dans la transcription au lieu d’avancer dans le temps</translation>
  </message>
  <message>
   <source>Let the state follow from the wor&amp;k</source>
   <translation>Laisser l’état suivre le travail</translation>
  </message>
  <message>
   <source>Light on dark, or dark on light</source>
   <translation>Clair sur sombre, ou sombre sur clair</translation>
  </message>
  <message>
   <source>List the episodes of a podcast feed and add them to the library</source>
   <translation>Lister les épisodes d’un flux de podcast et les ajouter à la bibliothèque</translation>
  </message>
  <message>
   <source>Listen again for lines whose times came with the file</source>
   <translation>Réécouter pour affiner les lignes dont le minutage vient du fichier</translation>
  </message>
  <message>
   <source>Listen at some places whether the times are off or drift</source>
   <translation>Écouter à quelques endroits si le minutage est décalé ou dérive</translation>
  </message>
  <message>
   <source>Listen for every word and give the lines precise times</source>
   <translation>Chercher chaque mot à l’écoute et donner aux lignes un minutage précis</translation>
  </message>
  <message>
   <source>Lo&amp;uder</source>
   <translation>Plus f&amp;ort</translation>
  </message>
  <message>
   <source>Look in a folder for recordings that are not where they were</source>
   <translation>Chercher dans un dossier les enregistrements qui ne sont plus à leur place</translation>
  </message>
  <message>
   <source>M&amp;enu bar</source>
   <translation>Barre de menus</translation>
  </message>
  <message>
   <source>Make a transcript where there is none; needs the extra earmark[whisper]</source>
   <translation>Créer une transcription là où il n’y en a pas ; demande le supplément earmark[whisper]</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>Refaire la modification annulée</translation>
  </message>
  <message>
   <source>Make the transcript bigger</source>
   <translation>Agrandir la transcription</translation>
  </message>
  <message>
   <source>Make the transcript smaller</source>
   <translation>Réduire la transcription</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>Marquer comme terminé</translation>
  </message>
  <message>
   <source>Mark as in pro&amp;gress</source>
   <translation>Marquer comme en &amp;cours</translation>
  </message>
  <message>
   <source>Mark as re&amp;viewed</source>
   <translation>Marquer comme ré&amp;visé</translation>
  </message>
  <message>
   <source>Mark the annotation as a draft</source>
   <translation>Marquer l’annotation comme brouillon</translation>
  </message>
  <message>
   <source>Mark the annotation as accepted; a suggestion gives way to the next one</source>
   <translation>Marquer l’annotation comme acceptée ; une suggestion laisse place à la suivante</translation>
  </message>
  <message>
   <source>Mark the annotation as disputed</source>
   <translation>Marquer l’annotation comme contestée</translation>
  </message>
  <message>
   <source>Mark the annotation as rejected; a suggestion gives way to the next one</source>
   <translation>Marquer l’annotation comme rejetée ; une suggestion laisse place à la suivante</translation>
  </message>
  <message>
   <source>Mer&amp;ge other projects…</source>
   <translation>Fusionner d’&amp;autres projets…</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second back</source>
   <translation>Reculer la fin de l’annotation d’un dixième de seconde</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second on</source>
   <translation>Avancer la fin de l’annotation d’un dixième de seconde</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word back</source>
   <translation>Reculer la fin de l’annotation d’un mot</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word on</source>
   <translation>Avancer la fin de l’annotation d’un mot</translation>
  </message>
  <message>
   <source>Move the focus to the next part of the window</source>
   <translation>Déplacer le focus vers la partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s earlier</source>
   <translation>&amp;Déplacer les lignes 0,1 s plus tôt</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s later</source>
   <translation>D&amp;éplacer les lignes 0,1 s plus tard</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second back</source>
   <translation>Reculer les lignes sélectionnées d’un dixième de seconde</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second on</source>
   <translation>Avancer les lignes sélectionnées d’un dixième de seconde</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second back</source>
   <translation>Reculer le début de l’annotation d’un dixième de seconde</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second on</source>
   <translation>Avancer le début de l’annotation d’un dixième de seconde</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word back</source>
   <translation>Reculer le début de l’annotation d’un mot</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word on</source>
   <translation>Avancer le début de l’annotation d’un mot</translation>
  </message>
  <message>
   <source>Ne&amp;xt annotation</source>
   <translation>Annotat&amp;ion suivante</translation>
  </message>
  <message>
   <source>Ne&amp;xt episode to annotate</source>
   <translation>Prochain épisode à a&amp;nnoter</translation>
  </message>
  <message>
   <source>Next c&amp;hapter</source>
   <translation>C&amp;hapitre suivant</translation>
  </message>
  <message>
   <source>Next su&amp;ggestion</source>
   <translation>Su&amp;ggestion suivante</translation>
  </message>
  <message>
   <source>Normal sp&amp;eed</source>
   <translation>Vitesse &amp;normale</translation>
  </message>
  <message>
   <source>Normal te&amp;xt</source>
   <translation>Te&amp;xte normal</translation>
  </message>
  <message>
   <source>Note on the selected annotation</source>
   <translation>Note sur l’annotation sélectionnée</translation>
  </message>
  <message>
   <source>Open a &amp;folder…</source>
   <translation>Ouvrir un &amp;dossier…</translation>
  </message>
  <message>
   <source>Open a recording from the &amp;web…</source>
   <translation>Ouvrir un enregistrement du &amp;Web…</translation>
  </message>
  <message>
   <source>Open a recording, a transcript, both together, or a project</source>
   <translation>Ouvrir un enregistrement, une transcription, les deux ensemble, ou un projet</translation>
  </message>
  <message>
   <source>Open another project file, or name a new one</source>
   <translation>Ouvrir un autre fichier de projet, ou en nommer un nouveau</translation>
  </message>
  <message>
   <source>Open fee&amp;d…</source>
   <translation>Ouvrir un &amp;flux…</translation>
  </message>
  <message>
   <source>Open four minutes of a podcast to try things on</source>
   <translation>Ouvrir quatre minutes d’un podcast pour s’exercer</translation>
  </message>
  <message>
   <source>Open or close 1</source>
   <translation>Ouvrir ou fermer 1</translation>
  </message>
  <message>
   <source>Open or close 2</source>
   <translation>Ouvrir ou fermer 2</translation>
  </message>
  <message>
   <source>Open or close 3</source>
   <translation>Ouvrir ou fermer 3</translation>
  </message>
  <message>
   <source>Open or close 4</source>
   <translation>Ouvrir ou fermer 4</translation>
  </message>
  <message>
   <source>Open or close 5</source>
   <translation>Ouvrir ou fermer 5</translation>
  </message>
  <message>
   <source>Open or close 6</source>
   <translation>Ouvrir ou fermer 6</translation>
  </message>
  <message>
   <source>Open or close 7</source>
   <translation>Ouvrir ou fermer 7</translation>
  </message>
  <message>
   <source>Open or close 8</source>
   <translation>Ouvrir ou fermer 8</translation>
  </message>
  <message>
   <source>Open or close 9</source>
   <translation>Ouvrir ou fermer 9</translation>
  </message>
  <message>
   <source>Open or close {tag}</source>
   <translation>Ouvrir ou fermer {tag}</translation>
  </message>
  <message>
   <source>Open or start a &amp;project…</source>
   <translation>Ouvrir ou créer un &amp;projet…</translation>
  </message>
  <message>
   <source>Open the &amp;sample episode</source>
   <translation>Ouvrir l’épisode d’&amp;exemple</translation>
  </message>
  <message>
   <source>Open the episode after this one</source>
   <translation>Ouvrir l’épisode qui suit celui-ci</translation>
  </message>
  <message>
   <source>Open the episode before this one</source>
   <translation>Ouvrir l’épisode qui précède celui-ci</translation>
  </message>
  <message>
   <source>Open the folder of the &amp;log</source>
   <translation>Ouvrir le dossier du &amp;journal</translation>
  </message>
  <message>
   <source>Open the next episode that is not done yet</source>
   <translation>Ouvrir le prochain épisode qui n’est pas encore terminé</translation>
  </message>
  <message>
   <source>Outline the words that a recogniser was less than 50 % sure of</source>
   <translation>Entourer les mots dont la reconnaissance était sûre à moins de 50 %</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Play &amp;while a key is held</source>
   <translation>Lire tant qu’une touche est &amp;enfoncée</translation>
  </message>
  <message>
   <source>Play a little faster</source>
   <translation>Lire un peu plus vite</translation>
  </message>
  <message>
   <source>Play a little slower</source>
   <translation>Lire un peu plus lentement</translation>
  </message>
  <message>
   <source>Play all &amp;in the table, one after the other</source>
   <translation>L&amp;ire tout le tableau à la suite</translation>
  </message>
  <message>
   <source>Play as fast as it was recorded</source>
   <translation>Lire à la vitesse de l’enregistrement</translation>
  </message>
  <message>
   <source>Play onl&amp;y what is tagged</source>
   <translation>Lire seulement ce qui est éti&amp;queté</translation>
  </message>
  <message>
   <source>Play the selection or the segment over and over</source>
   <translation>Lire en boucle la sélection ou le segment</translation>
  </message>
  <message>
   <source>Play while the key or foot pedal is down; pause and step back when it comes up</source>
   <translation>Lire tant que la touche ou la pédale est enfoncée ; au relâchement, pause et petit recul</translation>
  </message>
  <message>
   <source>Play, or pause</source>
   <translation>Lire ou mettre en pause</translation>
  </message>
  <message>
   <source>Pre&amp;vious segment</source>
   <translation>Segment &amp;précédent</translation>
  </message>
  <message>
   <source>Prepared re&amp;cordings…</source>
   <translation>Enregis&amp;trements préparés…</translation>
  </message>
  <message>
   <source>Press at the start of each line while it plays; the next line is shown</source>
   <translation>Appuyez au début de chaque ligne pendant la lecture ; la ligne suivante est affichée</translation>
  </message>
  <message>
   <source>Previous &amp;chapter</source>
   <translation>Chapitre précédent</translation>
  </message>
  <message>
   <source>Previous episode</source>
   <translation>Épisode &amp;précédent</translation>
  </message>
  <message>
   <source>Put the first te&amp;xt back</source>
   <translation>Remettre le te&amp;xte initial</translation>
  </message>
  <message>
   <source>Put the segment and the one after it together</source>
   <translation>Réunir le segment et le suivant</translation>
  </message>
  <message>
   <source>Put the tag that was used last on the selection, or on what is heard</source>
   <translation>Poser la dernière étiquette utilisée sur la sélection, ou sur ce qui est entendu</translation>
  </message>
  <message>
   <source>Put this tag on the selection, or on what is heard; again takes it off</source>
   <translation>Poser cette étiquette sur la sélection, ou sur ce qui est entendu ; encore une fois la retire</translation>
  </message>
  <message>
   <source>Put this tag on what was heard in the last seconds</source>
   <translation>Poser cette étiquette sur les dernières secondes entendues</translation>
  </message>
  <message>
   <source>Re&amp;ject</source>
   <translation>Re&amp;jeter</translation>
  </message>
  <message>
   <source>Read back what Earmark wrote, also after other programs changed it</source>
   <translation>Relire ce qu’Earmark a écrit, même modifié par d’autres programmes</translation>
  </message>
  <message>
   <source>Refine the given ti&amp;mes</source>
   <translation>A&amp;ffiner le minutage donné</translation>
  </message>
  <message>
   <source>Release the line</source>
   <translation>Li&amp;bérer la ligne</translation>
  </message>
  <message>
   <source>Rename the speakers of the episode, or merge two</source>
   <translation>Renommer les intervenants de l’épisode, ou en fusionner deux</translation>
  </message>
  <message>
   <source>Replace &amp;in the transcript</source>
   <translation>Re&amp;mplacer dans la transcription</translation>
  </message>
  <message>
   <source>Review the selected ep&amp;isodes</source>
   <translation>Réviser les ép&amp;isodes sélectionnés</translation>
  </message>
  <message>
   <source>Ri&amp;ght panel</source>
   <translation>Panneau &amp;droit</translation>
  </message>
  <message>
   <source>S&amp;earch, or run a command</source>
   <translation>Chercher ou lancer &amp;une commande</translation>
  </message>
  <message>
   <source>S&amp;kip sponsors</source>
   <translation>Sauter les sponsors</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>T&amp;exte plus petit</translation>
  </message>
  <message>
   <source>S&amp;plit the line</source>
   <translation>Scinder &amp;la ligne</translation>
  </message>
  <message>
   <source>Sa&amp;ve the plot…</source>
   <translation>Enregistrer le &amp;graphique…</translation>
  </message>
  <message>
   <source>Save &amp;a copy of the project…</source>
   <translation>Enregistrer une &amp;copie du projet…</translation>
  </message>
  <message>
   <source>Save t&amp;he table…</source>
   <translation>Enregistrer le ta&amp;bleau…</translation>
  </message>
  <message>
   <source>Say &amp;who speaks…</source>
   <translation>Indiquer &amp;qui parle…</translation>
  </message>
  <message>
   <source>Say or change the name that is kept with your annotations</source>
   <translation>Indiquer ou changer le nom conservé avec vos annotations</translation>
  </message>
  <message>
   <source>See every change in words, and go back or on to any of them</source>
   <translation>Voir chaque modification en clair, et revenir ou avancer à n’importe laquelle</translation>
  </message>
  <message>
   <source>See how much room the copies of recordings take, and empty the cache</source>
   <translation>Voir la place que prennent les copies des enregistrements, et vider le cache</translation>
  </message>
  <message>
   <source>See the backups of the project, what differs, and open a copy of one</source>
   <translation>Voir les sauvegardes du projet et leurs différences, et ouvrir une copie de l’une d’elles</translation>
  </message>
  <message>
   <source>Select the text that is heard now</source>
   <translation>Sélectionner le texte entendu en ce moment</translation>
  </message>
  <message>
   <source>Set the end of the selected line, or of the one that is heard, to the playhead</source>
   <translation>Placer à la tête de lecture la fin de la ligne sélectionnée, ou de celle qui est entendue</translation>
  </message>
  <message>
   <source>Set the start of the selected line, or of the one that is heard, to the playhead</source>
   <translation>Placer à la tête de lecture le début de la ligne sélectionnée, ou de celle qui est entendue</translation>
  </message>
  <message>
   <source>Sett&amp;ings…</source>
   <translation>Param&amp;ètres…</translation>
  </message>
  <message>
   <source>Show less of the timeline, larger</source>
   <translation>Montrer une plus petite partie de la chronologie, en plus grand</translation>
  </message>
  <message>
   <source>Show more of the timeline</source>
   <translation>Montrer une plus grande partie de la chronologie</translation>
  </message>
  <message>
   <source>Show one line for each segment instead of paragraphs to read</source>
   <translation>Afficher une ligne par segment au lieu de paragraphes à lire</translation>
  </message>
  <message>
   <source>Show or close the picture of a video</source>
   <translation>Afficher ou fermer l’image d’une vidéo</translation>
  </message>
  <message>
   <source>Show or fold chapters and codebook</source>
   <translation>Afficher ou replier les chapitres et le livre de codes</translation>
  </message>
  <message>
   <source>Show or fold the annotation</source>
   <translation>Afficher ou replier l’annotation</translation>
  </message>
  <message>
   <source>Show the line that is heard</source>
   <translation>Afficher la ligne entendue</translation>
  </message>
  <message>
   <source>Show the menus in a row above the window</source>
   <translation>Afficher les menus sur une rangée au-dessus de la fenêtre</translation>
  </message>
  <message>
   <source>Show unsure &amp;words</source>
   <translation>Montrer les &amp;mots incertains</translation>
  </message>
  <message>
   <source>Show what is tagged in the selected episodes on the Review page</source>
   <translation>Afficher sur la page Réviser ce qui est étiqueté dans les épisodes sélectionnés</translation>
  </message>
  <message>
   <source>Show where Earmark writes down what went wrong; nothing of it is sent</source>
   <translation>Montrer où Earmark note ce qui n’a pas marché ; rien n’en est envoyé</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silence</translation>
  </message>
  <message>
   <source>Spea&amp;kers…</source>
   <translation>&amp;Intervenants…</translation>
  </message>
  <message>
   <source>Split the segment at the caret, or before the word that is heard</source>
   <translation>Scinder le segment au curseur, ou avant le mot entendu</translation>
  </message>
  <message>
   <source>Spread the selected lines so that the last one ends at the playhead</source>
   <translation>Répartir les lignes sélectionnées pour que la dernière finisse à la tête de lecture</translation>
  </message>
  <message>
   <source>Start 0.1 s earlier</source>
   <translation>Début 0,1 s plus tôt</translation>
  </message>
  <message>
   <source>Start 0.1 s later</source>
   <translation>Début 0,1 s plus tard</translation>
  </message>
  <message>
   <source>Start a project with one of the codebooks that come with Earmark</source>
   <translation>Créer un projet avec l’un des livres de codes fournis avec Earmark</translation>
  </message>
  <message>
   <source>Start a word earlier</source>
   <translation>Début un mot plus tôt</translation>
  </message>
  <message>
   <source>Start a word later</source>
   <translation>Début un mot plus tard</translation>
  </message>
  <message>
   <source>Start at the playhead</source>
   <translation>Début à la tête de lecture</translation>
  </message>
  <message>
   <source>Ta&amp;p the next line</source>
   <translation>Mar&amp;quer la ligne suivante</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Tag 1</source>
   <translation>Étiquette 1</translation>
  </message>
  <message>
   <source>Tag 2</source>
   <translation>Étiquette 2</translation>
  </message>
  <message>
   <source>Tag 3</source>
   <translation>Étiquette 3</translation>
  </message>
  <message>
   <source>Tag 4</source>
   <translation>Étiquette 4</translation>
  </message>
  <message>
   <source>Tag 5</source>
   <translation>Étiquette 5</translation>
  </message>
  <message>
   <source>Tag 6</source>
   <translation>Étiquette 6</translation>
  </message>
  <message>
   <source>Tag 7</source>
   <translation>Étiquette 7</translation>
  </message>
  <message>
   <source>Tag 8</source>
   <translation>Étiquette 8</translation>
  </message>
  <message>
   <source>Tag 9</source>
   <translation>Étiquette 9</translation>
  </message>
  <message>
   <source>Tag the last seconds 1</source>
   <translation>Étiqueter les dernières secondes 1</translation>
  </message>
  <message>
   <source>Tag the last seconds 2</source>
   <translation>Étiqueter les dernières secondes 2</translation>
  </message>
  <message>
   <source>Tag the last seconds 3</source>
   <translation>Étiqueter les dernières secondes 3</translation>
  </message>
  <message>
   <source>Tag the last seconds 4</source>
   <translation>Étiqueter les dernières secondes 4</translation>
  </message>
  <message>
   <source>Tag the last seconds 5</source>
   <translation>Étiqueter les dernières secondes 5</translation>
  </message>
  <message>
   <source>Tag the last seconds 6</source>
   <translation>Étiqueter les dernières secondes 6</translation>
  </message>
  <message>
   <source>Tag the last seconds 7</source>
   <translation>Étiqueter les dernières secondes 7</translation>
  </message>
  <message>
   <source>Tag the last seconds 8</source>
   <translation>Étiqueter les dernières secondes 8</translation>
  </message>
  <message>
   <source>Tag the last seconds 9</source>
   <translation>Étiqueter les dernières secondes 9</translation>
  </message>
  <message>
   <source>Tag the last seconds {tag}</source>
   <translation>Étiqueter les dernières secondes {tag}</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Annuler la dernière modification</translation>
  </message>
  <message>
   <source>Take back what was said: not started without annotations, else in progress</source>
   <translation>Revenir sur ce qui a été dit : pas commencé sans annotations, sinon en cours</translation>
  </message>
  <message>
   <source>Take in every transcript and recording in a folder, put together by name</source>
   <translation>Importer toutes les transcriptions et tous les enregistrements d’un dossier, associés par nom</translation>
  </message>
  <message>
   <source>Take the selected annotation off</source>
   <translation>Retirer l’annotation sélectionnée</translation>
  </message>
  <message>
   <source>Tell where the audio file of this episode lies</source>
   <translation>Indiquer où se trouve le fichier audio de cet épisode</translation>
  </message>
  <message>
   <source>The episodes</source>
   <translation>Les épisodes</translation>
  </message>
  <message>
   <source>The manual, open at what you are doing</source>
   <translation>Le manuel, ouvert à ce que vous faites</translation>
  </message>
  <message>
   <source>The transcript</source>
   <translation>La transcription</translation>
  </message>
  <message>
   <source>There is still something to do in this episode, or in those selected</source>
   <translation>Il reste quelque chose à faire dans cet épisode, ou dans ceux sélectionnés</translation>
  </message>
  <message>
   <source>This &amp;line starts now</source>
   <translation>Cette &amp;ligne commence maintenant</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are annotated</source>
   <translation>Cet épisode, ou ceux sélectionnés dans la Bibliothèque, sont annotés</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are reviewed</source>
   <translation>Cet épisode, ou ceux sélectionnés dans la Bibliothèque, sont révisés</translation>
  </message>
  <message>
   <source>This line &amp;ends now</source>
   <translation>Cette li&amp;gne finit maintenant</translation>
  </message>
  <message>
   <source>Turn the volume down</source>
   <translation>Baisser le volume</translation>
  </message>
  <message>
   <source>Turn the volume up</source>
   <translation>Augmenter le volume</translation>
  </message>
  <message>
   <source>Type a time to go to</source>
   <translation>Saisir un temps où aller</translation>
  </message>
  <message>
   <source>Undo every correction of the selected segments</source>
   <translation>Annuler toutes les corrections des segments sélectionnés</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Utiliser tout l’écran</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Version et licence</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Affichage</translation>
  </message>
  <message>
   <source>What is tagged</source>
   <translation>Ce qui est étiqueté</translation>
  </message>
  <message>
   <source>Who annotates…</source>
   <translation>&amp;Qui annote…</translation>
  </message>
  <message>
   <source>Write a &amp;note</source>
   <translation>Écrire une &amp;note</translation>
  </message>
  <message>
   <source>Write a &amp;report…</source>
   <translation>Écrire un &amp;rapport…</translation>
  </message>
  <message>
   <source>Write annotations, transcripts or sound for other programs</source>
   <translation>Écrire des annotations, des transcriptions ou du son pour d’autres programmes</translation>
  </message>
  <message>
   <source>Write d&amp;own the recording…</source>
   <translation>&amp;Transcrire l’enregistrement…</translation>
  </message>
  <message>
   <source>Write everything that is in the project to another file</source>
   <translation>Écrire tout le contenu du projet dans un autre fichier</translation>
  </message>
  <message>
   <source>Write one page about what is tagged: numbers, figures, quotations, codebook</source>
   <translation>Écrire une page sur ce qui est étiqueté : chiffres, figures, citations, livre de codes</translation>
  </message>
  <message>
   <source>Write the figure of the Statistics page as PNG or SVG</source>
   <translation>Écrire la figure de la page Statistiques en PNG ou SVG</translation>
  </message>
  <message>
   <source>Write the table behind the figure of the Statistics page as CSV</source>
   <translation>Écrire en CSV le tableau de la figure de la page Statistiques</translation>
  </message>
  <message>
   <source>Zoom the timeline &amp;out</source>
   <translation>Réd&amp;uire la chronologie</translation>
  </message>
 </context>
 <context>
  <name>AddressSheet</name>
  <message>
   <source>A recording from the web</source>
   <translation>Un enregistrement du Web</translation>
  </message>
  <message>
   <source>Address of the sound file</source>
   <translation>Adresse du fichier son</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>For “{title}”, which is open</source>
   <translation>Pour « {title} », qui est ouvert</translation>
  </message>
  <message>
   <source>The file is fetched once and then plays without a network. It is asked for at this address and nowhere else.</source>
   <translation>Le fichier est récupéré une fois, puis se lit sans réseau. Il est demandé à cette adresse et nulle part ailleurs.</translation>
  </message>
 </context>
 <context>
  <name>AgreementPanel</name>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Measures of agreement</source>
   <translation>Mesures d’accord</translation>
  </message>
  <message>
   <source>Tag whose agreement is shown</source>
   <translation>Étiquette dont l’accord est affiché</translation>
  </message>
 </context>
 <context>
  <name>Aligning</name>
  <message>
   <source>Align with Whisper</source>
   <translation>Aligner avec Whisper</translation>
  </message>
  <message>
   <source>Aligning to the audio…</source>
   <translation>Alignement sur l’audio…</translation>
  </message>
  <message>
   <source>Checking the times…</source>
   <translation>Vérification du minutage…</translation>
  </message>
  <message>
   <source>Choose another recording of this episode</source>
   <translation>Choisir un autre enregistrement de cet épisode</translation>
  </message>
  <message>
   <source>Comparing with {name}…</source>
   <translation>Comparaison avec {name}…</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>Enregistrements (*)</translation>
  </message>
  <message>
   <source>The times are off by {seconds} throughout.</source>
   <translation>Le minutage est décalé de {seconds} partout.</translation>
  </message>
  <message>
   <source>The times drift against the recording, not evenly.</source>
   <translation>Le minutage dérive par rapport à l’enregistrement, mais pas régulièrement.</translation>
  </message>
  <message>
   <source>The times fit the recording.</source>
   <translation>Le minutage correspond à l’enregistrement.</translation>
  </message>
  <message>
   <source>The times run at another speed ({speed}).</source>
   <translation>Le minutage court à une autre vitesse ({speed}).</translation>
  </message>
  <message>
   <source>The transcript is re-timed; every annotation kept its words.</source>
   <translation>La transcription est recalée ; chaque annotation a gardé ses mots.</translation>
  </message>
  <message>
   <source>This episode is being aligned already.</source>
   <translation>Cet épisode est déjà en cours d’alignement.</translation>
  </message>
  <message>
   <source>Too few words were recognised to tell whether the times fit.</source>
   <translation>Trop peu de mots ont été reconnus pour dire si le minutage correspond.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>Annotate</source>
   <translation>Annoter</translation>
  </message>
 </context>
 <context>
  <name>AnnotationEnds</name>
  <message>
   <source>From {start} to {end}</source>
   <translation>De {start} à {end}</translation>
  </message>
  <message>
   <source>Nothing would be left of the annotation.</source>
   <translation>Il ne resterait rien de l’annotation.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Sélectionnez d’abord une annotation : cliquez dessus ou appuyez sur N.</translation>
  </message>
  <message>
   <source>The annotation is that long already.</source>
   <translation>L’annotation a déjà cette longueur.</translation>
  </message>
  <message>
   <source>There is no further word in this direction.</source>
   <translation>Il n’y a plus de mot dans cette direction.</translation>
  </message>
  <message>
   <source>This episode has no chapters.</source>
   <translation>Cet épisode n’a pas de chapitres.</translation>
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
   <translation>Changer l’étiquette</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing is selected. Play, and press the key of a tag; or select words in the transcript first.</source>
   <translation>Rien n’est sélectionné. Lancez la lecture et appuyez sur la touche d’une étiquette, ou sélectionnez d’abord des mots dans la transcription.</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Tag: {name}. Change</source>
   <translation>Étiquette : {name}. Changer</translation>
  </message>
  <message>
   <source>What is to be said about it</source>
   <translation>Ce qu’il y a à en dire</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>par {name}</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>contestée</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>brouillon</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejetée</translation>
  </message>
 </context>
 <context>
  <name>BackChip</name>
  <message>
   <source>Back to the playhead</source>
   <translation>Revenir à la tête de lecture</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Follow the playhead again (Enter)</source>
   <translation>Suivre à nouveau la tête de lecture (Entrée)</translation>
  </message>
 </context>
 <context>
  <name>BackupsSheet</name>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Backups are made every half hour while you work, and before anything large. All of two days are kept, then one a day, a week and a month.</source>
   <translation>Des sauvegardes sont faites toutes les demi-heures pendant le travail, et avant toute opération importante. Toutes celles de deux jours sont gardées, puis une par jour, par semaine et par mois.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparaison…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Projets Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing differs from the project as it is now.</source>
   <translation>Rien ne diffère du projet tel qu’il est maintenant.</translation>
  </message>
  <message>
   <source>Open a copy of the backup</source>
   <translation>Ouvrir une copie de la sauvegarde</translation>
  </message>
  <message>
   <source>Open a copy…</source>
   <translation>Ouvrir une copie…</translation>
  </message>
  <message>
   <source>There is no backup of this project yet.</source>
   <translation>Il n’y a pas encore de sauvegarde de ce projet.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>et {n} de plus</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>Fermer l’avis</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Avis</translation>
  </message>
  <message>
   <source>Notice button</source>
   <translation>Bouton de l’avis</translation>
  </message>
  <message>
   <source>Second notice button</source>
   <translation>Deuxième bouton de l’avis</translation>
  </message>
 </context>
 <context>
  <name>Beginning</name>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Projets Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>New annotations are by {name}.</source>
   <translation>Les nouvelles annotations sont de {name}.</translation>
  </message>
  <message>
   <source>One annotation carries no name yet.</source>
   <translation>Une annotation ne porte pas encore de nom.</translation>
  </message>
  <message>
   <source>Sign as {name}</source>
   <translation>Signer {name}</translation>
  </message>
  <message>
   <source>Signed as {name}</source>
   <translation>Signé {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Where is the project to be kept?</source>
   <translation>Où faut-il conserver le projet ?</translation>
  </message>
  <message>
   <source>{n} annotations carry no name yet.</source>
   <translation>{n} annotations ne portent pas encore de nom.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
 </context>
 <context>
  <name>BulkSheet</name>
  <message>
   <source>1 selected</source>
   <translation>1 sélectionnée</translation>
  </message>
  <message>
   <source>1 shown</source>
   <translation>1 affichée</translation>
  </message>
  <message>
   <source>All {n} shown</source>
   <translation>Toutes, {n} affichées</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>Modifier les annotations</translation>
  </message>
  <message>
   <source>Change {n}</source>
   <translation>En modifier {n}</translation>
  </message>
  <message>
   <source>Choose what is to change.</source>
   <translation>Choisissez ce qui doit changer.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Ce qui changerait</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Lesquelles</translation>
  </message>
  <message>
   <source>Which annotations</source>
   <translation>Quelles annotations</translation>
  </message>
  <message>
   <source>Words to replace</source>
   <translation>Mots à remplacer</translation>
  </message>
  <message>
   <source>Words to write</source>
   <translation>Mots à écrire</translation>
  </message>
  <message>
   <source>add a line</source>
   <translation>ajouter une ligne</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>laisser tel quel</translation>
  </message>
  <message>
   <source>replace words</source>
   <translation>remplacer des mots</translation>
  </message>
  <message>
   <source>write anew</source>
   <translation>réécrire</translation>
  </message>
  <message>
   <source>{n} of {all} would change; the first are shown.</source>
   <translation>{n} sur {all} changeraient ; les premières sont affichées.</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>{n} sélectionnées</translation>
  </message>
 </context>
 <context>
  <name>CacheSheet</name>
  <message>
   <source>Change the limit…</source>
   <translation>Changer la limite…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Copies in which every place can be found exactly. They can all be made again; the original recordings are not touched.</source>
   <translation>Des copies dans lesquelles chaque endroit se retrouve exactement. Toutes peuvent être refaites ; les enregistrements d’origine ne sont pas touchés.</translation>
  </message>
  <message>
   <source>Delete the selected</source>
   <translation>Supprimer la sélection</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Vider</translation>
  </message>
  <message>
   <source>Prepared recordings</source>
   <translation>Enregistrements préparés</translation>
  </message>
  <message>
   <source>{used} of {limit} used</source>
   <translation>{used} sur {limit} utilisés</translation>
  </message>
 </context>
 <context>
  <name>CachedModel</name>
  <message>
   <source>Last used</source>
   <translation>Dernière utilisation</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>{name} (open)</source>
   <translation>{name} (ouvert)</translation>
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Delay of the sound in milliseconds</source>
   <translation>Retard du son en millisecondes</translation>
  </message>
  <message>
   <source>For {device}</source>
   <translation>Pour {device}</translation>
  </message>
  <message>
   <source>How late is the sound?</source>
   <translation>De combien le son est-il en retard ?</translation>
  </message>
  <message>
   <source>The clicks could not be made.</source>
   <translation>Les clics n’ont pas pu être produits.</translation>
  </message>
  <message>
   <source>Use {0} ms</source>
   <translation>Utiliser {0} ms</translation>
  </message>
  <message>
   <source>You hear a click every second. Move the slider until the light flashes exactly with it: to the right if the light is early.</source>
   <translation>Vous entendez un clic par seconde. Déplacez le curseur jusqu’à ce que la lumière clignote exactement en même temps : vers la droite si la lumière est en avance.</translation>
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
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a tag after this one (Ins)</source>
   <translation>Ajouter une étiquette après celle-ci (Ins)</translation>
  </message>
  <message>
   <source>As REFI-QDA (.qdc), JSON or CSV</source>
   <translation>En REFI-QDA (.qdc), JSON ou CSV</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Livre de codes</translation>
  </message>
  <message>
   <source>Codebook editor</source>
   <translation>Éditeur du livre de codes</translation>
  </message>
  <message>
   <source>Codebooks and projects (*.qdc *.json *.csv *.earmark)</source>
   <translation>Livres de codes et projets (*.qdc *.json *.csv *.earmark)</translation>
  </message>
  <message>
   <source>Delete this tag (Del)</source>
   <translation>Supprimer cette étiquette (Suppr)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>From REFI-QDA (.qdc), JSON, CSV or another project</source>
   <translation>Depuis REFI-QDA (.qdc), JSON, CSV ou un autre projet</translation>
  </message>
  <message>
   <source>Give some of its annotations a tag of their own</source>
   <translation>Donner à une partie de ses annotations leur propre étiquette</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Fusionnées</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>Fusionner…</translation>
  </message>
  <message>
   <source>Put the editor away (Esc)</source>
   <translation>Ranger l’éditeur (Échap)</translation>
  </message>
  <message>
   <source>Put this tag into another</source>
   <translation>Intégrer cette étiquette à une autre</translation>
  </message>
  <message>
   <source>REFI-QDA codebook (*.qdc);;JSON (*.json);;CSV (*.csv)</source>
   <translation>Livre de codes REFI-QDA (*.qdc);;JSON (*.json);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>Étiquette {tag} supprimée</translation>
  </message>
  <message>
   <source>Retired the tag {tag}</source>
   <translation>Étiquette {tag} mise hors service</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Scinder…</translation>
  </message>
  <message>
   <source>Take tags from</source>
   <translation>Prendre des étiquettes dans</translation>
  </message>
  <message>
   <source>The tag</source>
   <translation>L’étiquette</translation>
  </message>
  <message>
   <source>Write the codebook</source>
   <translation>Écrire le livre de codes</translation>
  </message>
  <message>
   <source>Wrote {name}.</source>
   <translation>{name} est écrit.</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>nouvelle étiquette</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>nouvelle étiquette {n}</translation>
  </message>
  <message>
   <source>{new} tags are new, {changed} were changed.</source>
   <translation>{new} étiquettes sont nouvelles, {changed} ont été modifiées.</translation>
  </message>
  <message>
   <source>{n} annotations have {tag} now</source>
   <translation>{n} annotations ont maintenant {tag}</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <source>+ Add tag</source>
   <translation>+ Ajouter une étiquette</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Livre de codes</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Edit in the codebook…</source>
   <translation>Modifier dans le livre de codes…</translation>
  </message>
  <message>
   <source>Hidden are the marks of: {tags}</source>
   <translation>Les marques masquées sont celles de : {tags}</translation>
  </message>
  <message>
   <source>Put on or take off</source>
   <translation>Poser ou retirer</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>Étiquette {tag} supprimée</translation>
  </message>
  <message>
   <source>Show marks</source>
   <translation>Montrer les marques</translation>
  </message>
  <message>
   <source>Then click a tag to rename, recolour or give it a key</source>
   <translation>Puis cliquez sur une étiquette pour la renommer, la recolorer ou lui donner une touche</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>nouvelle étiquette</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>nouvelle étiquette {n}</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Tags of the codebook</source>
   <translation>Étiquettes du livre de codes</translation>
  </message>
 </context>
 <context>
  <name>CodebookTreeModel</name>
  <message>
   <source> (retired)</source>
   <translation> (hors service)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Utilisation</translation>
  </message>
  <message>
   <source>{tag}, used {n} times</source>
   <translation>{tag}, utilisée {n} fois</translation>
  </message>
 </context>
 <context>
  <name>ColorChoice</name>
  <message>
   <source>Colour as #RRGGBB</source>
   <translation>Couleur au format #RRGGBB</translation>
  </message>
  <message>
   <source>Hard to see on a {ground} ground: contrast {ratio} : 1, it takes 3 : 1.</source>
   <translation>Peu visible sur un fond {ground} : contraste {ratio} : 1, il faut 3 : 1.</translation>
  </message>
  <message>
   <source>Not everybody can tell this colour from that of “{tag}”.</source>
   <translation>Tout le monde ne distingue pas cette couleur de celle de « {tag} ».</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
 </context>
 <context>
  <name>ColumnsButton</name>
  <message>
   <source>As at first</source>
   <translation>Comme au début</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Choisir les colonnes</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Columns; Alt and an arrow moves one</source>
   <translation>Colonnes ; Alt et une flèche en déplacent une</translation>
  </message>
  <message>
   <source>Which columns, in what order</source>
   <translation>Quelles colonnes, dans quel ordre</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Menus</source>
   <translation>Menus</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
 </context>
 <context>
  <name>Companion</name>
  <message>
   <source>{tag}, from {start} to {end}</source>
   <translation>{tag}, de {start} à {end}</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>Gold tier</source>
   <translation>Couche de référence</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>d’accord</translation>
  </message>
  <message>
   <source>ends {0} s apart</source>
   <translation>fins distantes de {0} s</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>personne n’est nommé</translation>
  </message>
  <message>
   <source>one whole, several parts</source>
   <translation>un seul tenant contre plusieurs parties</translation>
  </message>
  <message>
   <source>only some marked it</source>
   <translation>marqué par certains seulement</translation>
  </message>
  <message>
   <source>other tag</source>
   <translation>autre étiquette</translation>
  </message>
  <message>
   <source>{0} (suggester)</source>
   <translation>{0} (suggestions)</translation>
  </message>
 </context>
 <context>
  <name>CompareButton</name>
  <message>
   <source>Compare annotators</source>
   <translation>Comparer les annotateurs</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>1 agreed annotation is in the gold tier.</source>
   <translation>1 annotation concordante est dans la couche de référence.</translation>
  </message>
  <message>
   <source>Choose an episode</source>
   <translation>Choisir un épisode</translation>
  </message>
  <message>
   <source>Nothing is there</source>
   <translation>Il n’y a rien</translation>
  </message>
  <message>
   <source>Only one has annotated this episode. Take in the table that another annotator exported, or let a suggester go through it; then both stand side by side here.</source>
   <translation>Une seule personne a annoté cet épisode. Importez le tableau exporté par un autre annotateur, ou faites-le parcourir par un outil de suggestion ; les deux seront alors côte à côte ici.</translation>
  </message>
  <message>
   <source>Open an episode first: its annotators are compared here.</source>
   <translation>Ouvrez d’abord un épisode : ses annotateurs sont comparés ici.</translation>
  </message>
  <message>
   <source>Take in annotations…</source>
   <translation>Reprendre des annotations…</translation>
  </message>
  <message>
   <source>Take {0}’s</source>
   <translation>Prendre celle de {0}</translation>
  </message>
  <message>
   <source>Tick at least two at the left to compare them.</source>
   <translation>Cochez-en au moins deux à gauche pour les comparer.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{0} agreed, {1} differ, {2} of these still open</source>
   <translation>{0} concordantes, {1} divergentes, dont {2} encore ouvertes</translation>
  </message>
  <message>
   <source>{0}, and go on to the next ({1})</source>
   <translation>{0}, et passer à la suivante ({1})</translation>
  </message>
  <message>
   <source>{n} agreed annotations are in the gold tier.</source>
   <translation>{n} annotations concordantes sont dans la couche de référence.</translation>
  </message>
 </context>
 <context>
  <name>Correcting</name>
  <message>
   <source>Correct everywhere…</source>
   <translation>Corriger partout…</translation>
  </message>
  <message>
   <source>Joined with the line after it</source>
   <translation>Réunie avec la ligne suivante</translation>
  </message>
  <message>
   <source>Nobody has corrected these words.</source>
   <translation>Personne n’a corrigé ces mots.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Put the caret where the line is to be split.</source>
   <translation>Placez le curseur là où la ligne doit être scindée.</translation>
  </message>
  <message>
   <source>Put the first text back: “{text}”</source>
   <translation>Remettre le texte initial : « {text} »</translation>
  </message>
  <message>
   <source>Split; the second line starts at {at}</source>
   <translation>Scindée ; la deuxième ligne commence à {at}</translation>
  </message>
  <message>
   <source>The first text is back.</source>
   <translation>Le texte initial est rétabli.</translation>
  </message>
  <message>
   <source>The line goes from {start} to {end}</source>
   <translation>La ligne va de {start} à {end}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>“{old}” stands in one more place</source>
   <translation>« {old} » figure à un autre endroit</translation>
  </message>
  <message>
   <source>“{old}” stands in {n} more places</source>
   <translation>« {old} » figure à {n} autres endroits</translation>
  </message>
 </context>
 <context>
  <name>CutSheet</name>
  <message>
   <source>+ {length} new at {at}</source>
   <translation>+ {length} de nouveau à {at}</translation>
  </message>
  <message>
   <source>, before “{words}”</source>
   <translation>, avant « {words} »</translation>
  </message>
  <message>
   <source>1 annotation is on words that the new cut does not have; it stays too.</source>
   <translation>1 annotation porte sur des mots absents du nouveau montage ; elle reste aussi.</translation>
  </message>
  <message>
   <source>Another cut of this episode</source>
   <translation>Un autre montage de cet épisode</translation>
  </message>
  <message>
   <source>Every annotation keeps its words; times move with the sound.</source>
   <translation>Chaque annotation garde ses mots ; le minutage suit le son.</translation>
  </message>
  <message>
   <source>Keep the old one</source>
   <translation>Garder l’ancien</translation>
  </message>
  <message>
   <source>Use it and re-time</source>
   <translation>L’utiliser et recaler</translation>
  </message>
  <message>
   <source>What only one of the cuts has</source>
   <translation>Ce qu’un seul des montages contient</translation>
  </message>
  <message>
   <source>{new} long, instead of {old}. {difference}</source>
   <translation>Durée de {new} au lieu de {old}. {difference}</translation>
  </message>
  <message>
   <source>{n} annotations are on words that the new cut does not have; they stay too.</source>
   <translation>{n} annotations portent sur des mots absents du nouveau montage ; elles restent aussi.</translation>
  </message>
  <message>
   <source>− {length} gone, from {at} on in the old cut</source>
   <translation>− {length} en moins, à partir de {at} dans l’ancien montage</translation>
  </message>
 </context>
 <context>
  <name>CutStrip</name>
  <message>
   <source>The old cut and the new one</source>
   <translation>L’ancien montage et le nouveau</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <source>old</source>
   <translation>ancien</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Ctrl+Z takes all of it back.</source>
   <translation>Ctrl+Z annule le tout.</translation>
  </message>
  <message>
   <source>Delete them along with the tag</source>
   <translation>Les supprimer avec l’étiquette</translation>
  </message>
  <message>
   <source>Give them another tag:</source>
   <translation>Leur donner une autre étiquette :</translation>
  </message>
  <message>
   <source>Go ahead</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Keep them: retire the tag, so that it is offered no more</source>
   <translation>Les garder : mettre l’étiquette hors service, pour qu’elle ne soit plus proposée</translation>
  </message>
  <message>
   <source>One annotation has “{tag}”. What is to become of it?</source>
   <translation>Une annotation a « {tag} ». Que faut-il en faire ?</translation>
  </message>
  <message>
   <source>The tag they get instead</source>
   <translation>L’étiquette qu’elles reçoivent à la place</translation>
  </message>
  <message>
   <source>{n} annotations have “{tag}”. What is to become of them?</source>
   <translation>{n} annotations ont « {tag} ». Que faut-il en faire ?</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Timeline and playback</source>
   <translation>Chronologie et lecture</translation>
  </message>
  <message>
   <source>{length} not in the text</source>
   <translation>{length} absents du texte</translation>
  </message>
 </context>
 <context>
  <name>EpisodeWork</name>
  <message>
   <source>Marked as {state}.</source>
   <translation>Marqué comme {state}.</translation>
  </message>
  <message>
   <source>No other episode is left to annotate.</source>
   <translation>Il ne reste aucun autre épisode à annoter.</translation>
  </message>
  <message>
   <source>Open an episode first, or select some in the Library.</source>
   <translation>Ouvrez d’abord un épisode, ou sélectionnez-en dans la Bibliothèque.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{n} episodes marked as {state}.</source>
   <translation>{n} épisodes marqués comme {state}.</translation>
  </message>
 </context>
 <context>
  <name>EpisodesModel</name>
  <message>
   <source>DATE</source>
   <translation>DATE</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>ÉPISODE</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>DURÉE</translation>
  </message>
  <message>
   <source>RECORDING</source>
   <translation>ENREGISTREMENT</translation>
  </message>
  <message>
   <source>STATE</source>
   <translation>ÉTAT</translation>
  </message>
  <message>
   <source>TAGGED</source>
   <translation>ÉTIQUETÉ</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>on the web</source>
   <translation>sur le Web</translation>
  </message>
  <message>
   <source>{all} tagged, {decided} decided</source>
   <translation>{all} étiquetées, {decided} décidées</translation>
  </message>
 </context>
 <context>
  <name>EverywhereSheet</name>
  <message>
   <source>1 left out: the line would be empty</source>
   <translation>1 laissée de côté : la ligne serait vide</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 endroit</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>And what sounds like it</source>
   <translation>Et ce qui y ressemble à l’oreille</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <source>Correct 1 place</source>
   <translation>Corriger 1 endroit</translation>
  </message>
  <message>
   <source>Correct everywhere</source>
   <translation>Corriger partout</translation>
  </message>
  <message>
   <source>Correct {n} places</source>
   <translation>Corriger {n} endroits</translation>
  </message>
  <message>
   <source>In all episodes of the project</source>
   <translation>Dans tous les épisodes du projet</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <source>Places to correct</source>
   <translation>Endroits à corriger</translation>
  </message>
  <message>
   <source>There is nothing to correct.</source>
   <translation>Il n’y a rien à corriger.</translation>
  </message>
  <message>
   <source>Words as they should be</source>
   <translation>Les mots comme ils devraient être</translation>
  </message>
  <message>
   <source>Words as they stand</source>
   <translation>Les mots comme ils sont</translation>
  </message>
  <message>
   <source>{n} left out: the lines would be empty</source>
   <translation>{n} laissées de côté : les lignes seraient vides</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} endroits</translation>
  </message>
  <message>
   <source>{n} ticked</source>
   <translation>{n} cochés</translation>
  </message>
 </context>
 <context>
  <name>ExportFields</name>
  <message>
   <source>A row for each</source>
   <translation>Une ligne pour chaque</translation>
  </message>
  <message>
   <source>All; or names such as tag, start_s, text</source>
   <translation>Toutes ; ou des noms comme tag, start_s, text</translation>
  </message>
  <message>
   <source>Between cells</source>
   <translation>Entre les cellules</translation>
  </message>
  <message>
   <source>Close up where something is left out</source>
   <translation>Resserrer là où quelque chose est omis</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Decimal sign</source>
   <translation>Signe décimal</translation>
  </message>
  <message>
   <source>The transcript as further tiers</source>
   <translation>La transcription comme couches supplémentaires</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>Ce qu’il contient</translation>
  </message>
  <message>
   <source>With the recording inside</source>
   <translation>Avec l’enregistrement inclus</translation>
  </message>
  <message>
   <source>annotation</source>
   <translation>annotation</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>annotations</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>comme d’habitude</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>virgule</translation>
  </message>
  <message>
   <source>comma, 1,5</source>
   <translation>virgule, 1,5</translation>
  </message>
  <message>
   <source>line, with 0 or 1 for each tag</source>
   <translation>ligne, avec 0 ou 1 pour chaque étiquette</translation>
  </message>
  <message>
   <source>only what is not tagged</source>
   <translation>seulement ce qui n’est pas étiqueté</translation>
  </message>
  <message>
   <source>only what is tagged</source>
   <translation>seulement ce qui est étiqueté</translation>
  </message>
  <message>
   <source>pipe</source>
   <translation>barre verticale</translation>
  </message>
  <message>
   <source>point, 1.5</source>
   <translation>point, 1.5</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>point-virgule</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulation</translation>
  </message>
  <message>
   <source>the whole transcript</source>
   <translation>toute la transcription</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A file for each episode</source>
   <translation>Un fichier pour chaque épisode</translation>
  </message>
  <message>
   <source>Beginning of the file</source>
   <translation>Début du fichier</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Premières lignes</translation>
  </message>
  <message>
   <source>First rows of the table</source>
   <translation>Premières lignes du tableau</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Sound: {title}</source>
   <translation>Son : {title}</translation>
  </message>
  <message>
   <source>There is nothing to write yet.</source>
   <translation>Il n’y a encore rien à écrire.</translation>
  </message>
  <message>
   <source>Write…</source>
   <translation>Écrire…</translation>
  </message>
  <message>
   <source>all episodes</source>
   <translation>tous les épisodes</translation>
  </message>
  <message>
   <source>this episode: {title}</source>
   <translation>cet épisode : {title}</translation>
  </message>
  <message>
   <source>what Review shows</source>
   <translation>ce que montre Réviser</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>1 annotation is written to {name}.</source>
   <translation>1 annotation est écrite dans {name}.</translation>
  </message>
  <message>
   <source>All {n} annotations of the project are written to {name}.</source>
   <translation>Les {n} annotations du projet sont écrites dans {name}.</translation>
  </message>
  <message>
   <source>Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</source>
   <translation>Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>Exporter dans un dossier</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Enregistrements</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Take in annotations</source>
   <translation>Importer des annotations</translation>
  </message>
  <message>
   <source>The project's 1 annotation is written to {name}.</source>
   <translation>L’unique annotation du projet est écrite dans {name}.</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>Écriture de {name}…</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name} est écrit.</translation>
  </message>
  <message>
   <source>{n} annotations are written to {name}.</source>
   <translation>{n} annotations sont écrites dans {name}.</translation>
  </message>
  <message>
   <source>{n} files are written to {name}.</source>
   <translation>{n} fichiers sont écrits dans {name}.</translation>
  </message>
 </context>
 <context>
  <name>FacetModel</name>
  <message>
   <source>, chosen</source>
   <translation>, choisi</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Forget this filter</source>
   <translation>Oublier ce filtre</translation>
  </message>
  <message>
   <source>What to show in the table</source>
   <translation>Ce que montre le tableau</translation>
  </message>
 </context>
 <context>
  <name>FeedModel</name>
  <message>
   <source>DATE</source>
   <translation>DATE</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>ÉPISODE</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>DURÉE</translation>
  </message>
  <message>
   <source>OFFERS</source>
   <translation>OFFRE</translation>
  </message>
  <message>
   <source>chapters</source>
   <translation>chapitres</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>dans la bibliothèque</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>son</translation>
  </message>
  <message>
   <source>transcript</source>
   <translation>transcription</translation>
  </message>
 </context>
 <context>
  <name>FeedSheet</name>
  <message>
   <source>1 item without a recording is left out.</source>
   <translation>1 élément sans enregistrement est laissé de côté.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add 1 episode</source>
   <translation>Ajouter 1 épisode</translation>
  </message>
  <message>
   <source>Add and fetch</source>
   <translation>Ajouter et récupérer</translation>
  </message>
  <message>
   <source>Add and fetch 1</source>
   <translation>Ajouter et récupérer 1</translation>
  </message>
  <message>
   <source>Add and fetch {n}</source>
   <translation>Ajouter et récupérer {n}</translation>
  </message>
  <message>
   <source>Add {n} episodes</source>
   <translation>Ajouter {n} épisodes</translation>
  </message>
  <message>
   <source>Address of the feed, or a file</source>
   <translation>Adresse du flux, ou un fichier</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Episodes of the feed</source>
   <translation>Épisodes du flux</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Depuis un fichier…</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Voir</translation>
  </message>
  <message>
   <source>Open a podcast feed</source>
   <translation>Ouvrir un flux de podcast</translation>
  </message>
  <message>
   <source>Paste the address of a feed (RSS or Atom). Only the feed is fetched; recordings and transcripts come when you ask for them.</source>
   <translation>Collez l’adresse d’un flux (RSS ou Atom). Seul le flux est récupéré ; enregistrements et transcriptions viennent quand vous les demandez.</translation>
  </message>
  <message>
   <source>Show only episodes with these words</source>
   <translation>N’afficher que les épisodes avec ces mots</translation>
  </message>
  <message>
   <source>Some items of the feed could not be read.</source>
   <translation>Certains éléments du flux n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Cocher tous les affichés</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>Tout décocher</translation>
  </message>
  <message>
   <source>Words in the title</source>
   <translation>Mots du titre</translation>
  </message>
  <message>
   <source>{n} items without a recording are left out.</source>
   <translation>{n} éléments sans enregistrement sont laissés de côté.</translation>
  </message>
  <message>
   <source>{show}: 1 episode.</source>
   <translation>{show} : 1 épisode.</translation>
  </message>
  <message>
   <source>{show}: {n} episodes.</source>
   <translation>{show} : {n} épisodes.</translation>
  </message>
 </context>
 <context>
  <name>Feeds</name>
  <message>
   <source>1 episode of {show} is in the library.</source>
   <translation>1 épisode de {show} est dans la bibliothèque.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Choose an episode in the Library, or open one.</source>
   <translation>Choisissez un épisode dans la Bibliothèque, ou ouvrez-en un.</translation>
  </message>
  <message>
   <source>Choose the file of a feed</source>
   <translation>Choisir le fichier d’un flux</translation>
  </message>
  <message>
   <source>Feeds (*.xml *.rss *.atom)</source>
   <translation>Flux (*.xml *.rss *.atom)</translation>
  </message>
  <message>
   <source>Fetching {n} episodes…</source>
   <translation>Récupération de {n} épisodes…</translation>
  </message>
  <message>
   <source>Fetching “{title}”…</source>
   <translation>Récupération de « {title} »…</translation>
  </message>
  <message>
   <source>Looking into the feed…</source>
   <translation>Lecture du flux…</translation>
  </message>
  <message>
   <source>{n} episodes of {show} are in the library.</source>
   <translation>{n} épisodes de {show} sont dans la bibliothèque.</translation>
  </message>
  <message>
   <source>{n} episodes were fetched.</source>
   <translation>{n} épisodes ont été récupérés.</translation>
  </message>
  <message>
   <source>{n} of {all} episodes were fetched; the first that was not: {error}</source>
   <translation>{n} épisodes sur {all} ont été récupérés ; le premier qui ne l’a pas été : {error}</translation>
  </message>
 </context>
 <context>
  <name>FieldsEditor</name>
  <message>
   <source>+ Add field</source>
   <translation>+ Ajouter un champ</translation>
  </message>
  <message>
   <source>Add field</source>
   <translation>Ajouter un champ</translation>
  </message>
  <message>
   <source>Choices, separated by commas</source>
   <translation>Choix, séparés par des virgules</translation>
  </message>
  <message>
   <source>Kind of the field</source>
   <translation>Type du champ</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nom du champ</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Supprimer le champ</translation>
  </message>
  <message>
   <source>Remove the field; answers to it are kept</source>
   <translation>Supprimer le champ ; ses réponses sont gardées</translation>
  </message>
  <message>
   <source>What is asked (optional)</source>
   <translation>Ce qui est demandé (facultatif)</translation>
  </message>
  <message>
   <source>address (URL)</source>
   <translation>adresse (URL)</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>choix</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>long text</source>
   <translation>texte long</translation>
  </message>
  <message>
   <source>number</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>oui ou non</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Filter: words, or conditions such as tag:sponsor</source>
   <translation>Filtre : des mots, ou des conditions comme tag:sponsor</translation>
  </message>
  <message>
   <source>Take away the filter {0}</source>
   <translation>Enlever le filtre {0}</translation>
  </message>
  <message>
   <source>Words of the passage, note or speaker. Or conditions: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — a minus in front turns one round.</source>
   <translation>Mots du passage, de la note ou de l’intervenant. Ou conditions : tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — un moins devant inverse la condition.</translation>
  </message>
  <message>
   <source>Words, or tag:sponsor len:&gt;30s -status:rejected …</source>
   <translation>Des mots, ou tag:sponsor len:&gt;30s -status:rejected …</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
 </context>
 <context>
  <name>FilterCompletion</name>
  <message>
   <source>What can be written here</source>
   <translation>Ce qu’on peut écrire ici</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Fermer (Échap)</translation>
  </message>
  <message>
   <source>Everywhere…</source>
   <translation>Partout…</translation>
  </message>
  <message>
   <source>Find in the transcript</source>
   <translation>Rechercher dans la transcription</translation>
  </message>
  <message>
   <source>Find what sounds like it, such as misheard names</source>
   <translation>Trouver ce qui y ressemble à l’oreille, comme les noms mal entendus</translation>
  </message>
  <message>
   <source>Find whole words only</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <source>Match upper and lower case</source>
   <translation>Respecter majuscules et minuscules</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>Résultat suivant (Entrée)</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>Résultat précédent (Maj+Entrée)</translation>
  </message>
  <message>
   <source>Put in their place</source>
   <translation>Mettre à la place</translation>
  </message>
  <message>
   <source>Put other words in their place (Ctrl+H)</source>
   <translation>Mettre d’autres mots à la place (Ctrl+H)</translation>
  </message>
  <message>
   <source>Read it as a regular expression</source>
   <translation>Lire comme expression régulière</translation>
  </message>
  <message>
   <source>Replace (Enter)</source>
   <translation>Remplacer (Entrée)</translation>
  </message>
  <message>
   <source>See every place first, then correct them in one step</source>
   <translation>Voir d’abord tous les endroits, puis les corriger en une fois</translation>
  </message>
  <message>
   <source>Tell accented letters apart</source>
   <translation>Distinguer les lettres accentuées</translation>
  </message>
  <message>
   <source>Words to find</source>
   <translation>Mots à rechercher</translation>
  </message>
  <message>
   <source>Words to put in their place</source>
   <translation>Mots à mettre à la place</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>aucun résultat</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>illisible</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
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
   <translation>Sans silence</translation>
  </message>
  <message>
   <source>Silence between two annotations that are played in a row</source>
   <translation>Silence entre deux annotations lues à la suite</translation>
  </message>
  <message>
   <source>Silence between two: {gap}</source>
   <translation>Silence entre deux : {gap}</translation>
  </message>
  <message>
   <source>{n} s gap</source>
   <translation>{n} s de silence</translation>
  </message>
 </context>
 <context>
  <name>GoToBox</name>
  <message>
   <source>9:41, +30, 50 % or a chapter</source>
   <translation>9:41, +30, 50 % ou un chapitre</translation>
  </message>
  <message>
   <source>A time, a step or a chapter</source>
   <translation>Un temps, un pas ou un chapitre</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>Aller à un temps</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Edge of the panel</source>
   <translation>Bord du panneau</translation>
  </message>
 </context>
 <context>
  <name>GroupButton</name>
  <message>
   <source>Annotator</source>
   <translation>Annotateur</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>Par {name}</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>Tout fermer</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Épisode</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grouper</translation>
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation>Grouper par : {name}</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Sans groupes</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Tout ouvrir</translation>
  </message>
  <message>
   <source>Put what belongs together under a heading</source>
   <translation>Réunir sous un titre ce qui va ensemble</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Émission</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Intervenant</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
 </context>
 <context>
  <name>HearButton</name>
  <message>
   <source>Arrow keys play the row they go to</source>
   <translation>Les flèches lisent la ligne où elles mènent</translation>
  </message>
  <message>
   <source>↓ plays</source>
   <translation>↓ lit</translation>
  </message>
 </context>
 <context>
  <name>Hearing</name>
  <message>
   <source>Choose the recording of this episode first.</source>
   <translation>Choisissez d’abord l’enregistrement de cet épisode.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>This project is open for reading only.</source>
   <translation>Ce projet est ouvert en lecture seule.</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>environ {n} min restantes</translation>
  </message>
  <message>
   <source>seconds left</source>
   <translation>quelques secondes restantes</translation>
  </message>
  <message>
   <source>under a minute left</source>
   <translation>moins d’une minute restante</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Nothing is called so. Try fewer or other words.</source>
   <translation>Rien ne porte ce nom. Essayez moins de mots ou d’autres.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Chercher dans le manuel</translation>
  </message>
 </context>
 <context>
  <name>HiddenTags</name>
  <message>
   <source>All marks are hidden; nothing is deleted. H shows them again.</source>
   <translation>Toutes les marques sont masquées ; rien n’est supprimé. H les affiche à nouveau.</translation>
  </message>
  <message>
   <source>All marks are shown again.</source>
   <translation>Toutes les marques sont à nouveau affichées.</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>Masquer les marques</translation>
  </message>
  <message>
   <source>Show the marks again</source>
   <translation>Afficher à nouveau les marques</translation>
  </message>
  <message>
   <source>The marks of {tag} are hidden; nothing is deleted.</source>
   <translation>Les marques de {tag} sont masquées ; rien n’est supprimé.</translation>
  </message>
  <message>
   <source>The marks of {tag} are shown again.</source>
   <translation>Les marques de {tag} sont à nouveau affichées.</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Rétabli : {label}</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Annulé : {label}</translation>
  </message>
 </context>
 <context>
  <name>HistorySheet</name>
  <message>
   <source>Changes</source>
   <translation>Modifications</translation>
  </message>
  <message>
   <source>Click a line to go there: what is above it is undone, and can be done again.</source>
   <translation>Cliquez sur une ligne pour y aller : ce qui est au-dessus est annulé, et peut être rétabli.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>The beginning</source>
   <translation>Le début</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>{place} · in a note</source>
   <translation>{place} · dans une note</translation>
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
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Open this episode</source>
   <translation>Ouvrir cet épisode</translation>
  </message>
  <message>
   <source>Report on the chosen file</source>
   <translation>Rapport sur le fichier choisi</translation>
  </message>
  <message>
   <source>What was taken in</source>
   <translation>Ce qui a été importé</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Annuler : {title}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
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
   <translation>1 modification attend d’être enregistrée.</translation>
  </message>
  <message>
   <source>A change is not saved yet. Save a copy elsewhere, or close again to leave it.</source>
   <translation>Une modification n’est pas encore enregistrée. Enregistrez une copie ailleurs, ou fermez à nouveau pour l’abandonner.</translation>
  </message>
  <message>
   <source>Backed up and verified.</source>
   <translation>Sauvegardé et vérifié.</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Sauvegarde…</translation>
  </message>
  <message>
   <source>Copying the recordings…</source>
   <translation>Copie des enregistrements…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Projets Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Everything is saved again.</source>
   <translation>Tout est à nouveau enregistré.</translation>
  </message>
  <message>
   <source>If nobody works there any more, take it over.</source>
   <translation>Si plus personne n’y travaille, prenez le relais.</translation>
  </message>
  <message>
   <source>It is still open there.</source>
   <translation>Il est encore ouvert là-bas.</translation>
  </message>
  <message>
   <source>It was last at work at {when}.</source>
   <translation>Il y était actif pour la dernière fois à {when}.</translation>
  </message>
  <message>
   <source>No backup was made: {why}</source>
   <translation>Aucune sauvegarde n’a été faite : {why}</translation>
  </message>
  <message>
   <source>Not found: {names}.</source>
   <translation>Introuvables : {names}.</translation>
  </message>
  <message>
   <source>Save a copy of the project</source>
   <translation>Enregistrer une copie du projet</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Enregistrer une copie…</translation>
  </message>
  <message>
   <source>Saved a copy as {name}.</source>
   <translation>Copie enregistrée sous {name}.</translation>
  </message>
  <message>
   <source>Saving a copy…</source>
   <translation>Enregistrement d’une copie…</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Prendre le relais</translation>
  </message>
  <message>
   <source>The project can be changed here now.</source>
   <translation>Le projet peut maintenant être modifié ici.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>You now work in {name}; everything is in it.</source>
   <translation>Vous travaillez maintenant dans {name} ; tout y est.</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} copie</translation>
  </message>
  <message>
   <source>{name} is open for reading only: {reason}. You can read, listen and export; nothing can be changed.</source>
   <translation>{name} est ouvert en lecture seule : {reason}. Vous pouvez lire, écouter et exporter ; rien ne peut être modifié.</translation>
  </message>
  <message>
   <source>{n} changes wait to be saved.</source>
   <translation>{n} modifications attendent d’être enregistrées.</translation>
  </message>
  <message>
   <source>{n} recordings copied to {folder}.</source>
   <translation>{n} enregistrements copiés dans {folder}.</translation>
  </message>
  <message>
   <source>{who} has {name} open, so here it is for reading only.</source>
   <translation>{who} a ouvert {name}, il est donc ici en lecture seule.</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key… (Esc: none)</source>
   <translation>Appuyez sur une touche… (Échap : aucune)</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a key…</source>
   <translation>Ajouter une touche…</translation>
  </message>
  <message>
   <source>Choose an action above to change its keys.</source>
   <translation>Choisissez une action ci-dessus pour changer ses touches.</translation>
  </message>
  <message>
   <source>Keys of the action</source>
   <translation>Touches de l’action</translation>
  </message>
  <message>
   <source>Leave it there</source>
   <translation>L’y laisser</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>La reprendre</translation>
  </message>
  <message>
   <source>Take {key} away</source>
   <translation>Enlever {key}</translation>
  </message>
  <message>
   <source>The codebook decides on the key of a tag; change it there.</source>
   <translation>La touche d’une étiquette se décide dans le livre de codes ; changez-la là.</translation>
  </message>
  <message>
   <source>{key} belongs to “{name}”.</source>
   <translation>{key} appartient à « {name} ».</translation>
  </message>
  <message>
   <source>{key} does this already.</source>
   <translation>{key} le fait déjà.</translation>
  </message>
  <message>
   <source>{key} puts on the tag “{name}”. Change that in the codebook first.</source>
   <translation>{key} pose l’étiquette « {name} ». Changez d’abord cela dans le livre de codes.</translation>
  </message>
 </context>
 <context>
  <name>KeysSheet</name>
  <message>
   <source>Actions and their keys</source>
   <translation>Actions et leurs touches</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Export keys</source>
   <translation>Exporter les touches</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Import keys</source>
   <translation>Importer des touches</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>Touches (*.json)</translation>
  </message>
  <message>
   <source>No action is called so.</source>
   <translation>Aucune action ne porte ce nom.</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>Réinitialiser toutes les touches</translation>
  </message>
  <message>
   <source>Search actions by name</source>
   <translation>Chercher des actions par nom</translation>
  </message>
  <message>
   <source>Search by key…</source>
   <translation>Chercher par touche…</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Chercher par nom</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>aucune touche</translation>
  </message>
  <message>
   <source>{key} is free.</source>
   <translation>{key} est libre.</translation>
  </message>
 </context>
 <context>
  <name>Lanes</name>
  <message>
   <source>Annotations side by side</source>
   <translation>Annotations côte à côte</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>Couche de référence</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chapters</source>
   <translation>Chapitres</translation>
  </message>
  <message>
   <source>Chapters and codebook</source>
   <translation>Chapitres et livre de codes</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Épisodes</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Émissions</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>pas commencé</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>révisé</translation>
  </message>
 </context>
 <context>
  <name>LibraryPage</name>
  <message>
   <source>1 episode</source>
   <translation>1 épisode</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Drop recordings and transcripts anywhere in the window to take them in.</source>
   <translation>Déposez enregistrements et transcriptions n’importe où dans la fenêtre pour les importer.</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Épisodes</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothèque</translation>
  </message>
  <message>
   <source>Next to annotate</source>
   <translation>Prochain à annoter</translation>
  </message>
  <message>
   <source>Open feed…</source>
   <translation>Ouvrir un flux…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Ouvrir des fichiers…</translation>
  </message>
  <message>
   <source>Review these</source>
   <translation>Réviser ceux-ci</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Révisé</translation>
  </message>
  <message>
   <source>Search episodes</source>
   <translation>Rechercher des épisodes</translation>
  </message>
  <message>
   <source>Which episodes to show</source>
   <translation>Quels épisodes afficher</translation>
  </message>
  <message>
   <source>Words of the title, show, keywords or notes</source>
   <translation>Mots du titre, de l’émission, des mots-clés ou des notes</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>{n} épisodes</translation>
  </message>
 </context>
 <context>
  <name>Light</name>
  <message>
   <source>Light that flashes with each click</source>
   <translation>Lumière qui clignote à chaque clic</translation>
  </message>
 </context>
 <context>
  <name>Listening</name>
  <message>
   <source>Choose the folder of a Whisper model</source>
   <translation>Choisir le dossier d’un modèle Whisper</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>Installez-le avec : pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Listening with Whisper…</source>
   <translation>Écoute avec Whisper…</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>La reconnaissance vocale avec Whisper n’est pas installée.</translation>
  </message>
  <message>
   <source>The recording is written down: %n segments.</source>
   <translation>L’enregistrement est transcrit : %n segments.</translation>
  </message>
  <message>
   <source>This episode has a transcript already.</source>
   <translation>Cet épisode a déjà une transcription.</translation>
  </message>
  <message>
   <source>This episode is being listened to already.</source>
   <translation>Cet épisode est déjà en cours d’écoute.</translation>
  </message>
  <message>
   <source>Writing down the recording…</source>
   <translation>Transcription de l’enregistrement…</translation>
  </message>
 </context>
 <context>
  <name>LiveTagging</name>
  <message>
   <source>Drop it</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>From {start} to {end}</source>
   <translation>De {start} à {end}</translation>
  </message>
  <message>
   <source>Live marks are moved back by {lag} s now, as you correct them.</source>
   <translation>Les marques en direct sont désormais reculées de {lag} s, d’après vos corrections.</translation>
  </message>
  <message>
   <source>No words are spoken between {start} and {end}.</source>
   <translation>Aucun mot n’est prononcé entre {start} et {end}.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Sélectionnez d’abord une annotation : cliquez dessus ou appuyez sur N.</translation>
  </message>
  <message>
   <source>The playhead is before the start of the annotation.</source>
   <translation>La tête de lecture est avant le début de l’annotation.</translation>
  </message>
  <message>
   <source>The playhead is behind the end of the annotation.</source>
   <translation>La tête de lecture est après la fin de l’annotation.</translation>
  </message>
  <message>
   <source>{key} closes it</source>
   <translation>{key} la ferme</translation>
  </message>
  <message>
   <source>{tag} is open from {start}</source>
   <translation>{tag} est ouverte depuis {start}</translation>
  </message>
 </context>
 <context>
  <name>LookingBack</name>
  <message>
   <source>1 step through the history.</source>
   <translation>1 pas dans l’historique.</translation>
  </message>
  <message>
   <source>Going through the history…</source>
   <translation>Parcours de l’historique…</translation>
  </message>
  <message>
   <source>Nothing can be changed: the project is only read.</source>
   <translation>Rien ne peut être modifié : le projet est en lecture seule.</translation>
  </message>
  <message>
   <source>{n} steps through the history.</source>
   <translation>{n} pas dans l’historique.</translation>
  </message>
 </context>
 <context>
  <name>MeasuresModel</name>
  <message>
   <source>95 % interval</source>
   <translation>Intervalle à 95 %</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>{0} Source: {1}.</source>
   <translation>{0} Source : {1}.</translation>
  </message>
 </context>
 <context>
  <name>MergeQuestion</name>
  <message>
   <source>Its annotations, fields and nested tags follow.</source>
   <translation>Ses annotations, champs et sous-étiquettes suivent.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Put “{tag}” into:</source>
   <translation>Intégrer « {tag} » à :</translation>
  </message>
  <message>
   <source>The tag it goes into</source>
   <translation>L’étiquette qui la reçoit</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>1 annotation has no place here:</source>
   <translation>1 annotation n’a pas de place ici :</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Projets Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Merge other projects into this one</source>
   <translation>Fusionner d’autres projets avec celui-ci</translation>
  </message>
  <message>
   <source>Merging {names}…</source>
   <translation>Fusion de {names}…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{added} episodes added and {known} recognised; {new} annotations added, {newer} brought up to date, {same} known already.</source>
   <translation>{added} épisodes ajoutés et {known} reconnus ; {new} annotations ajoutées, {newer} mises à jour, {same} déjà connues.</translation>
  </message>
  <message>
   <source>{n} annotations have no place here:</source>
   <translation>{n} annotations n’ont pas de place ici :</translation>
  </message>
 </context>
 <context>
  <name>MessageLine</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Message button</source>
   <translation>Bouton du message</translation>
  </message>
 </context>
 <context>
  <name>NewProjectSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Choose where to keep it…</source>
   <translation>Choisir où le conserver…</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
  <message>
   <source>Which tags do you begin with? All of them can be changed at any time.</source>
   <translation>Avec quelles étiquettes commencez-vous ? Toutes peuvent être changées à tout moment.</translation>
  </message>
 </context>
 <context>
  <name>NoteEditor</name>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
 </context>
 <context>
  <name>Nothing</name>
  <message>
   <source>Go to the transcript</source>
   <translation>Aller à la transcription</translation>
  </message>
  <message>
   <source>Nothing is tagged yet. On the Annotate page a key such as 1 tags what you hear or have selected; it shows up here at once.</source>
   <translation>Rien n’est encore étiqueté. Sur la page Annoter, une touche comme 1 étiquette ce que vous entendez ou avez sélectionné ; cela apparaît ici aussitôt.</translation>
  </message>
  <message>
   <source>Nothing matches. Take a filter away to see more.</source>
   <translation>Rien ne correspond. Enlevez un filtre pour en voir plus.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Tout afficher</translation>
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
   <translation> ligne {line} : {message}</translation>
  </message>
  <message>
   <source>1 annotation taken in.</source>
   <translation>1 annotation importée.</translation>
  </message>
  <message>
   <source>1 row left out:</source>
   <translation>1 ligne laissée de côté :</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Projets Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing new: this episode is in the project already.</source>
   <translation>Rien de nouveau : cet épisode est déjà dans le projet.</translation>
  </message>
  <message>
   <source>Open a transcript, its recording, or both</source>
   <translation>Ouvrir une transcription, son enregistrement, ou les deux</translation>
  </message>
  <message>
   <source>Open or start a project</source>
   <translation>Ouvrir ou créer un projet</translation>
  </message>
  <message>
   <source>Opened the project {name}.</source>
   <translation>Projet {name} ouvert.</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>Ouverture de {name}…</translation>
  </message>
  <message>
   <source>Projects (*.earmark)</source>
   <translation>Projets (*.earmark)</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Lecture de {name}…</translation>
  </message>
  <message>
   <source>Recordings ({endings})</source>
   <translation>Enregistrements ({endings})</translation>
  </message>
  <message>
   <source>Recordings, transcripts, projects, feeds (*)</source>
   <translation>Enregistrements, transcriptions, projets, flux (*)</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Afficher le rapport</translation>
  </message>
  <message>
   <source>The episode is open. Press Space to play.</source>
   <translation>L’épisode est ouvert. Appuyez sur Espace pour lire.</translation>
  </message>
  <message>
   <source>There is no further episode in this direction.</source>
   <translation>Il n’y a plus d’épisode dans cette direction.</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>Ce projet est déjà ouvert.</translation>
  </message>
  <message>
   <source>Transcripts ({endings})</source>
   <translation>Transcriptions ({endings})</translation>
  </message>
  <message>
   <source>{n} annotations taken in.</source>
   <translation>{n} annotations importées.</translation>
  </message>
  <message>
   <source>{n} rows left out, the first:</source>
   <translation>{n} lignes laissées de côté, la première :</translation>
  </message>
 </context>
 <context>
  <name>OutcomesModel</name>
  <message>
   <source>FILE</source>
   <translation>FICHIER</translation>
  </message>
  <message>
   <source>In, but cues are missing: look at its report.</source>
   <translation>Importé, mais des blocs manquent : voyez son rapport.</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>Importé.</translation>
  </message>
  <message>
   <source>Not taken in, further transcripts of this episode: {names}.</source>
   <translation>Non importées, autres transcriptions de cet épisode : {names}.</translation>
  </message>
  <message>
   <source>WHAT BECAME OF IT</source>
   <translation>CE QU’IL EST DEVENU</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A command, a chapter, an episode, a time, or words of the transcript</source>
   <translation>Une commande, un chapitre, un épisode, un temps ou des mots de la transcription</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Tous les épisodes</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>Chapitre</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Épisode</translation>
  </message>
  <message>
   <source>Find “{words}” in all transcripts and notes</source>
   <translation>Chercher « {words} » dans toutes les transcriptions et notes</translation>
  </message>
  <message>
   <source>Go to {time}</source>
   <translation>Aller à {time}</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>Chercher ou lancer une commande</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcription</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Choose a row to read it in its surroundings.</source>
   <translation>Choisissez une ligne pour la lire dans son contexte.</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>Contester</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Show in the transcript</source>
   <translation>Afficher dans la transcription</translation>
  </message>
  <message>
   <source>The annotation</source>
   <translation>L’annotation</translation>
  </message>
  <message>
   <source>by {0} · </source>
   <translation>par {0} · </translation>
  </message>
 </context>
 <context>
  <name>PassagesModel</name>
  <message>
   <source>Difference</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>Couche de référence</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
 </context>
 <context>
  <name>PassagesTable</name>
  <message>
   <source>Passages</source>
   <translation>Passages</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture of the video</source>
   <translation>Image de la vidéo</translation>
  </message>
 </context>
 <context>
  <name>PlacesModel</name>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>{old} becomes {new}, at {time}: {text}</source>
   <translation>{old} devient {new}, à {time} : {text}</translation>
  </message>
 </context>
 <context>
  <name>PlayAllButton</name>
  <message>
   <source>Play these in a row</source>
   <translation>Les lire à la suite</translation>
  </message>
  <message>
   <source>Play these {n} in a row</source>
   <translation>Lire ces {n} à la suite</translation>
  </message>
  <message>
   <source>Play this one</source>
   <translation>Lire celle-ci</translation>
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
   <translation>Lire</translation>
  </message>
 </context>
 <context>
  <name>PlotView</name>
  <message>
   <source>No figure</source>
   <translation>Aucune figure</translation>
  </message>
 </context>
 <context>
  <name>PreviewModel</name>
  <message>
   <source>PASSAGE</source>
   <translation>PASSAGE</translation>
  </message>
  <message>
   <source>TIME</source>
   <translation>TEMPS</translation>
  </message>
  <message>
   <source>WHAT CHANGES</source>
   <translation>CE QUI CHANGE</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>RateButton</name>
  <message>
   <source>Speed; slower ({0}), faster ({1}), as recorded ({2})</source>
   <translation>Vitesse ; plus lent ({0}), plus vite ({1}), comme enregistré ({2})</translation>
  </message>
 </context>
 <context>
  <name>Recording</name>
  <message>
   <source>Choose the recording…</source>
   <translation>Choisir l’enregistrement…</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>Préparation de l’enregistrement…</translation>
  </message>
  <message>
   <source>The recording lies on the web and is not on this computer: {address}. You can read and tag all the same.</source>
   <translation>L’enregistrement est sur le Web et non sur cet ordinateur : {address}. Vous pouvez tout de même lire et étiqueter.</translation>
  </message>
  <message>
   <source>The recording {name} is not where it was. You can read and tag all the same.</source>
   <translation>L’enregistrement {name} n’est plus à sa place. Vous pouvez tout de même lire et étiqueter.</translation>
  </message>
  <message>
   <source>This episode has no recording yet; you can read and tag all the same.</source>
   <translation>Cet épisode n’a pas encore d’enregistrement ; vous pouvez tout de même lire et étiqueter.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
 </context>
 <context>
  <name>Relinking</name>
  <message>
   <source>1 file has the name of another, but is another recording.</source>
   <translation>1 fichier a le nom d’un autre, mais c’est un autre enregistrement.</translation>
  </message>
  <message>
   <source>1 recording is linked again.</source>
   <translation>1 enregistrement est à nouveau relié.</translation>
  </message>
  <message>
   <source>1 was not found.</source>
   <translation>1 est resté introuvable.</translation>
  </message>
  <message>
   <source>Choose the recording of this episode</source>
   <translation>Choisir l’enregistrement de cet épisode</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparer…</translation>
  </message>
  <message>
   <source>Fetching the recording…</source>
   <translation>Récupération de l’enregistrement…</translation>
  </message>
  <message>
   <source>Looking for recordings…</source>
   <translation>Recherche des enregistrements…</translation>
  </message>
  <message>
   <source>No recording is missing.</source>
   <translation>Aucun enregistrement ne manque.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>Préparation de l’enregistrement…</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>Enregistrements (*)</translation>
  </message>
  <message>
   <source>The recording is not where it was. {name} in {folder} has its name, but is another recording.</source>
   <translation>L’enregistrement n’est plus à sa place. {name} dans {folder} porte son nom, mais c’est un autre enregistrement.</translation>
  </message>
  <message>
   <source>Where are the recordings?</source>
   <translation>Où sont les enregistrements ?</translation>
  </message>
  <message>
   <source>{name} is another recording than before: {now} long instead of {was}. The times are those of the old one.</source>
   <translation>{name} est un autre enregistrement qu’avant : il dure {now} au lieu de {was}. Le minutage est celui de l’ancien.</translation>
  </message>
  <message>
   <source>{n} files have the names of others, but are other recordings.</source>
   <translation>{n} fichiers ont le nom d’autres, mais ce sont d’autres enregistrements.</translation>
  </message>
  <message>
   <source>{n} recordings are linked again.</source>
   <translation>{n} enregistrements sont à nouveau reliés.</translation>
  </message>
  <message>
   <source>{n} were not found.</source>
   <translation>{n} sont restés introuvables.</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>Corrected in one place</source>
   <translation>Corrigé à un endroit</translation>
  </message>
  <message>
   <source>Corrected in {n} places</source>
   <translation>Corrigé à {n} endroits</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>That would leave a line without words.</source>
   <translation>Cela laisserait une ligne sans mots.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Something went wrong in Earmark</source>
   <translation>Une erreur s’est produite dans Earmark</translation>
  </message>
  <message>
   <source>This is a mistake in the program, not yours. Every change up to here is saved. You can go on; if it happens again, please send this report.</source>
   <translation>C’est une erreur du programme, pas la vôtre. Toutes les modifications jusqu’ici sont enregistrées. Vous pouvez continuer ; si cela se reproduit, veuillez envoyer ce rapport.</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Reports (*.html *.pdf)</source>
   <translation>Rapports (*.html *.pdf)</translation>
  </message>
  <message>
   <source>The report is written to {name}.</source>
   <translation>Le rapport est écrit dans {name}.</translation>
  </message>
  <message>
   <source>Write a report</source>
   <translation>Écrire un rapport</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>Écriture de {name}…</translation>
  </message>
 </context>
 <context>
  <name>RescueSheet</name>
  <message>
   <source>Everything that is still readable goes into a new project, and what is lost is listed.</source>
   <translation>Tout ce qui est encore lisible va dans un nouveau projet, et ce qui est perdu est listé.</translation>
  </message>
  <message>
   <source>It opens for reading only, as far as it can be read.</source>
   <translation>Il s’ouvre en lecture seule, pour autant qu’il puisse être lu.</translation>
  </message>
  <message>
   <source>It was made at {when} and is whole. What was done since is not in it.</source>
   <translation>Elle a été faite à {when} et elle est intacte. Ce qui a été fait depuis n’y figure pas.</translation>
  </message>
  <message>
   <source>Look at it without changing anything</source>
   <translation>Le consulter sans rien changer</translation>
  </message>
  <message>
   <source>Open a copy of the newest backup</source>
   <translation>Ouvrir une copie de la dernière sauvegarde</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Sauver ce qui peut être lu</translation>
  </message>
  <message>
   <source>Saved to {name}: {saved}. {remarks}</source>
   <translation>Enregistré dans {name} : {saved}. {remarks}</translation>
  </message>
  <message>
   <source>The file was left as it is. These are the ways on:</source>
   <translation>Le fichier a été laissé tel quel. Voici comment continuer :</translation>
  </message>
  <message>
   <source>{name} is damaged</source>
   <translation>{name} est endommagé</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} sauvé</translation>
  </message>
 </context>
 <context>
  <name>Retiming</name>
  <message>
   <source>Moved by {seconds}, to {at}</source>
   <translation>Déplacé de {seconds}, à {at}</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Stretched to end at {at}</source>
   <translation>Étiré pour finir à {at}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>What was set by hand is released, to be found anew.</source>
   <translation>Ce qui était réglé à la main est libéré, pour être retrouvé.</translation>
  </message>
  <message>
   <source>“{text}” starts at {at}</source>
   <translation>« {text} » commence à {at}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>(nothing)</source>
   <translation>(rien)</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Tous les épisodes</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Annotateur</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifiée</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Épisode</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Créée</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origine</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>Filtres enregistrés</translation>
  </message>
  <message>
   <source>Selected episodes</source>
   <translation>Épisodes sélectionnés</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Émissions</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Intervenant</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>Cet épisode</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Minutage</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>contestée</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>brouillon</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejetée</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>suggérée</translation>
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>{name} · 1 annotation · {length}</source>
   <translation>{name} · 1 annotation · {length}</translation>
  </message>
  <message>
   <source>{name} · {n} annotations · {length}</source>
   <translation>{name} · {n} annotations · {length}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>1 annotation changed.</source>
   <translation>1 annotation modifiée.</translation>
  </message>
  <message>
   <source>1 annotation deleted.</source>
   <translation>1 annotation supprimée.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{n} annotations changed.</source>
   <translation>{n} annotations modifiées.</translation>
  </message>
  <message>
   <source>{n} annotations deleted.</source>
   <translation>{n} annotations supprimées.</translation>
  </message>
 </context>
 <context>
  <name>ReviewTable</name>
  <message>
   <source>As at first</source>
   <translation>Comme au début</translation>
  </message>
  <message>
   <source>Click sorts, drag moves, the right button chooses columns</source>
   <translation>Un clic trie, glisser déplace, le bouton droit choisit les colonnes</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>Tagged segments</source>
   <translation>Segments étiquetés</translation>
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
   <translation>Annotations de cet épisode</translation>
  </message>
  <message>
   <source>In this episode</source>
   <translation>Dans cet épisode</translation>
  </message>
 </context>
 <context>
  <name>SaveButton</name>
  <message>
   <source>Keep this filter in the list at the left</source>
   <translation>Garder ce filtre dans la liste à gauche</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>Nom du filtre</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save the filter</source>
   <translation>Enregistrer le filtre</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
 </context>
 <context>
  <name>SavePlot</name>
  <message>
   <source>Pictures (*.png *.svg)</source>
   <translation>Images (*.png *.svg)</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Enregistrer le graphique</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Enregistrer le tableau</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tableaux (*.csv)</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name} est écrit.</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Enter goes there, ↑ and ↓ choose. Accents and capitals do not matter.</source>
   <translation>Entrée y mène, ↑ et ↓ choisissent. Accents et majuscules ne comptent pas.</translation>
  </message>
  <message>
   <source>Find in all episodes</source>
   <translation>Rechercher dans tous les épisodes</translation>
  </message>
  <message>
   <source>Found in 1 place.</source>
   <translation>Trouvé à 1 endroit.</translation>
  </message>
  <message>
   <source>Found in more than {n} places; the best {shown} are shown.</source>
   <translation>Trouvé à plus de {n} endroits ; les {shown} meilleurs sont affichés.</translation>
  </message>
  <message>
   <source>Found in {n} places.</source>
   <translation>Trouvé à {n} endroits.</translation>
  </message>
  <message>
   <source>Found in {n} places; the best {shown} are shown.</source>
   <translation>Trouvé à {n} endroits ; les {shown} meilleurs sont affichés.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>Rien n’a été trouvé.</translation>
  </message>
  <message>
   <source>Where the words are</source>
   <translation>Où se trouvent les mots</translation>
  </message>
  <message>
   <source>Words in all transcripts and notes, “a phrase”, begin*, NEAR(a b, 5)</source>
   <translation>Mots de toutes les transcriptions et notes, “une expression”, début*, NEAR(a b, 5)</translation>
  </message>
 </context>
 <context>
  <name>SegmentCard</name>
  <message>
   <source>Correct the segment</source>
   <translation>Corriger le segment</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>First text: {text}</source>
   <translation>Texte initial : {text}</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Le remettre</translation>
  </message>
  <message>
   <source>Put the first text back</source>
   <translation>Remettre le texte initial</translation>
  </message>
  <message>
   <source>Saved while you type. Enter or Esc closes; F4 plays, F2 goes back.</source>
   <translation>Enregistré pendant la saisie. Entrée ou Échap ferme ; F4 lit, F2 recule.</translation>
  </message>
  <message>
   <source>Set the end to the playhead</source>
   <translation>Placer la fin à la tête de lecture</translation>
  </message>
  <message>
   <source>Set the start to the playhead</source>
   <translation>Placer le début à la tête de lecture</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Words of the segment</source>
   <translation>Mots du segment</translation>
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
   <translation> sur {0}</translation>
  </message>
  <message>
   <source> — these do not add up</source>
   <translation> — la somme n’est pas juste</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>-status:rejected,suggested tier:own</source>
   <translation>-status:rejected,suggested tier:own</translation>
  </message>
  <message>
   <source>1 in passing to 5 the subject.</source>
   <translation>De 1, en passant, à 5, le sujet même.</translation>
  </message>
  <message>
   <source>5 % are longer than (s)</source>
   <translation>5 % durent plus de (s)</translation>
  </message>
  <message>
   <source>5 % are shorter than (s)</source>
   <translation>5 % durent moins de (s)</translation>
  </message>
  <message>
   <source>A SponsorBlock file</source>
   <translation>Un fichier SponsorBlock</translation>
  </message>
  <message>
   <source>A cell holds {0} signs; “{1}” in row {2} has more.</source>
   <translation>Une cellule contient {0} caractères ; « {1} » à la ligne {2} en a plus.</translation>
  </message>
  <message>
   <source>A chapter without a title</source>
   <translation>Un chapitre sans titre</translation>
  </message>
  <message>
   <source>A chapter without a title is left out.</source>
   <translation>Un chapitre sans titre est laissé de côté.</translation>
  </message>
  <message>
   <source>A codebook as CSV has a row for each tag.</source>
   <translation>Un livre de codes en CSV a une ligne par étiquette.</translation>
  </message>
  <message>
   <source>A cue without text is left out.</source>
   <translation>Un bloc sans texte est laissé de côté.</translation>
  </message>
  <message>
   <source>A few bytes are no UTF-8 text; they are shown as �.</source>
   <translation>Quelques octets ne sont pas du texte UTF-8 ; ils sont affichés comme �.</translation>
  </message>
  <message>
   <source>A field was left out: {0}</source>
   <translation>Un champ a été laissé de côté : {0}</translation>
  </message>
  <message>
   <source>A file of chapters</source>
   <translation>Un fichier de chapitres</translation>
  </message>
  <message>
   <source>A file of sound holds one episode.</source>
   <translation>Un fichier son contient un seul épisode.</translation>
  </message>
  <message>
   <source>A guest names the company that they work for.</source>
   <translation>Un invité nomme l’entreprise pour laquelle il travaille.</translation>
  </message>
  <message>
   <source>A job's result could not be delivered</source>
   <translation>Le résultat d’une tâche n’a pas pu être remis</translation>
  </message>
  <message>
   <source>A label file</source>
   <translation>Un fichier de libellés</translation>
  </message>
  <message>
   <source>A line has to end after it starts.</source>
   <translation>Une ligne doit finir après son début.</translation>
  </message>
  <message>
   <source>A line without times was joined to the one before.</source>
   <translation>Une ligne sans minutage a été réunie à la précédente.</translation>
  </message>
  <message>
   <source>A list of chapters</source>
   <translation>Une liste de chapitres</translation>
  </message>
  <message>
   <source>A list of sound bites</source>
   <translation>Une liste d’extraits sonores</translation>
  </message>
  <message>
   <source>A note is left out: {0}</source>
   <translation>Une note est laissée de côté : {0}</translation>
  </message>
  <message>
   <source>A person's own words are played or read.</source>
   <translation>Les propres paroles d’une personne sont diffusées ou lues.</translation>
  </message>
  <message>
   <source>A process of the alignment ended unexpectedly.</source>
   <translation>Un processus de l’alignement s’est arrêté de façon inattendue.</translation>
  </message>
  <message>
   <source>A saved filter needs a name.</source>
   <translation>Un filtre enregistré a besoin d’un nom.</translation>
  </message>
  <message>
   <source>A segment can't be left without text.</source>
   <translation>Un segment ne peut pas rester sans texte.</translation>
  </message>
  <message>
   <source>A segment can't end before it starts.</source>
   <translation>Un segment ne peut pas finir avant son début.</translation>
  </message>
  <message>
   <source>A sheet holds {0} rows; there are more annotations.</source>
   <translation>Une feuille contient {0} lignes ; il y a plus d’annotations.</translation>
  </message>
  <message>
   <source>A speaker needs a name.</source>
   <translation>Un intervenant a besoin d’un nom.</translation>
  </message>
  <message>
   <source>A statement of fact that could be checked.</source>
   <translation>Une affirmation de fait qui pourrait être vérifiée.</translation>
  </message>
  <message>
   <source>A stretch about one subject.</source>
   <translation>Une séquence sur un même sujet.</translation>
  </message>
  <message>
   <source>A subject of public debate.</source>
   <translation>Un sujet du débat public.</translation>
  </message>
  <message>
   <source>A tag can't be merged with itself.</source>
   <translation>Une étiquette ne peut pas être fusionnée avec elle-même.</translation>
  </message>
  <message>
   <source>A tag needs a name.</source>
   <translation>Une étiquette a besoin d’un nom.</translation>
  </message>
  <message>
   <source>A way out or an improvement that the person proposes.</source>
   <translation>Une issue ou une amélioration que la personne propose.</translation>
  </message>
  <message>
   <source>A word dropped in passing.</source>
   <translation>Un mot glissé en passant.</translation>
  </message>
  <message>
   <source>A word of segment {0} lies outside its text.</source>
   <translation>Un mot du segment {0} se trouve hors de son texte.</translation>
  </message>
  <message>
   <source>A {0} is left out.</source>
   <translation>Laissé de côté : {0}.</translation>
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
   <translation>Avant le premier temps, laissé de côté : {0}</translation>
  </message>
  <message>
   <source>Add episodes</source>
   <translation>Ajouter des épisodes</translation>
  </message>
  <message>
   <source>Add tag {0}</source>
   <translation>Ajouter l’étiquette {0}</translation>
  </message>
  <message>
   <source>Add the recording</source>
   <translation>Ajouter l’enregistrement</translation>
  </message>
  <message>
   <source>Add the recording of {0}</source>
   <translation>Ajouter l’enregistrement de {0}</translation>
  </message>
  <message>
   <source>Add {0} episodes of {1}</source>
   <translation>Ajouter {0} épisodes de {1}</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Align it to the recording instead, or undo what was written to begin anew.</source>
   <translation>Alignez-la plutôt sur l’enregistrement, ou annulez ce qui a été écrit pour recommencer.</translation>
  </message>
  <message>
   <source>Align the episode again.</source>
   <translation>Alignez à nouveau l’épisode.</translation>
  </message>
  <message>
   <source>Along the episode</source>
   <translation>Au fil de l’épisode</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>An ELAN file</source>
   <translation>Un fichier ELAN</translation>
  </message>
  <message>
   <source>An address has no spaces: https://example.org/page.</source>
   <translation>Une adresse n’a pas d’espaces : https://example.org/page.</translation>
  </message>
  <message>
   <source>Annotation {0} does not say what its words say.</source>
   <translation>L’annotation {0} ne dit pas ce que disent ses mots.</translation>
  </message>
  <message>
   <source>Annotation {0} lies on a segment of another episode.</source>
   <translation>L’annotation {0} se trouve sur un segment d’un autre épisode.</translation>
  </message>
  <message>
   <source>Annotation {0} reaches past the text of its segments.</source>
   <translation>L’annotation {0} dépasse le texte de ses segments.</translation>
  </message>
  <message>
   <source>Annotations can't move to the tag that is deleted.</source>
   <translation>Les annotations ne peuvent pas passer à l’étiquette qui est supprimée.</translation>
  </message>
  <message>
   <source>Annotations made by hand in an hour of work; a pause of more than five minutes is no work.</source>
   <translation>Annotations faites à la main en une heure de travail ; une pause de plus de cinq minutes n’est pas du travail.</translation>
  </message>
  <message>
   <source>Annotations of {0} episodes</source>
   <translation>Annotations de {0} épisodes</translation>
  </message>
  <message>
   <source>Annotations there are by: {0}. Take in another’s with 'import-annotations'.</source>
   <translation>Il y a des annotations de : {0}. Importez celles d’une autre personne avec 'import-annotations'.</translation>
  </message>
  <message>
   <source>Another program is writing to {0}, so the last change could not be saved.</source>
   <translation>Un autre programme écrit dans {0}, la dernière modification n’a donc pas pu être enregistrée.</translation>
  </message>
  <message>
   <source>Another project is being merged into this one.</source>
   <translation>Un autre projet est en cours de fusion avec celui-ci.</translation>
  </message>
  <message>
   <source>Answer {0}</source>
   <translation>Répondre à {0}</translation>
  </message>
  <message>
   <source>Ask its publisher for a plain feed.</source>
   <translation>Demandez un flux simple à son éditeur.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>À la demande</translation>
  </message>
  <message>
   <source>Attach its recording, then align it.</source>
   <translation>Joignez son enregistrement, puis alignez-la.</translation>
  </message>
  <message>
   <source>Attach the recording again.</source>
   <translation>Joignez à nouveau l’enregistrement.</translation>
  </message>
  <message>
   <source>Attach the recording again; the transcript is then re-timed.</source>
   <translation>Joignez à nouveau l’enregistrement ; la transcription est alors recalée.</translation>
  </message>
  <message>
   <source>Audacity labels</source>
   <translation>Libellés Audacity</translation>
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
   <translation>Avant une grande modification</translation>
  </message>
  <message>
   <source>Before an import</source>
   <translation>Avant un import</translation>
  </message>
  <message>
   <source>Before an update of Earmark</source>
   <translation>Avant une mise à jour d’Earmark</translation>
  </message>
  <message>
   <source>Both cuts have the same stretches</source>
   <translation>Les deux montages ont les mêmes séquences</translation>
  </message>
  <message>
   <source>Both halves of a split need some text.</source>
   <translation>Les deux moitiés d’une scission ont besoin de texte.</translation>
  </message>
  <message>
   <source>Boundary similarity B</source>
   <translation>Similarité de frontières B</translation>
  </message>
  <message>
   <source>Bring back tag {0}</source>
   <translation>Remettre en service l’étiquette {0}</translation>
  </message>
  <message>
   <source>CH ER</source>
   <translation>CH ER</translation>
  </message>
  <message>
   <source>CSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid and QDPX can.</source>
   <translation>C’est possible avec CSV, JSON Lines, SRT, WebVTT, libellés Audacity, ELAN, TextGrid et QDPX.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Change annotation</source>
   <translation>Modifier une annotation</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>Modifier les annotations</translation>
  </message>
  <message>
   <source>Change episode {0}</source>
   <translation>Modifier l’épisode {0}</translation>
  </message>
  <message>
   <source>Change tag {0}</source>
   <translation>Modifier l’étiquette {0}</translation>
  </message>
  <message>
   <source>Change the file's permissions, or copy it to a folder of yours.</source>
   <translation>Changez les droits du fichier, ou copiez-le dans un de vos dossiers.</translation>
  </message>
  <message>
   <source>Change {0} annotations</source>
   <translation>Modifier {0} annotations</translation>
  </message>
  <message>
   <source>Channel {0}</source>
   <translation>Canal {0}</translation>
  </message>
  <message>
   <source>Chapter {0}</source>
   <translation>Chapitre {0}</translation>
  </message>
  <message>
   <source>Chapters for YouTube</source>
   <translation>Chapitres pour YouTube</translation>
  </message>
  <message>
   <source>Chapters shorter than ten seconds are ignored by YouTube.</source>
   <translation>YouTube ignore les chapitres de moins de dix secondes.</translation>
  </message>
  <message>
   <source>Chapters taken from the file: {0}.</source>
   <translation>Chapitres repris du fichier : {0}.</translation>
  </message>
  <message>
   <source>Check free space and permissions there.</source>
   <translation>Vérifiez là l’espace libre et les droits.</translation>
  </message>
  <message>
   <source>Check its permissions, or choose another folder in the settings.</source>
   <translation>Vérifiez ses droits, ou choisissez un autre dossier dans les paramètres.</translation>
  </message>
  <message>
   <source>Check its rights.</source>
   <translation>Vérifiez ses droits.</translation>
  </message>
  <message>
   <source>Check that the file exists, is complete, and plays elsewhere.</source>
   <translation>Vérifiez que le fichier existe, qu’il est complet et qu’il se lit ailleurs.</translation>
  </message>
  <message>
   <source>Check that the right recording is attached. </source>
   <translation>Vérifiez que le bon enregistrement est joint. </translation>
  </message>
  <message>
   <source>Check the disk or the network it lies on.</source>
   <translation>Vérifiez le disque ou le réseau où il se trouve.</translation>
  </message>
  <message>
   <source>Check the disk that holds the recording and the cache.</source>
   <translation>Vérifiez le disque qui contient l’enregistrement et le cache.</translation>
  </message>
  <message>
   <source>Check the disk; older backups are untouched.</source>
   <translation>Vérifiez le disque ; les sauvegardes plus anciennes sont intactes.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <source>Check the path, or make a new project there.</source>
   <translation>Vérifiez le chemin, ou créez-y un nouveau projet.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <source>Check the permissions of the file and its folder.</source>
   <translation>Vérifiez les droits du fichier et de son dossier.</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Vérification du fichier</translation>
  </message>
  <message>
   <source>Checking the history</source>
   <translation>Vérification de l’historique</translation>
  </message>
  <message>
   <source>Checking what points where</source>
   <translation>Vérification des renvois</translation>
  </message>
  <message>
   <source>Choose a codebook.</source>
   <translation>Choisissez un livre de codes.</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>Choisissez un fichier qu’il contient.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Choisissez un fichier à l’intérieur.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .earmark.</source>
   <translation>Choisissez un fichier qui se termine par .earmark.</translation>
  </message>
  <message>
   <source>Choose a folder in which you may write.</source>
   <translation>Choisissez un dossier où vous pouvez écrire.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, and close the file in other programs.</source>
   <translation>Choisissez un de vos dossiers, et fermez le fichier dans les autres programmes.</translation>
  </message>
  <message>
   <source>Choose a folder of your own.</source>
   <translation>Choisissez un de vos dossiers.</translation>
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation>Choisissez une fin plus tardive.</translation>
  </message>
  <message>
   <source>Choose a line before the last.</source>
   <translation>Choisissez une ligne avant la dernière.</translation>
  </message>
  <message>
   <source>Choose a stretch between the line before and the line after.</source>
   <translation>Choisissez une plage entre la ligne précédente et la ligne suivante.</translation>
  </message>
  <message>
   <source>Choose a time between the neighbours.</source>
   <translation>Choisissez un temps entre les voisins.</translation>
  </message>
  <message>
   <source>Choose a time nearer to the line.</source>
   <translation>Choisissez un temps plus proche de la ligne.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>Choisissez une autre touche.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Choose another recording; nothing was changed.</source>
   <translation>Choisissez un autre enregistrement ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Choose less to leave out.</source>
   <translation>Choisissez moins de choses à omettre.</translation>
  </message>
  <message>
   <source>Choose less.</source>
   <translation>Choisissez moins.</translation>
  </message>
  <message>
   <source>Choose one that Earmark wrote.</source>
   <translation>Choisissez-en un qu’Earmark a écrit.</translation>
  </message>
  <message>
   <source>Choose one: {0}.</source>
   <translation>Choisissez-en un : {0}.</translation>
  </message>
  <message>
   <source>Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav.</source>
   <translation>Choisissez le fichier son de l’épisode, par exemple mp3, m4a, ogg, opus, flac ou wav.</translation>
  </message>
  <message>
   <source>Choose the folder of a model, or allow Earmark to fetch it.</source>
   <translation>Choisissez le dossier d’un modèle, ou autorisez Earmark à le récupérer.</translation>
  </message>
  <message>
   <source>Choose the recording that belongs to the transcript.</source>
   <translation>Choisissez l’enregistrement qui va avec la transcription.</translation>
  </message>
  <message>
   <source>Choose the transcript file again.</source>
   <translation>Choisissez à nouveau le fichier de transcription.</translation>
  </message>
  <message>
   <source>Clips, one for each annotation</source>
   <translation>Extraits, un par annotation</translation>
  </message>
  <message>
   <source>Close other programs, or install Earmark again.</source>
   <translation>Fermez d’autres programmes ou réinstallez Earmark.</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Livre de codes</translation>
  </message>
  <message>
   <source>Codes are nested more than {0} deep.</source>
   <translation>Les codes sont imbriqués sur plus de {0} niveaux.</translation>
  </message>
  <message>
   <source>Cohen 1960; Light 1971</source>
   <translation>Cohen 1960 ; Light 1971</translation>
  </message>
  <message>
   <source>Cohen 1960; of more than two the mean of all pairs, Light 1971</source>
   <translation>Cohen 1960 ; au-delà de deux, la moyenne de toutes les paires, Light 1971</translation>
  </message>
  <message>
   <source>Cohen’s κ per second</source>
   <translation>κ de Cohen par seconde</translation>
  </message>
  <message>
   <source>Cohen’s κ per segment</source>
   <translation>κ de Cohen par segment</translation>
  </message>
  <message>
   <source>Collect the recordings</source>
   <translation>Rassembler les enregistrements</translation>
  </message>
  <message>
   <source>Copy it to a folder in which you may write and open the copy.</source>
   <translation>Copiez-le dans un dossier où vous pouvez écrire et ouvrez la copie.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>Correct the drift of the times</source>
   <translation>Corriger la dérive du minutage</translation>
  </message>
  <message>
   <source>Correct the text</source>
   <translation>Corriger le texte</translation>
  </message>
  <message>
   <source>Correct the text at {0}</source>
   <translation>Corriger le texte à {0}</translation>
  </message>
  <message>
   <source>Correct “{0}” to “{1}”</source>
   <translation>Corriger « {0} » en « {1} »</translation>
  </message>
  <message>
   <source>Cuts and markers of compositions are left out.</source>
   <translation>Les coupes et les marqueurs des compositions sont laissés de côté.</translation>
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
   <translation>Décider {0} {1}</translation>
  </message>
  <message>
   <source>Delete episode</source>
   <translation>Supprimer un épisode</translation>
  </message>
  <message>
   <source>Delete episode {0}</source>
   <translation>Supprimer l’épisode {0}</translation>
  </message>
  <message>
   <source>Delete tag</source>
   <translation>Supprimer une étiquette</translation>
  </message>
  <message>
   <source>Delete tag {0}</source>
   <translation>Supprimer l’étiquette {0}</translation>
  </message>
  <message>
   <source>Delete tag {0} with {1} annotations</source>
   <translation>Supprimer l’étiquette {0} avec {1} annotations</translation>
  </message>
  <message>
   <source>Delete tag {0}, {1} annotations now {2}</source>
   <translation>Supprimer l’étiquette {0}, {1} annotations ont maintenant {2}</translation>
  </message>
  <message>
   <source>Delete {0}</source>
   <translation>Supprimer {0}</translation>
  </message>
  <message>
   <source>Descript project</source>
   <translation>Projet Descript</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>Téléchargez ou copiez à nouveau le fichier.</translation>
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
   <translation>Chaque barre est la part d’un épisode que couvre une étiquette, les épisodes les plus récents d’abord.</translation>
  </message>
  <message>
   <source>Earmark did not close this project properly last time. It was checked and is whole; nothing that was saved is lost.</source>
   <translation>Earmark n’a pas fermé ce projet correctement la dernière fois. Il a été vérifié et il est intact ; rien de ce qui était enregistré n’est perdu.</translation>
  </message>
  <message>
   <source>Earmark {0}</source>
   <translation>Earmark {0}</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>Modifier la note</translation>
  </message>
  <message>
   <source>Edit the note on {0}</source>
   <translation>Modifier la note de {0}</translation>
  </message>
  <message>
   <source>End it in one of {0}.</source>
   <translation>Terminez-le par l’une de ces extensions : {0}.</translation>
  </message>
  <message>
   <source>Episode without sponsors</source>
   <translation>Épisode sans sponsors</translation>
  </message>
  <message>
   <source>Episode {0} can't be read: {1}.</source>
   <translation>L’épisode {0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <source>Episode {0} was lost; its parts were kept.</source>
   <translation>L’épisode {0} était perdu ; ses parties ont été gardées.</translation>
  </message>
  <message>
   <source>Error of ends</source>
   <translation>Écart des fins</translation>
  </message>
  <message>
   <source>Error of starts</source>
   <translation>Écart des débuts</translation>
  </message>
  <message>
   <source>Every annotation with “{0}” matches, so nothing would be left.</source>
   <translation>Toutes les annotations avec « {0} » correspondent, il ne resterait donc rien.</translation>
  </message>
  <message>
   <source>Everything up to the last change is safe.</source>
   <translation>Tout est en sûreté jusqu’à la dernière modification.</translation>
  </message>
  <message>
   <source>Everything up to the last change is still here: put the file back, or save a copy elsewhere.</source>
   <translation>Tout est encore là jusqu’à la dernière modification : remettez le fichier à sa place, ou enregistrez une copie ailleurs.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Classeur Excel</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>Expériences, opinions, besoins et ce qui doit rester privé.</translation>
  </message>
  <message>
   <source>Export a part of them, or write CSV.</source>
   <translation>Exportez-en une partie, ou écrivez du CSV.</translation>
  </message>
  <message>
   <source>Export and delete them first, or import the new transcript as another episode.</source>
   <translation>Exportez-les et supprimez-les d’abord, ou importez la nouvelle transcription comme un autre épisode.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Exportez-le à nouveau.</translation>
  </message>
  <message>
   <source>Export it as SRT, WebVTT, JSON or plain text where it comes from.</source>
   <translation>Exportez-la en SRT, WebVTT, JSON ou texte brut depuis son programme d’origine.</translation>
  </message>
  <message>
   <source>Export it with its sources, not only links to them.</source>
   <translation>Exportez-le avec ses sources, pas seulement des liens vers elles.</translation>
  </message>
  <message>
   <source>Export the codebook as .qdc.</source>
   <translation>Exportez le livre de codes en .qdc.</translation>
  </message>
  <message>
   <source>F1 within the tolerance</source>
   <translation>F1 dans la tolérance</translation>
  </message>
  <message>
   <source>FOREIGN KEY</source>
   <translation>FOREIGN KEY</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Find recordings again</source>
   <translation>Retrouver les enregistrements</translation>
  </message>
  <message>
   <source>Find {0} again</source>
   <translation>Retrouver {0}</translation>
  </message>
  <message>
   <source>Forget a filter</source>
   <translation>Oublier un filtre</translation>
  </message>
  <message>
   <source>Forget the filter {0}</source>
   <translation>Oublier le filtre {0}</translation>
  </message>
  <message>
   <source>Fournier 2013</source>
   <translation>Fournier 2013</translation>
  </message>
  <message>
   <source>From start to end: in what part of the episodes a tag is on at each place.</source>
   <translation>Du début à la fin : dans quelle part des épisodes une étiquette est posée à chaque endroit.</translation>
  </message>
  <message>
   <source>From the question that opens a subject to the last word on it.</source>
   <translation>De la question qui ouvre un sujet au dernier mot à ce propos.</translation>
  </message>
  <message>
   <source>From the transcripts</source>
   <translation>D’après les transcriptions</translation>
  </message>
  <message>
   <source>Get it again.</source>
   <translation>Récupérez-le à nouveau.</translation>
  </message>
  <message>
   <source>Get it again; if that does not help, tell its publisher.</source>
   <translation>Récupérez-le à nouveau ; si cela n’aide pas, prévenez son éditeur.</translation>
  </message>
  <message>
   <source>Get the file again from where it comes from.</source>
   <translation>Récupérez à nouveau le fichier là d’où il vient.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Récupérez à nouveau le fichier.</translation>
  </message>
  <message>
   <source>Give a transcript, a recording or both.</source>
   <translation>Donnez une transcription, un enregistrement ou les deux.</translation>
  </message>
  <message>
   <source>Give it as the audio (on the command line with --audio).</source>
   <translation>Donnez-le comme audio (en ligne de commande avec --audio).</translation>
  </message>
  <message>
   <source>Give it the name of one of them, or name its episode.</source>
   <translation>Donnez-lui le nom de l’un d’eux, ou indiquez l’épisode.</translation>
  </message>
  <message>
   <source>Give the address of the feed (RSS or Atom), not that of a web page.</source>
   <translation>Donnez l’adresse du flux (RSS ou Atom), pas celle d’une page Web.</translation>
  </message>
  <message>
   <source>Give the name of a file in it.</source>
   <translation>Donnez le nom d’un fichier qu’il contient.</translation>
  </message>
  <message>
   <source>Give them another tag or delete them first, or retire the tag.</source>
   <translation>Donnez-leur une autre étiquette ou supprimez-les d’abord, ou mettez l’étiquette hors service.</translation>
  </message>
  <message>
   <source>Give them one speaker first.</source>
   <translation>Donnez-leur d’abord un même intervenant.</translation>
  </message>
  <message>
   <source>Google Speech-to-Text</source>
   <translation>Google Speech-to-Text</translation>
  </message>
  <message>
   <source>Header line not understood: {0}</source>
   <translation>Ligne d’en-tête non comprise : {0}</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>L’écouter</translation>
  </message>
  <message>
   <source>How far apart the ends of a passage are that both marked; half of them are nearer.</source>
   <translation>Écart entre les fins d’un passage marqué par les deux ; la moitié d’entre elles sont plus proches.</translation>
  </message>
  <message>
   <source>How far apart the starts of a passage are that both marked; half of them are nearer.</source>
   <translation>Écart entre les débuts d’un passage marqué par les deux ; la moitié d’entre eux sont plus proches.</translation>
  </message>
  <message>
   <source>How long annotations are</source>
   <translation>Durée des annotations</translation>
  </message>
  <message>
   <source>How long the annotations are in which a speaker speaks, by tag (h:mm:ss).</source>
   <translation>Durée des annotations où parle un intervenant, par étiquette (h:mm:ss).</translation>
  </message>
  <message>
   <source>How many annotations each tag has, by what was decided about them; a tag without a bar is not used here.</source>
   <translation>Combien d’annotations a chaque étiquette, selon ce qui en a été décidé ; une étiquette sans barre n’est pas utilisée ici.</translation>
  </message>
  <message>
   <source>How many minutes of an hour the tag for sponsors takes in each show; without such a tag, the first of the codebook.</source>
   <translation>Combien de minutes par heure prend l’étiquette des sponsors dans chaque émission ; à défaut, la première du livre de codes.</translation>
  </message>
  <message>
   <source>How much more often two annotators give a segment the same answer (tagged or not) than chance would: 1 always, 0 as by chance.</source>
   <translation>À quel point deux annotateurs donnent à un segment la même réponse (étiqueté ou non) plus souvent que par hasard : 1 toujours, 0 comme par hasard.</translation>
  </message>
  <message>
   <source>How much of the annotated episodes’ time each tag covers; overlaps of one tag count once.</source>
   <translation>Quelle part du temps des épisodes annotés couvre chaque étiquette ; les recouvrements d’une même étiquette comptent une fois.</translation>
  </message>
  <message>
   <source>I think that is a beautiful idea.</source>
   <translation>Je trouve que c’est une belle idée.</translation>
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
   <translation>Si c’est l’enregistrement, donnez-le comme audio.</translation>
  </message>
  <message>
   <source>If the file comes from somebody you trust, save its contents with 'earmark salvage'.</source>
   <translation>Si le fichier vient de quelqu’un de confiance, sauvez son contenu avec 'earmark salvage'.</translation>
  </message>
  <message>
   <source>If the recording is in another language or of poor sound, the extra earmark[whisper] may find more: install it and align again with it.</source>
   <translation>Si l’enregistrement est dans une autre langue ou d’un son médiocre, le supplément earmark[whisper] peut en trouver plus : installez-le et alignez à nouveau avec lui.</translation>
  </message>
  <message>
   <source>If you meant another one, make it again.</source>
   <translation>Si vous en vouliez un autre, créez-le à nouveau.</translation>
  </message>
  <message>
   <source>Import a CSV file that Earmark exported.</source>
   <translation>Importez un fichier CSV exporté par Earmark.</translation>
  </message>
  <message>
   <source>Import a file that Earmark exported.</source>
   <translation>Importez un fichier exporté par Earmark.</translation>
  </message>
  <message>
   <source>Import an episode first.</source>
   <translation>Importez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>Importer des annotations</translation>
  </message>
  <message>
   <source>Import codebook {0}</source>
   <translation>Importer le livre de codes {0}</translation>
  </message>
  <message>
   <source>Import into another project.</source>
   <translation>Importez dans un autre projet.</translation>
  </message>
  <message>
   <source>Import it together with its transcript or recording, or with --chapters.</source>
   <translation>Importez-le avec sa transcription ou son enregistrement, ou avec --chapters.</translation>
  </message>
  <message>
   <source>Import its transcript first.</source>
   <translation>Importez d’abord sa transcription.</translation>
  </message>
  <message>
   <source>Import the transcript of {0}</source>
   <translation>Importer la transcription de {0}</translation>
  </message>
  <message>
   <source>Import transcript</source>
   <translation>Importer la transcription</translation>
  </message>
  <message>
   <source>Import {0}</source>
   <translation>Importer {0}</translation>
  </message>
  <message>
   <source>Import {0} annotations</source>
   <translation>Importer {0} annotations</translation>
  </message>
  <message>
   <source>In one sentence of your own.</source>
   <translation>En une phrase à vous.</translation>
  </message>
  <message>
   <source>In what capacity they speak.</source>
   <translation>À quel titre la personne parle.</translation>
  </message>
  <message>
   <source>Install Earmark again.</source>
   <translation>Installez à nouveau Earmark.</translation>
  </message>
  <message>
   <source>Install Earmark again: pip install --force-reinstall PySide6</source>
   <translation>Installez à nouveau Earmark : pip install --force-reinstall PySide6</translation>
  </message>
  <message>
   <source>Install VLC with the package manager of your system.</source>
   <translation>Installez VLC avec le gestionnaire de paquets de votre système.</translation>
  </message>
  <message>
   <source>Install VLC: brew install --cask vlc</source>
   <translation>Installez VLC : brew install --cask vlc</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>Installez-le avec : pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Install libpulse with the package manager of your system.</source>
   <translation>Installez libpulse avec le gestionnaire de paquets de votre système.</translation>
  </message>
  <message>
   <source>Install libvlc: {0}</source>
   <translation>Installez libvlc : {0}</translation>
  </message>
  <message>
   <source>Install the 64-bit VLC: winget install VideoLAN.VLC</source>
   <translation>Installez VLC 64 bits : winget install VideoLAN.VLC</translation>
  </message>
  <message>
   <source>Install the newest version of Earmark. The file was not changed.</source>
   <translation>Installez la dernière version d’Earmark. Le fichier n’a pas été modifié.</translation>
  </message>
  <message>
   <source>Install what QtMultimedia needs: {0}</source>
   <translation>Installez ce dont QtMultimedia a besoin : {0}</translation>
  </message>
  <message>
   <source>Install what leads to the sound service: {0}</source>
   <translation>Installez ce qui mène au service de son : {0}</translation>
  </message>
  <message>
   <source>Install {0} (as Debian calls it).</source>
   <translation>Installez {0} (nom du paquet dans Debian).</translation>
  </message>
  <message>
   <source>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</source>
   <translation>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>Recherche par entretiens</translation>
  </message>
  <message>
   <source>It has its parts already, or no feed names them.</source>
   <translation>Il a déjà ses parties, ou aucun flux ne les indique.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>Ce n’est pas du JSON.</translation>
  </message>
  <message>
   <source>It is saved as soon as that is done.</source>
   <translation>L’enregistrement se fera dès que ce sera terminé.</translation>
  </message>
  <message>
   <source>It may be damaged or of another kind than its name says.</source>
   <translation>Il est peut-être endommagé ou d’un autre type que ne le dit son nom.</translation>
  </message>
  <message>
   <source>It may be made to fill the disk. Get it from somebody you trust.</source>
   <translation>Il est peut-être fait pour remplir le disque. Obtenez-le de quelqu’un de confiance.</translation>
  </message>
  <message>
   <source>It reads Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters and lists.</source>
   <translation>Sont lus : JSON Podcasting 2.0 et Podlove, Podlove Simple Chapters et les listes.</translation>
  </message>
  <message>
   <source>Its name says {0}, its content {1}; the content counts.</source>
   <translation>Son nom dit {0}, son contenu {1} ; c’est le contenu qui compte.</translation>
  </message>
  <message>
   <source>Its speakers are {0}.</source>
   <translation>Ses intervenants sont {0}.</translation>
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
   <translation>JSON d’aucun programme connu, lu d’après ses noms : {0}.</translation>
  </message>
  <message>
   <source>JSON of other programs</source>
   <translation>JSON d’autres programmes</translation>
  </message>
  <message>
   <source>Jaccard 1912</source>
   <translation>Jaccard 1912</translation>
  </message>
  <message>
   <source>Join the lines</source>
   <translation>Réunir les lignes</translation>
  </message>
  <message>
   <source>Join the lines at {0}</source>
   <translation>Réunir les lignes à {0}</translation>
  </message>
  <message>
   <source>Keep the times of</source>
   <translation>Garder le minutage de</translation>
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
   <translation>Krippendorff 1995; 2004, pp. 251–256</translation>
  </message>
  <message>
   <source>Krippendorff 2011</source>
   <translation>Krippendorff 2011</translation>
  </message>
  <message>
   <source>Krippendorff’s α for unitizing</source>
   <translation>α de Krippendorff pour l’unitisation</translation>
  </message>
  <message>
   <source>Krippendorff’s α per second</source>
   <translation>α de Krippendorff par seconde</translation>
  </message>
  <message>
   <source>Krippendorff’s α per segment</source>
   <translation>α de Krippendorff par segment</translation>
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
   <translation>Omettez la colonne, ou écrivez du CSV.</translation>
  </message>
  <message>
   <source>Left out, no label: {0}</source>
   <translation>Laissé de côté, pas un libellé : {0}</translation>
  </message>
  <message>
   <source>Left out, no words: {0}</source>
   <translation>Laissé de côté, sans mots : {0}</translation>
  </message>
  <message>
   <source>Left out: {0}</source>
   <translation>Laissé de côté : {0}</translation>
  </message>
  <message>
   <source>Lines stay in their order.</source>
   <translation>Les lignes restent dans leur ordre.</translation>
  </message>
  <message>
   <source>Look for the words again.</source>
   <translation>Recherchez à nouveau les mots.</translation>
  </message>
  <message>
   <source>Look whether it was moved: {0}</source>
   <translation>Voyez s’il a été déplacé : {0}</translation>
  </message>
  <message>
   <source>M AH K</source>
   <translation>M AH K</translation>
  </message>
  <message>
   <source>Made by 'earmark demo'.</source>
   <translation>Créé par 'earmark demo'.</translation>
  </message>
  <message>
   <source>Made with Earmark {}.</source>
   <translation>Créé avec Earmark {}.</translation>
  </message>
  <message>
   <source>Make it or choose another.</source>
   <translation>Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Make it writable, or set {0} to another folder.</source>
   <translation>Rendez-le accessible en écriture, ou réglez {0} sur un autre dossier.</translation>
  </message>
  <message>
   <source>Make room on the disk.</source>
   <translation>Libérez de l’espace sur le disque.</translation>
  </message>
  <message>
   <source>Make room or choose another folder; what was there before is unchanged.</source>
   <translation>Libérez de l’espace ou choisissez un autre dossier ; ce qui était là avant est inchangé.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder.</source>
   <translation>Libérez de l’espace, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder. The project was not changed.</source>
   <translation>Libérez de l’espace, ou choisissez un autre dossier. Le projet n’a pas été modifié.</translation>
  </message>
  <message>
   <source>Make room, or choose another.</source>
   <translation>Libérez de l’espace, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Make some room, or empty Earmark's media cache, then try again. Nothing was lost.</source>
   <translation>Libérez de l’espace, ou videz le cache multimédia d’Earmark, puis réessayez. Rien n’a été perdu.</translation>
  </message>
  <message>
   <source>Mark {0} as {1}</source>
   <translation>Marquer {0} comme {1}</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>Veille médiatique</translation>
  </message>
  <message>
   <source>Mend it, or look for plain words.</source>
   <translation>Réparez-la, ou cherchez des mots simples.</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>Mentions, voix, enjeux, affirmations et publicité.</translation>
  </message>
  <message>
   <source>Merge it with its neighbour instead.</source>
   <translation>Fusionnez-le plutôt avec son voisin.</translation>
  </message>
  <message>
   <source>Merge tag {0} into {1}</source>
   <translation>Fusionner l’étiquette {0} avec {1}</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>Fusionner des étiquettes</translation>
  </message>
  <message>
   <source>Merge {0}</source>
   <translation>Fusionner {0}</translation>
  </message>
  <message>
   <source>Mesaros, Heittola and Virtanen 2016, event-based</source>
   <translation>Mesaros, Heittola et Virtanen 2016, par événements</translation>
  </message>
  <message>
   <source>More than 0 where the time is not in the file but worked out from what is.</source>
   <translation>Plus de 0 quand le temps n’est pas dans le fichier mais déduit de ce qui y est.</translation>
  </message>
  <message>
   <source>Move annotation</source>
   <translation>Déplacer une annotation</translation>
  </message>
  <message>
   <source>Move or release that line first.</source>
   <translation>Déplacez ou libérez d’abord cette ligne.</translation>
  </message>
  <message>
   <source>Move tag</source>
   <translation>Déplacer une étiquette</translation>
  </message>
  <message>
   <source>Move tag {0}</source>
   <translation>Déplacer l’étiquette {0}</translation>
  </message>
  <message>
   <source>Move the playhead into the segment, or split without it.</source>
   <translation>Placez la tête de lecture dans le segment, ou scindez sans elle.</translation>
  </message>
  <message>
   <source>Move them first.</source>
   <translation>Déplacez-les d’abord.</translation>
  </message>
  <message>
   <source>Move {0} lines by {1} s</source>
   <translation>Déplacer {0} lignes de {1} s</translation>
  </message>
  <message>
   <source>Move {0} to {1}–{2}</source>
   <translation>Déplacer {0} à {1}–{2}</translation>
  </message>
  <message>
   <source>N AH S</source>
   <translation>N AH S</translation>
  </message>
  <message>
   <source>Name files, or a folder with transcripts in it.</source>
   <translation>Indiquez des fichiers, ou un dossier qui contient des transcriptions.</translation>
  </message>
  <message>
   <source>Name the episode to export, or a folder, which gets a file for each.</source>
   <translation>Indiquez l’épisode à exporter, ou un dossier, qui reçoit un fichier pour chacun.</translation>
  </message>
  <message>
   <source>Name the episode, or write into a folder.</source>
   <translation>Indiquez l’épisode, ou écrivez dans un dossier.</translation>
  </message>
  <message>
   <source>Name the episode: --episode, or call the file as the episode is called.</source>
   <translation>Indiquez l’épisode : --episode, ou nommez le fichier comme l’épisode.</translation>
  </message>
  <message>
   <source>Names and details that must not be published.</source>
   <translation>Noms et détails qui ne doivent pas être publiés.</translation>
  </message>
  <message>
   <source>Names of cues are left out: {0}.</source>
   <translation>Les noms des blocs sont laissés de côté : {0}.</translation>
  </message>
  <message>
   <source>No annotation with “{0}” matches, so nothing was split.</source>
   <translation>Aucune annotation avec « {0} » ne correspond, rien n’a donc été scindé.</translation>
  </message>
  <message>
   <source>No backup was made: %s</source>
   <translation>Aucune sauvegarde n’a été faite : %s</translation>
  </message>
  <message>
   <source>No copy of the project can be written to {0}: {1}.</source>
   <translation>Aucune copie du projet ne peut être écrite dans {0} : {1}.</translation>
  </message>
  <message>
   <source>No episode has “{0}” in its title.</source>
   <translation>Aucun épisode n’a « {0} » dans son titre.</translation>
  </message>
  <message>
   <source>No episode of this selection has a date.</source>
   <translation>Aucun épisode de cette sélection n’a de date.</translation>
  </message>
  <message>
   <source>No module named</source>
   <translation>No module named</translation>
  </message>
  <message>
   <source>No project can be made at {0}: {1}.</source>
   <translation>Aucun projet ne peut être créé à {0} : {1}.</translation>
  </message>
  <message>
   <source>No sound could be decoded from {0}.</source>
   <translation>Aucun son n’a pu être décodé de {0}.</translation>
  </message>
  <message>
   <source>No sound device was found; Earmark plays in silence.</source>
   <translation>Aucun périphérique audio n’a été trouvé ; Earmark lit en silence.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>Aucune étiquette : créez les vôtres.</translation>
  </message>
  <message>
   <source>No tier of the file holds text.</source>
   <translation>Aucune couche du fichier ne contient de texte.</translation>
  </message>
  <message>
   <source>Nobody called “{0}” annotated that.</source>
   <translation>Personne du nom de « {0} » n’a annoté cela.</translation>
  </message>
  <message>
   <source>Nobody in this episode is called “{0}”.</source>
   <translation>Personne dans cet épisode ne s’appelle « {0} ».</translation>
  </message>
  <message>
   <source>None of its lines has a speaker.</source>
   <translation>Aucune de ses lignes n’a d’intervenant.</translation>
  </message>
  <message>
   <source>None of these lines was set by hand.</source>
   <translation>Aucune de ces lignes n’a été réglée à la main.</translation>
  </message>
  <message>
   <source>Not a date: {0}</source>
   <translation>Ce n’est pas une date : {0}</translation>
  </message>
  <message>
   <source>Not a length: {0}</source>
   <translation>Ce n’est pas une durée : {0}</translation>
  </message>
  <message>
   <source>Not in the text: {0} stretches ({1} s).</source>
   <translation>Absents du texte : {0} passages ({1} s).</translation>
  </message>
  <message>
   <source>Not kept: {0}.</source>
   <translation>Non gardé : {0}.</translation>
  </message>
  <message>
   <source>Not spoken of the text: {0} lines.</source>
   <translation>Du texte, non prononcées : {0} lignes.</translation>
  </message>
  <message>
   <source>Not understood: {0}.</source>
   <translation>Non compris : {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}.</source>
   <translation>Rien ne peut être lu dans {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}: {1}.</source>
   <translation>Rien ne peut être lu dans {0} : {1}.</translation>
  </message>
  <message>
   <source>Nothing could be fetched.</source>
   <translation>Rien n’a pu être récupéré.</translation>
  </message>
  <message>
   <source>Nothing is left of the recording.</source>
   <translation>Il ne reste rien de l’enregistrement.</translation>
  </message>
  <message>
   <source>Nothing on this computer can play sound; the playhead moves in silence.</source>
   <translation>Rien sur cet ordinateur ne peut produire de son ; la tête de lecture avance en silence.</translation>
  </message>
  <message>
   <source>Nothing that is tagged fits.</source>
   <translation>Rien de ce qui est étiqueté ne convient.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or save what can be read with 'earmark salvage'.</source>
   <translation>Rien n’a été modifié. Restaurez la dernière sauvegarde, ou sauvez ce qui peut être lu avec 'earmark salvage'.</translation>
  </message>
  <message>
   <source>Nothing was changed. Run 'earmark check' on the project.</source>
   <translation>Rien n’a été modifié. Lancez 'earmark check' sur le projet.</translation>
  </message>
  <message>
   <source>Nothing would be left of the line at {0}.</source>
   <translation>Il ne resterait rien de la ligne à {0}.</translation>
  </message>
  <message>
   <source>Nothing would be left of “{0}”.</source>
   <translation>Il ne resterait rien de « {0} ».</translation>
  </message>
  <message>
   <source>Of passages that both marked, the time they share over the time that either covers, on average.</source>
   <translation>Pour les passages marqués par les deux, le temps partagé rapporté au temps que couvre l’un ou l’autre, en moyenne.</translation>
  </message>
  <message>
   <source>Of the time of the tag in the row, how much the tag in the column covers too.</source>
   <translation>Du temps de l’étiquette de la ligne, la part que couvre aussi l’étiquette de la colonne.</translation>
  </message>
  <message>
   <source>One line of the text is not spoken.</source>
   <translation>Une ligne du texte n’est pas prononcée.</translation>
  </message>
  <message>
   <source>One minus the disagreement found over the disagreement expected if tags were dealt out at random; takes any number of annotators.</source>
   <translation>Un moins le désaccord constaté rapporté au désaccord attendu si les étiquettes étaient distribuées au hasard ; admet un nombre quelconque d’annotateurs.</translation>
  </message>
  <message>
   <source>One of the annotations to change is no longer in the project.</source>
   <translation>Une des annotations à modifier n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>One of the annotations to delete is no longer in the project.</source>
   <translation>Une des annotations à supprimer n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>One of the annotations to tag is no longer in the project.</source>
   <translation>Une des annotations à étiqueter n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>One stretch ({0} s) is not in the text.</source>
   <translation>Un passage ({0} s) n’est pas dans le texte.</translation>
  </message>
  <message>
   <source>Only a line set by hand can be released.</source>
   <translation>Seule une ligne réglée à la main peut être libérée.</translation>
  </message>
  <message>
   <source>Only {0} of the lines could be found in the sound; the rest keep estimates.</source>
   <translation>Seules {0} des lignes ont pu être trouvées dans le son ; les autres gardent des estimations.</translation>
  </message>
  <message>
   <source>Only {0} of the words were found: this recording does not seem to belong to this transcript.</source>
   <translation>Seuls {0} des mots ont été trouvés : cet enregistrement ne semble pas aller avec cette transcription.</translation>
  </message>
  <message>
   <source>Open it with File ▸ Open feed…, or 'earmark feed'.</source>
   <translation>Ouvrez-le avec Fichier ▸ Ouvrir un flux…, ou 'earmark feed'.</translation>
  </message>
  <message>
   <source>Open the episode again so that Earmark reads the original anew.</source>
   <translation>Ouvrez à nouveau l’épisode pour qu’Earmark relise l’original.</translation>
  </message>
  <message>
   <source>Open the episode again, or choose the file by hand.</source>
   <translation>Ouvrez à nouveau l’épisode, ou choisissez le fichier à la main.</translation>
  </message>
  <message>
   <source>Open the episode and show where its recording lies.</source>
   <translation>Ouvrez l’épisode et montrez où se trouve son enregistrement.</translation>
  </message>
  <message>
   <source>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, whisper output; also as DOCX, ODT and Markdown</source>
   <translation>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, sortie de whisper ; aussi en DOCX, ODT et Markdown</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Recouvrement (IoU)</translation>
  </message>
  <message>
   <source>P AH L</source>
   <translation>P AH L</translation>
  </message>
  <message>
   <source>PYTHON_VLC_LIB_PATH names a library that is not there</source>
   <translation>PYTHON_VLC_LIB_PATH indique une bibliothèque qui n’existe pas</translation>
  </message>
  <message>
   <source>Paid messages, start to end.</source>
   <translation>Messages payés, du début à la fin.</translation>
  </message>
  <message>
   <source>Paid or self-promoting messages, start to end.</source>
   <translation>Messages payés ou d’autopromotion, du début à la fin.</translation>
  </message>
  <message>
   <source>Parquet (pandas, Polars)</source>
   <translation>Parquet (pandas, Polars)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed.</source>
   <translation>Parquet a besoin de pyarrow, qui n’est pas installé.</translation>
  </message>
  <message>
   <source>People say that it is cold there.</source>
   <translation>On dit qu’il y fait froid.</translation>
  </message>
  <message>
   <source>Plain text, Markdown, Word, OpenDocument</source>
   <translation>Texte brut, Markdown, Word, OpenDocument</translation>
  </message>
  <message>
   <source>Playback goes on where it was.</source>
   <translation>La lecture reprend là où elle en était.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio. Without one Earmark plays in silence.</source>
   <translation>Branchez un casque ou un haut-parleur, ou démarrez PipeWire ou PulseAudio. Sans cela, Earmark lit en silence.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.</source>
   <translation>Branchez un casque ou un haut-parleur, ou démarrez le service audio, puis ouvrez à nouveau l’épisode.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker; playback goes over to it by itself.</source>
   <translation>Branchez un casque ou un haut-parleur ; la lecture y passe d’elle-même.</translation>
  </message>
  <message>
   <source>Podcasting 2.0 HTML</source>
   <translation>HTML Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 JSON</source>
   <translation>JSON Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 chapters</source>
   <translation>Chapitres Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 sound bites</source>
   <translation>Extraits sonores Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podlove Simple Transcripts</source>
   <translation>Podlove Simple Transcripts</translation>
  </message>
  <message>
   <source>Podlove XML</source>
   <translation>XML Podlove</translation>
  </message>
  <message>
   <source>Podlove, Otter, Sonix, Happy Scribe, and lists of text and times of other programs</source>
   <translation>Podlove, Otter, Sonix, Happy Scribe, et listes de textes et de temps d’autres programmes</translation>
  </message>
  <message>
   <source>Praat TextGrid</source>
   <translation>TextGrid de Praat</translation>
  </message>
  <message>
   <source>Prices fell by nine tenths in ten years.</source>
   <translation>Les prix ont baissé de neuf dixièmes en dix ans.</translation>
  </message>
  <message>
   <source>Put the caret between two words.</source>
   <translation>Placez le curseur entre deux mots.</translation>
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
   <translation>QtMultimedia n’a pas de moteur.</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citations</translation>
  </message>
  <message>
   <source>REFI-QDA codebook</source>
   <translation>Livre de codes REFI-QDA</translation>
  </message>
  <message>
   <source>REFI-QDA project</source>
   <translation>Projet REFI-QDA</translation>
  </message>
  <message>
   <source>REFI-QDA project (QualCoder, MAXQDA, ATLAS.ti, NVivo)</source>
   <translation>Projet REFI-QDA (QualCoder, MAXQDA, ATLAS.ti, NVivo)</translation>
  </message>
  <message>
   <source>RTTM (speakers)</source>
   <translation>RTTM (intervenants)</translation>
  </message>
  <message>
   <source>Re-time to another cut</source>
   <translation>Recaler sur un autre montage</translation>
  </message>
  <message>
   <source>Re-time {0} to another cut</source>
   <translation>Recaler {0} sur un autre montage</translation>
  </message>
  <message>
   <source>Read as {0}: {1}{2}.</source>
   <translation>Lu comme {0} : {1}{2}.</translation>
  </message>
  <message>
   <source>Reading {0} broke off unexpectedly.</source>
   <translation>La lecture de {0} s’est interrompue de façon inattendue.</translation>
  </message>
  <message>
   <source>Recognised words that are not in the text: {0}.</source>
   <translation>Mots reconnus qui ne sont pas dans le texte : {0}.</translation>
  </message>
  <message>
   <source>Recovered episode {0}</source>
   <translation>Épisode récupéré {0}</translation>
  </message>
  <message>
   <source>Reel of the annotations</source>
   <translation>Bout-à-bout des annotations</translation>
  </message>
  <message>
   <source>Refine the times of {0}</source>
   <translation>Affiner le minutage de {0}</translation>
  </message>
  <message>
   <source>Release it first, or choose a time beside it.</source>
   <translation>Libérez-la d’abord, ou choisissez un temps à côté.</translation>
  </message>
  <message>
   <source>Release {0}</source>
   <translation>Libérer {0}</translation>
  </message>
  <message>
   <source>Remarks on the file: {0}.</source>
   <translation>Remarques sur le fichier : {0}.</translation>
  </message>
  <message>
   <source>Remove or change that first.</source>
   <translation>Supprimez ou modifiez d’abord cela.</translation>
  </message>
  <message>
   <source>Rename the tag instead.</source>
   <translation>Renommez plutôt l’étiquette.</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>Renommer {0} en {1}</translation>
  </message>
  <message>
   <source>Reopen a passage</source>
   <translation>Rouvrir un passage</translation>
  </message>
  <message>
   <source>Report in HTML, with a player</source>
   <translation>Rapport en HTML, avec lecteur</translation>
  </message>
  <message>
   <source>Report in Markdown</source>
   <translation>Rapport en Markdown</translation>
  </message>
  <message>
   <source>Restore a backup, or remove the file and make a new project.</source>
   <translation>Restaurez une sauvegarde, ou supprimez le fichier et créez un nouveau projet.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Restaurez une sauvegarde.</translation>
  </message>
  <message>
   <source>Restore the first text</source>
   <translation>Rétablir le texte initial</translation>
  </message>
  <message>
   <source>Retag {0} as {1}</source>
   <translation>Changer l’étiquette de {0} en {1}</translation>
  </message>
  <message>
   <source>Retire tag</source>
   <translation>Mettre une étiquette hors service</translation>
  </message>
  <message>
   <source>Retire tag {0}</source>
   <translation>Mettre hors service l’étiquette {0}</translation>
  </message>
  <message>
   <source>Rolling captions: cues that only repeat lines were merged ({0}).</source>
   <translation>Sous-titres défilants : ceux qui ne font que répéter des lignes ont été fusionnés ({0}).</translation>
  </message>
  <message>
   <source>Run “earmark doctor” to see what is missing and how to install it.</source>
   <translation>Lancez « earmark doctor » pour voir ce qui manque et comment l’installer.</translation>
  </message>
  <message>
   <source>Run “earmark doctor”.</source>
   <translation>Lancez « earmark doctor ».</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install PySide6</source>
   <translation>Lancez : {0} -m pip install PySide6</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install {1}</source>
   <translation>Lancez : {0} -m pip install {1}</translation>
  </message>
  <message>
   <source>Run: {0}{1} {2}</source>
   <translation>Lancez : {0}{1} {2}</translation>
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
   <translation>Enregistrez une copie ailleurs, ou fermez là-bas le projet et ouvrez-le à nouveau ici.</translation>
  </message>
  <message>
   <source>Save a filter</source>
   <translation>Enregistrer un filtre</translation>
  </message>
  <message>
   <source>Save it again in Praat.</source>
   <translation>Enregistrez-le à nouveau dans Praat.</translation>
  </message>
  <message>
   <source>Save it again with the program that it comes from.</source>
   <translation>Enregistrez-le à nouveau avec le programme dont il vient.</translation>
  </message>
  <message>
   <source>Save it as text, DOCX, SRT or WebVTT and import that.</source>
   <translation>Enregistrez-le en texte, DOCX, SRT ou WebVTT et importez ce fichier.</translation>
  </message>
  <message>
   <source>Save the filter {0}</source>
   <translation>Enregistrer le filtre {0}</translation>
  </message>
  <message>
   <source>See 'earmark list'.</source>
   <translation>Voyez 'earmark list'.</translation>
  </message>
  <message>
   <source>See the players above.</source>
   <translation>Voyez les lecteurs ci-dessus.</translation>
  </message>
  <message>
   <source>Segment {0} of episode {1} ends before it starts.</source>
   <translation>Le segment {0} de l’épisode {1} finit avant son début.</translation>
  </message>
  <message>
   <source>Segments that repeat the one before were merged ({0}).</source>
   <translation>Les segments qui répètent le précédent ont été fusionnés ({0}).</translation>
  </message>
  <message>
   <source>Segments: {0}, chapters: {1}, speakers: {2}.</source>
   <translation>Segments : {0}, chapitres : {1}, locuteurs : {2}.</translation>
  </message>
  <message>
   <source>Set line {0} to {1}</source>
   <translation>Placer la ligne {0} à {1}</translation>
  </message>
  <message>
   <source>Set the line</source>
   <translation>Placer la ligne</translation>
  </message>
  <message>
   <source>Set the line to {0}–{1}</source>
   <translation>Placer la ligne à {0}–{1}</translation>
  </message>
  <message>
   <source>Set the recording</source>
   <translation>Définir l’enregistrement</translation>
  </message>
  <message>
   <source>Set {0} lines</source>
   <translation>Placer {0} lignes</translation>
  </message>
  <message>
   <source>Share of time by episode</source>
   <translation>Part de temps par épisode</translation>
  </message>
  <message>
   <source>Share of time by tag</source>
   <translation>Part de temps par étiquette</translation>
  </message>
  <message>
   <source>Share of time over dates</source>
   <translation>Part de temps au fil des dates</translation>
  </message>
  <message>
   <source>Show-notes transcript</source>
   <translation>Transcription des notes d’émission</translation>
  </message>
  <message>
   <source>Sign annotations</source>
   <translation>Signer des annotations</translation>
  </message>
  <message>
   <source>Sign {0} annotations as {1}</source>
   <translation>Signer {0} annotations du nom de {1}</translation>
  </message>
  <message>
   <source>Some bytes are no {0} text; they are shown as �.</source>
   <translation>Certains octets ne sont pas du texte {0} ; ils sont affichés comme �.</translation>
  </message>
  <message>
   <source>Somebody or something that is watched is named.</source>
   <translation>Quelqu’un ou quelque chose que l’on suit est nommé.</translation>
  </message>
  <message>
   <source>Something said before is put right.</source>
   <translation>Quelque chose dit auparavant est rectifié.</translation>
  </message>
  <message>
   <source>Something that happened to the person who speaks, told by them.</source>
   <translation>Quelque chose qui est arrivé à la personne qui parle, raconté par elle.</translation>
  </message>
  <message>
   <source>Something that is missing, wished for or in the way.</source>
   <translation>Quelque chose qui manque, est souhaité ou fait obstacle.</translation>
  </message>
  <message>
   <source>Something that is no tag was left out.</source>
   <translation>Quelque chose qui n’est pas une étiquette a été laissé de côté.</translation>
  </message>
  <message>
   <source>Speaker {0}</source>
   <translation>Intervenant {0}</translation>
  </message>
  <message>
   <source>Speakers and tags</source>
   <translation>Intervenants et étiquettes</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>La reconnaissance vocale avec Whisper n’est pas installée.</translation>
  </message>
  <message>
   <source>Speed of annotating</source>
   <translation>Vitesse d’annotation</translation>
  </message>
  <message>
   <source>Split tag</source>
   <translation>Scinder une étiquette</translation>
  </message>
  <message>
   <source>Split tag {0}: {1} now {2}</source>
   <translation>Scinder l’étiquette {0} : {1} maintenant {2}</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>Scinder la ligne</translation>
  </message>
  <message>
   <source>Split the line at {0}</source>
   <translation>Scinder la ligne à {0}</translation>
  </message>
  <message>
   <source>Spoken by {0}</source>
   <translation>Dit par {0}</translation>
  </message>
  <message>
   <source>Sponsor load by show</source>
   <translation>Charge des sponsors par émission</translation>
  </message>
  <message>
   <source>SponsorBlock segments</source>
   <translation>Segments SponsorBlock</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>Sponsors, affirmations et sujets.</translation>
  </message>
  <message>
   <source>Step {0} of the history can't be read.</source>
   <translation>Le pas {0} de l’historique ne peut pas être lu.</translation>
  </message>
  <message>
   <source>Stretch {0} lines to {1}–{2}</source>
   <translation>Étirer {0} lignes à {1}–{2}</translation>
  </message>
  <message>
   <source>SubRip (SRT)</source>
   <translation>SubRip (SRT)</translation>
  </message>
  <message>
   <source>SubRip captions (SRT)</source>
   <translation>Sous-titres SubRip (SRT)</translation>
  </message>
  <message>
   <source>T AH L</source>
   <translation>T AH L</translation>
  </message>
  <message>
   <source>TTML and DFXP</source>
   <translation>TTML et DFXP</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Table separated by tabs (TSV)</source>
   <translation>Tableau séparé par des tabulations (TSV)</translation>
  </message>
  <message>
   <source>Tag something, or choose another filter.</source>
   <translation>Étiquetez quelque chose, ou choisissez un autre filtre.</translation>
  </message>
  <message>
   <source>Tag {0} passages {1}</source>
   <translation>Étiqueter {0} passages {1}</translation>
  </message>
  <message>
   <source>Tag {0} was lost; its annotations were kept.</source>
   <translation>L’étiquette {0} était perdue ; ses annotations ont été gardées.</translation>
  </message>
  <message>
   <source>Tag {0} {1}</source>
   <translation>Étiqueter {0} {1}</translation>
  </message>
  <message>
   <source>Tags are nested more than {0} deep.</source>
   <translation>Les étiquettes sont imbriquées sur plus de {0} niveaux.</translation>
  </message>
  <message>
   <source>Tags together</source>
   <translation>Étiquettes ensemble</translation>
  </message>
  <message>
   <source>Take the speaker off</source>
   <translation>Retirer l’intervenant</translation>
  </message>
  <message>
   <source>Take {0} agreed annotations into the gold tier</source>
   <translation>Prendre {0} annotations concordantes dans la couche de référence</translation>
  </message>
  <message>
   <source>Text above the first cue is left out.</source>
   <translation>Le texte avant le premier bloc est laissé de côté.</translation>
  </message>
  <message>
   <source>Text above the first cue is left out: {0}</source>
   <translation>Le texte avant le premier bloc est laissé de côté : {0}</translation>
  </message>
  <message>
   <source>Text with times</source>
   <translation>Texte avec minutage</translation>
  </message>
  <message>
   <source>That annotation is no longer in the project.</source>
   <translation>Cette annotation n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>That episode is no longer in the project.</source>
   <translation>Cet épisode n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>That piece of text is no longer in the transcript.</source>
   <translation>Ce morceau de texte n’est plus dans la transcription.</translation>
  </message>
  <message>
   <source>That saved filter is no longer in the project.</source>
   <translation>Ce filtre enregistré n’est plus dans le projet.</translation>
  </message>
  <message>
   <source>That segment is no longer in the transcript.</source>
   <translation>Ce segment n’est plus dans la transcription.</translation>
  </message>
  <message>
   <source>That step is no longer in the history.</source>
   <translation>Ce pas n’est plus dans l’historique.</translation>
  </message>
  <message>
   <source>That tag is no longer in the codebook.</source>
   <translation>Cette étiquette n’est plus dans le livre de codes.</translation>
  </message>
  <message>
   <source>The Whisper model {0} could not be loaded.</source>
   <translation>Le modèle Whisper {0} n’a pas pu être chargé.</translation>
  </message>
  <message>
   <source>The XML is not well-formed here; loose “&amp;” were mended.</source>
   <translation>Le XML n’est pas bien formé ici ; des « &amp; » isolés ont été réparés.</translation>
  </message>
  <message>
   <source>The alignment was cancelled.</source>
   <translation>L’alignement a été annulé.</translation>
  </message>
  <message>
   <source>The annotation refers to one that is not there.</source>
   <translation>L’annotation renvoie à une autre qui n’existe pas.</translation>
  </message>
  <message>
   <source>The annotation was in the table before; this row is left out.</source>
   <translation>L’annotation figurait déjà dans le tableau ; cette ligne est laissée de côté.</translation>
  </message>
  <message>
   <source>The box holds the middle half with the median as a line, the thin line nine in ten; lengths on the axis multiply from left to right.</source>
   <translation>La boîte contient la moitié centrale avec la médiane en trait, la ligne fine neuf sur dix ; sur l’axe, les durées se multiplient de gauche à droite.</translation>
  </message>
  <message>
   <source>The change that waited has just been saved.</source>
   <translation>La modification en attente vient d’être enregistrée.</translation>
  </message>
  <message>
   <source>The chapter time ({0}) is no time; “{1}” is put at {2}, between its neighbours.</source>
   <translation>Le temps du chapitre ({0}) n’est pas un temps ; « {1} » est placé à {2}, entre ses voisins.</translation>
  </message>
  <message>
   <source>The chapter “{0}” starts after the end of the recording.</source>
   <translation>Le chapitre « {0} » commence après la fin de l’enregistrement.</translation>
  </message>
  <message>
   <source>The chapters were out of order and have been sorted.</source>
   <translation>Les chapitres n’étaient pas dans l’ordre et ont été triés.</translation>
  </message>
  <message>
   <source>The coding refers to no code of the project.</source>
   <translation>Le codage ne renvoie à aucun code du projet.</translation>
  </message>
  <message>
   <source>The columns are: {0}.</source>
   <translation>Les colonnes sont : {0}.</translation>
  </message>
  <message>
   <source>The copy {0} is not complete, so it was not kept.</source>
   <translation>La copie {0} n’est pas complète, elle n’a donc pas été gardée.</translation>
  </message>
  <message>
   <source>The corrected text differs; the words are as recognised.</source>
   <translation>Le texte corrigé diffère ; les mots restent tels que reconnus.</translation>
  </message>
  <message>
   <source>The cue has no readable start; put at {0}.</source>
   <translation>Le bloc n’a pas de début lisible ; placé à {0}.</translation>
  </message>
  <message>
   <source>The cue names no tag in brackets.</source>
   <translation>Le bloc n’indique aucune étiquette entre crochets.</translation>
  </message>
  <message>
   <source>The cue starts before zero; put at 0:00.</source>
   <translation>Le bloc commence avant zéro ; placé à 0:00.</translation>
  </message>
  <message>
   <source>The cue {0}; its end is put at {1}.</source>
   <translation>Le bloc {0} ; sa fin est placée à {1}.</translation>
  </message>
  <message>
   <source>The cues are not in order of time; they were sorted.</source>
   <translation>Les blocs ne sont pas dans l’ordre du temps ; ils ont été triés.</translation>
  </message>
  <message>
   <source>The disk is full, so the last change could not be saved.</source>
   <translation>Le disque est plein, la dernière modification n’a donc pas pu être enregistrée.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written.</source>
   <translation>Le disque est plein, {0} n’a donc pas été écrit.</translation>
  </message>
  <message>
   <source>The disk is full: the prepared copy of the recording could not be written.</source>
   <translation>Le disque est plein : la copie préparée de l’enregistrement n’a pas pu être écrite.</translation>
  </message>
  <message>
   <source>The episode ends at {0}.</source>
   <translation>L’épisode finit à {0}.</translation>
  </message>
  <message>
   <source>The episode “{0}” is not in the project.</source>
   <translation>L’épisode « {0} » n’est pas dans le projet.</translation>
  </message>
  <message>
   <source>The estimated times now fit its length.</source>
   <translation>Le minutage estimé correspond maintenant à sa durée.</translation>
  </message>
  <message>
   <source>The feed seems to hold {0} items, but {1} were read.</source>
   <translation>Le flux semble contenir {0} éléments, mais {1} ont été lus.</translation>
  </message>
  <message>
   <source>The file has no times, so they are estimated.</source>
   <translation>Le fichier n’a pas de temps ; ils sont estimés.</translation>
  </message>
  <message>
   <source>The file is as it was. {0}</source>
   <translation>Le fichier est tel qu’il était. {0}</translation>
  </message>
  <message>
   <source>The file is damaged or incomplete; get it again.</source>
   <translation>Le fichier est endommagé ou incomplet ; récupérez-le à nouveau.</translation>
  </message>
  <message>
   <source>The file is damaged: {0}.</source>
   <translation>Le fichier est endommagé : {0}.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; read as {0}. Look at accented letters.</source>
   <translation>Le fichier n’est pas en UTF-8 ; lu comme {0}. Vérifiez les lettres accentuées.</translation>
  </message>
  <message>
   <source>The file may be damaged or empty. Try to get it again.</source>
   <translation>Le fichier est peut-être endommagé ou vide. Essayez de le récupérer à nouveau.</translation>
  </message>
  <message>
   <source>The file may be damaged: download or copy it again.</source>
   <translation>Le fichier est peut-être endommagé : téléchargez-le ou copiez-le à nouveau.</translation>
  </message>
  <message>
   <source>The file may have been cut off; get it again.</source>
   <translation>Le fichier a peut-être été tronqué ; récupérez-le à nouveau.</translation>
  </message>
  <message>
   <source>The file seems to hold {0} cues, but {1} are accounted for.</source>
   <translation>Le fichier semble contenir {0} blocs, mais {1} sont pris en compte.</translation>
  </message>
  <message>
   <source>The first winter I was there, the heating broke down.</source>
   <translation>Le premier hiver que j’y ai passé, le chauffage est tombé en panne.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written.</source>
   <translation>Impossible d’écrire dans le dossier des enregistrements préparés.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written: {0}</source>
   <translation>Impossible d’écrire dans le dossier des enregistrements préparés : {0}</translation>
  </message>
  <message>
   <source>The folder {0} can't be made: {1}.</source>
   <translation>Le dossier {0} ne peut pas être créé : {1}.</translation>
  </message>
  <message>
   <source>The formats are: {0}.</source>
   <translation>Les formats sont : {0}.</translation>
  </message>
  <message>
   <source>The history has steps that were undone before ones that were not.</source>
   <translation>L’historique a des pas annulés avant d’autres qui ne le sont pas.</translation>
  </message>
  <message>
   <source>The history was left out, as it no longer fits.</source>
   <translation>L’historique a été laissé de côté, car il ne correspond plus.</translation>
  </message>
  <message>
   <source>The key {0} already belongs to “{1}”.</source>
   <translation>La touche {0} appartient déjà à « {1} ».</translation>
  </message>
  <message>
   <source>The keywords are no list; kept as one: {0}</source>
   <translation>Les mots-clés ne sont pas une liste ; gardés comme un seul : {0}</translation>
  </message>
  <message>
   <source>The label names no tag.</source>
   <translation>Le libellé n’indique aucune étiquette.</translation>
  </message>
  <message>
   <source>The last result repeats all words with speakers; it was taken.</source>
   <translation>Le dernier résultat répète tous les mots avec les intervenants ; il a été pris.</translation>
  </message>
  <message>
   <source>The line at {0} was set by hand.</source>
   <translation>La ligne à {0} a été réglée à la main.</translation>
  </message>
  <message>
   <source>The line cannot start there: a line before or after it was set by hand.</source>
   <translation>La ligne ne peut pas commencer là : une ligne avant ou après a été réglée à la main.</translation>
  </message>
  <message>
   <source>The line does not start with *; kept as it stands.</source>
   <translation>La ligne ne commence pas par * ; gardée telle quelle.</translation>
  </message>
  <message>
   <source>The lines cannot be put there.</source>
   <translation>Les lignes ne peuvent pas être placées là.</translation>
  </message>
  <message>
   <source>The manual lists what a filter can say.</source>
   <translation>Le manuel liste ce qu’un filtre peut dire.</translation>
  </message>
  <message>
   <source>The moment of the split lies outside the segment.</source>
   <translation>Le moment de la scission se trouve hors du segment.</translation>
  </message>
  <message>
   <source>The name {0} does not say in which form the codebook is to be written.</source>
   <translation>Le nom {0} ne dit pas sous quelle forme le livre de codes doit être écrit.</translation>
  </message>
  <message>
   <source>The part of the time that each tag covers, by the month of publication.</source>
   <translation>La part de temps que couvre chaque étiquette, par mois de publication.</translation>
  </message>
  <message>
   <source>The prepared recording vanished from the cache while it was written.</source>
   <translation>L’enregistrement préparé a disparu du cache pendant son écriture.</translation>
  </message>
  <message>
   <source>The project can't be changed</source>
   <translation>Le projet ne peut pas être modifié</translation>
  </message>
  <message>
   <source>The project can't be changed: {0}.</source>
   <translation>Le projet ne peut pas être modifié : {0}.</translation>
  </message>
  <message>
   <source>The project has been closed.</source>
   <translation>Le projet a été fermé.</translation>
  </message>
  <message>
   <source>The project has {0} episodes “{1}”.</source>
   <translation>Le projet a {0} épisodes « {1} ».</translation>
  </message>
  <message>
   <source>The project holds {0}.</source>
   <translation>Le projet contient {0}.</translation>
  </message>
  <message>
   <source>The recogniser may have heard no speech.</source>
   <translation>La reconnaissance n’a peut-être entendu aucune parole.</translation>
  </message>
  <message>
   <source>The recording could not be played: {0}.</source>
   <translation>L’enregistrement n’a pas pu être lu : {0}.</translation>
  </message>
  <message>
   <source>The recording could not be prepared: {0}.</source>
   <translation>L’enregistrement n’a pas pu être préparé : {0}.</translation>
  </message>
  <message>
   <source>The recording ended before its time; the file may have been damaged.</source>
   <translation>L’enregistrement s’est terminé avant l’heure ; le fichier est peut-être endommagé.</translation>
  </message>
  <message>
   <source>The recording of “{0}” is not to be found.</source>
   <translation>L’enregistrement de « {0} » est introuvable.</translation>
  </message>
  <message>
   <source>The recording of “{0}” is now taken from {1}.</source>
   <translation>L’enregistrement de « {0} » est maintenant pris dans {1}.</translation>
  </message>
  <message>
   <source>The recording of “{0}” was {1}.</source>
   <translation>L’enregistrement de « {0} » était {1}.</translation>
  </message>
  <message>
   <source>The recording {0} is missing.</source>
   <translation>L’enregistrement {0} manque.</translation>
  </message>
  <message>
   <source>The recording {0} is not the one it was.</source>
   <translation>L’enregistrement {0} n’est plus le même.</translation>
  </message>
  <message>
   <source>The recording {0} is not there any more.</source>
   <translation>L’enregistrement {0} n’est plus là.</translation>
  </message>
  <message>
   <source>The recording “{0}” is left out; its words: {1}.</source>
   <translation>L’enregistrement « {0} » est laissé de côté ; ses mots : {1}.</translation>
  </message>
  <message>
   <source>The recordings need {0} MB, and {1} has room for {2} MB.</source>
   <translation>Les enregistrements demandent {0} Mo, et {1} a de la place pour {2} Mo.</translation>
  </message>
  <message>
   <source>The row names no tag.</source>
   <translation>La ligne n’indique aucune étiquette.</translation>
  </message>
  <message>
   <source>The same for every second of the recording, so that long segments count for more.</source>
   <translation>La même chose pour chaque seconde de l’enregistrement, de sorte que les longs segments comptent davantage.</translation>
  </message>
  <message>
   <source>The same for every second of the recording.</source>
   <translation>La même chose pour chaque seconde de l’enregistrement.</translation>
  </message>
  <message>
   <source>The sample episode is not in this installation.</source>
   <translation>L’épisode d’exemple n’est pas dans cette installation.</translation>
  </message>
  <message>
   <source>The segments are spoken by {0} and by {1}.</source>
   <translation>Les segments sont dits par {0} et par {1}.</translation>
  </message>
  <message>
   <source>The segments of episode {0} are not in the order of their times.</source>
   <translation>Les segments de l’épisode {0} ne sont pas dans l’ordre de leur minutage.</translation>
  </message>
  <message>
   <source>The selection ends before it starts.</source>
   <translation>La sélection finit avant son début.</translation>
  </message>
  <message>
   <source>The selection reaches past the text of its segment.</source>
   <translation>La sélection dépasse le texte de son segment.</translation>
  </message>
  <message>
   <source>The share of passages whose start and end both lie within the tolerance of the other’s.</source>
   <translation>La part des passages dont le début et la fin sont tous deux dans la tolérance de l’autre.</translation>
  </message>
  <message>
   <source>The share of starts and ends that are the same to the second; those within the tolerance count in part.</source>
   <translation>La part des débuts et des fins identiques à la seconde près ; ceux dans la tolérance comptent en partie.</translation>
  </message>
  <message>
   <source>The sound broke off.</source>
   <translation>Le son s’est interrompu.</translation>
  </message>
  <message>
   <source>The sound engine can't be started: {0}.</source>
   <translation>Le moteur sonore ne peut pas démarrer : {0}.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly and was started again.</source>
   <translation>Le moteur sonore s’est arrêté inopinément et a été relancé.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly several times.</source>
   <translation>Le moteur sonore s’est arrêté inopinément plusieurs fois.</translation>
  </message>
  <message>
   <source>The stored state of the alignment cannot be read.</source>
   <translation>L’état stocké de l’alignement ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The subject in a few words.</source>
   <translation>Le sujet en quelques mots.</translation>
  </message>
  <message>
   <source>The table {0} is missing.</source>
   <translation>La table {0} manque.</translation>
  </message>
  <message>
   <source>The tag to nest it under is gone.</source>
   <translation>L’étiquette sous laquelle l’imbriquer n’existe plus.</translation>
  </message>
  <message>
   <source>The text is not in “{0}”: {1}</source>
   <translation>Le texte n’est pas dans « {0} » : {1}</translation>
  </message>
  <message>
   <source>The text “{0}” with {1} lines is left out.</source>
   <translation>Le texte « {0} » avec {1} lignes est laissé de côté.</translation>
  </message>
  <message>
   <source>The tier “{0}” with {1} annotations is left out.</source>
   <translation>La couche « {0} » avec {1} annotations est laissée de côté.</translation>
  </message>
  <message>
   <source>The time {0} does not lie between its neighbours; estimated anew.</source>
   <translation>Le temps {0} ne se trouve pas entre ses voisins ; estimé à nouveau.</translation>
  </message>
  <message>
   <source>The transcript carries {0}, so it can't be replaced.</source>
   <translation>La transcription porte {0}, elle ne peut donc pas être remplacée.</translation>
  </message>
  <message>
   <source>The transcript holds no words to find.</source>
   <translation>La transcription ne contient aucun mot à trouver.</translation>
  </message>
  <message>
   <source>The transcript is in a script that the built-in English model cannot say.</source>
   <translation>La transcription est dans une écriture que le modèle anglais intégré ne peut pas prononcer.</translation>
  </message>
  <message>
   <source>The transcript speaks of {0}, the recording is {1} long: check that they belong together.</source>
   <translation>La transcription parle de {0}, l’enregistrement dure {1} : vérifiez qu’ils vont ensemble.</translation>
  </message>
  <message>
   <source>The whole passage</source>
   <translation>Tout le passage</translation>
  </message>
  <message>
   <source>The window needs a desktop session; the commands do not.</source>
   <translation>La fenêtre a besoin d’une session graphique ; les commandes, non.</translation>
  </message>
  <message>
   <source>The word times of a segment are damaged and were left out</source>
   <translation>Le minutage des mots d’un segment est endommagé et a été laissé de côté</translation>
  </message>
  <message>
   <source>The word times of segment {0} can't be read.</source>
   <translation>Le minutage des mots du segment {0} ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The words of annotation {0} were lost; its text was kept.</source>
   <translation>Les mots de l’annotation {0} étaient perdus ; son texte a été gardé.</translation>
  </message>
  <message>
   <source>The {0} codings of the project are not taken in.</source>
   <translation>Les {0} codages du projet ne sont pas importés.</translation>
  </message>
  <message>
   <source>The {0} could not be fetched: {1}</source>
   <translation>Récupération impossible ({0}) : {1}</translation>
  </message>
  <message>
   <source>There are more; only the first were listed.</source>
   <translation>Il y en a d’autres ; seuls les premiers ont été listés.</translation>
  </message>
  <message>
   <source>There are no such lines.</source>
   <translation>Ces lignes n’existent pas.</translation>
  </message>
  <message>
   <source>There are not two annotators to compare.</source>
   <translation>Il n’y a pas deux annotateurs à comparer.</translation>
  </message>
  <message>
   <source>There is a tag “{0}” already.</source>
   <translation>Il y a déjà une étiquette « {0} ».</translation>
  </message>
  <message>
   <source>There is no annotation {0} in this project.</source>
   <translation>Il n’y a pas d’annotation {0} dans ce projet.</translation>
  </message>
  <message>
   <source>There is no column “{0}”.</source>
   <translation>Il n’y a pas de colonne « {0} ».</translation>
  </message>
  <message>
   <source>There is no episode {0} in this project.</source>
   <translation>Il n’y a pas d’épisode {0} dans ce projet.</translation>
  </message>
  <message>
   <source>There is no file at {0}.</source>
   <translation>Il n’y a pas de fichier à {0}.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>Il n’y a pas de fichier {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>Il n’y a pas de dossier {0}.</translation>
  </message>
  <message>
   <source>There is no format “{0}”.</source>
   <translation>Il n’y a pas de format « {0} ».</translation>
  </message>
  <message>
   <source>There is no line after this one.</source>
   <translation>Il n’y a pas de ligne après celle-ci.</translation>
  </message>
  <message>
   <source>There is no project at {0}.</source>
   <translation>Il n’y a pas de projet à {0}.</translation>
  </message>
  <message>
   <source>There is no such line.</source>
   <translation>Cette ligne n’existe pas.</translation>
  </message>
  <message>
   <source>There is no tag “{0}” to nest others under.</source>
   <translation>Il n’y a pas d’étiquette « {0} » sous laquelle en imbriquer d’autres.</translation>
  </message>
  <message>
   <source>There is no text in the selection to tag.</source>
   <translation>Il n’y a pas de texte à étiqueter dans la sélection.</translation>
  </message>
  <message>
   <source>There is nothing to count in this selection yet.</source>
   <translation>Il n’y a encore rien à compter dans cette sélection.</translation>
  </message>
  <message>
   <source>There is nothing to decide about.</source>
   <translation>Il n’y a rien à décider.</translation>
  </message>
  <message>
   <source>There is nothing to fetch for “{0}”.</source>
   <translation>Il n’y a rien à récupérer pour « {0} ».</translation>
  </message>
  <message>
   <source>There is nothing to go to.</source>
   <translation>Il n’y a nulle part où aller.</translation>
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation>Il n’y a rien à importer.</translation>
  </message>
  <message>
   <source>There is: {0}.</source>
   <translation>Il y a : {0}.</translation>
  </message>
  <message>
   <source>There may be too little memory. Try again with fewer jobs.</source>
   <translation>La mémoire est peut-être insuffisante. Réessayez avec moins de tâches.</translation>
  </message>
  <message>
   <source>This change was not made, as an earlier one waits to be saved.</source>
   <translation>Cette modification n’a pas été faite, car une précédente attend d’être enregistrée.</translation>
  </message>
  <message>
   <source>This episode is brought to you by…</source>
   <translation>Cet épisode vous est offert par…</translation>
  </message>
  <message>
   <source>This is still in use by something else in the project.</source>
   <translation>C’est encore utilisé ailleurs dans le projet.</translation>
  </message>
  <message>
   <source>This project lies in {0}. Close it before you open it on another computer.</source>
   <translation>Ce projet se trouve dans {0}. Fermez-le avant de l’ouvrir sur un autre ordinateur.</translation>
  </message>
  <message>
   <source>This recording belongs to “{0}” already; nothing was changed.</source>
   <translation>Cet enregistrement appartient déjà à « {0} » ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>This regular expression can't be read: {0}.</source>
   <translation>Cette expression régulière ne peut pas être lue : {0}.</translation>
  </message>
  <message>
   <source>Transcribe the recording there, or export the transcript.</source>
   <translation>Transcrivez-y l’enregistrement, ou exportez la transcription.</translation>
  </message>
  <message>
   <source>Transcription Model</source>
   <translation>Transcription Model</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try again. If it goes on, update VLC, or choose another player in the settings.</source>
   <translation>Réessayez. Si cela continue, mettez VLC à jour ou choisissez un autre lecteur dans les réglages.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, look whether something cleans that folder.</source>
   <translation>Réessayez ; si cela se reproduit, voyez si quelque chose nettoie ce dossier.</translation>
  </message>
  <message>
   <source>Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.</source>
   <translation>Saisissez 12:30, 62m, +30, -1:00, 50 % ou une partie du nom d’un chapitre.</translation>
  </message>
  <message>
   <source>Type a time before that; {0} lies behind it.</source>
   <translation>Saisissez un temps antérieur ; {0} est au-delà.</translation>
  </message>
  <message>
   <source>Type a time such as 12:30, or a chapter.</source>
   <translation>Saisissez un temps comme 12:30, ou un chapitre.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>Saisissez-en un.</translation>
  </message>
  <message>
   <source>Unpack it and import the transcript inside.</source>
   <translation>Décompressez-le et importez la transcription qu’il contient.</translation>
  </message>
  <message>
   <source>Untag {0} {1}</source>
   <translation>Retirer l’étiquette {0} {1}</translation>
  </message>
  <message>
   <source>Untitled episode</source>
   <translation>Épisode sans titre</translation>
  </message>
  <message>
   <source>Use a newer Python, which brings a newer SQLite.</source>
   <translation>Utilisez un Python plus récent, qui apporte un SQLite plus récent.</translation>
  </message>
  <message>
   <source>Use of the codebook</source>
   <translation>Usage du livre de codes</translation>
  </message>
  <message>
   <source>Use the code TEA for ten percent off.</source>
   <translation>Utilisez le code THE pour dix pour cent de réduction.</translation>
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
   <translation>Sous-titres WebVTT</translation>
  </message>
  <message>
   <source>What concerns the interview itself: a question, a break, a misunderstanding.</source>
   <translation>Ce qui concerne l’entretien lui-même : une question, une pause, un malentendu.</translation>
  </message>
  <message>
   <source>What does not belong to it</source>
   <translation>Ce qui n’en fait pas partie</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>Ce qui est lu</translation>
  </message>
  <message>
   <source>What listeners are asked to do: a code, an address.</source>
   <translation>Ce qu’on demande aux auditeurs de faire : un code, une adresse.</translation>
  </message>
  <message>
   <source>What stands in their place in print.</source>
   <translation>Ce qui les remplace à l’impression.</translation>
  </message>
  <message>
   <source>What the person thinks of something.</source>
   <translation>Ce que la personne pense de quelque chose.</translation>
  </message>
  <message>
   <source>When it happened, as it is told.</source>
   <translation>Quand cela s’est passé, d’après le récit.</translation>
  </message>
  <message>
   <source>Where it was checked.</source>
   <translation>Où cela a été vérifié.</translation>
  </message>
  <message>
   <source>Where somebody comes from: life, work, circumstances.</source>
   <translation>D’où vient quelqu’un : vie, travail, circonstances.</translation>
  </message>
  <message>
   <source>Whether the same stretches were cut out of the recording: ends that lie far apart and passages that only one marked count by the square of their length.</source>
   <translation>Si les mêmes plages ont été découpées dans l’enregistrement : les fins éloignées et les passages marqués par un seul comptent selon le carré de leur longueur.</translation>
  </message>
  <message>
   <source>While you worked</source>
   <translation>Pendant le travail</translation>
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
   <translation>Qui paie, ou à qui appartient la chose.</translation>
  </message>
  <message>
   <source>Who says it, or is quoted as saying it.</source>
   <translation>Qui le dit, ou est cité comme le disant.</translation>
  </message>
  <message>
   <source>Words worth printing as they are.</source>
   <translation>Des mots qui méritent d’être imprimés tels quels.</translation>
  </message>
  <message>
   <source>Write a date as 2026-11-27, or “today”.</source>
   <translation>Écrivez une date comme 2026-11-27, ou “today”.</translation>
  </message>
  <message>
   <source>Write a number, such as 3 or 2.5.</source>
   <translation>Écrivez un nombre, comme 3 ou 2.5.</translation>
  </message>
  <message>
   <source>Write an address, such as https://example.org/page.</source>
   <translation>Écrivez une adresse, comme https://example.org/page.</translation>
  </message>
  <message>
   <source>Write down {0}</source>
   <translation>Transcrire {0}</translation>
  </message>
  <message>
   <source>Write it as #RRGGBB.</source>
   <translation>Écrivez-la au format #RRGGBB.</translation>
  </message>
  <message>
   <source>Write yes or no.</source>
   <translation>Écrivez oui ou non.</translation>
  </message>
  <message>
   <source>X-TIMESTAMP-MAP is left out; times are kept as written.</source>
   <translation>X-TIMESTAMP-MAP est laissé de côté ; le minutage est gardé tel qu’écrit.</translation>
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
   <translation>YouTube n’affiche les chapitres que s’il y en a au moins trois.</translation>
  </message>
  <message>
   <source>ZH AH N</source>
   <translation>ZH AH N</translation>
  </message>
  <message>
   <source>`cite`, `time` and `p`; long paragraphs are cut into sentences</source>
   <translation>`cite`, `time` et `p` ; les longs paragraphes sont découpés en phrases</translation>
  </message>
  <message>
   <source>a Dropbox folder</source>
   <translation>un dossier Dropbox</translation>
  </message>
  <message>
   <source>a Google Drive folder</source>
   <translation>un dossier Google Drive</translation>
  </message>
  <message>
   <source>a Nextcloud folder</source>
   <translation>un dossier Nextcloud</translation>
  </message>
  <message>
   <source>a OneDrive folder</source>
   <translation>un dossier OneDrive</translation>
  </message>
  <message>
   <source>a Synology Drive folder</source>
   <translation>un dossier Synology Drive</translation>
  </message>
  <message>
   <source>a comma is missing</source>
   <translation>il manque une virgule</translation>
  </message>
  <message>
   <source>a folder synchronised with a cloud</source>
   <translation>un dossier synchronisé avec un cloud</translation>
  </message>
  <message>
   <source>a line or a sentence becomes a segment; also as DOCX, ODT and Markdown; times are estimated</source>
   <translation>une ligne ou une phrase devient un segment ; aussi en DOCX, ODT et Markdown ; le minutage est estimé</translation>
  </message>
  <message>
   <source>a name is missing</source>
   <translation>il manque un nom</translation>
  </message>
  <message>
   <source>a network folder</source>
   <translation>un dossier réseau</translation>
  </message>
  <message>
   <source>a pCloud folder</source>
   <translation>un dossier pCloud</translation>
  </message>
  <message>
   <source>a range can't end before it starts: {0}–{1}</source>
   <translation>une plage ne peut pas finir avant son début : {0}–{1}</translation>
  </message>
  <message>
   <source>a step of the history breaks off, or is too large</source>
   <translation>un pas de l’historique s’interrompt, ou est trop grand</translation>
  </message>
  <message>
   <source>a {0} was changed without having been read</source>
   <translation>{0} a été modifié sans avoir été lu</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>acceptée</translation>
  </message>
  <message>
   <source>added by splitting</source>
   <translation>ajoutée par scission</translation>
  </message>
  <message>
   <source>already another table</source>
   <translation>already another table</translation>
  </message>
  <message>
   <source>also as Descript gives it with a published page; single words are gathered into utterances, overlapping twins merged</source>
   <translation>aussi tel que Descript le donne avec une page publiée ; les mots isolés sont réunis en énoncés, les doublons qui se chevauchent fusionnés</translation>
  </message>
  <message>
   <source>also without numbers, with dots, without blank lines; `Name:` becomes the speaker</source>
   <translation>aussi sans numéros, avec des points, sans lignes vides ; `Nom:` devient l’intervenant</translation>
  </message>
  <message>
   <source>an edit can't be made inside another</source>
   <translation>une modification ne peut pas être faite dans une autre</translation>
  </message>
  <message>
   <source>an ownCloud folder</source>
   <translation>un dossier ownCloud</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>annotations</translation>
  </message>
  <message>
   <source>annotations can't be sorted by {0}</source>
   <translation>les annotations ne peuvent pas être triées par {0}</translation>
  </message>
  <message>
   <source>annotations per hour</source>
   <translation>annotations par heure</translation>
  </message>
  <message>
   <source>annotations per hour of work</source>
   <translation>annotations par heure de travail</translation>
  </message>
  <message>
   <source>annotator</source>
   <translation>annotateur</translation>
  </message>
  <message>
   <source>annotator {0}</source>
   <translation>annotateur {0}</translation>
  </message>
  <message>
   <source>annotators</source>
   <translation>annotateurs</translation>
  </message>
  <message>
   <source>another Earmark window</source>
   <translation>une autre fenêtre d’Earmark</translation>
  </message>
  <message>
   <source>answers to fields</source>
   <translation>réponses aux champs</translation>
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
   <translation>à la source</translation>
  </message>
  <message>
   <source>batch and fast transcription</source>
   <translation>transcription par lots et rapide</translation>
  </message>
  <message>
   <source>brew install</source>
   <translation>brew install</translation>
  </message>
  <message>
   <source>cache folder</source>
   <translation>dossier du cache</translation>
  </message>
  <message>
   <source>call to action</source>
   <translation>appel à l’action</translation>
  </message>
  <message>
   <source>captions as YouTube exports them</source>
   <translation>sous-titres exportés par YouTube</translation>
  </message>
  <message>
   <source>checked on</source>
   <translation>vérifié le</translation>
  </message>
  <message>
   <source>clock and offset times, frames, ticks; agents as speakers; timed spans as words</source>
   <translation>temps d’horloge et de décalage, images, ticks ; agents comme intervenants ; spans minutés comme mots</translation>
  </message>
  <message>
   <source>coding of sound {0}</source>
   <translation>codage du son {0}</translation>
  </message>
  <message>
   <source>coding {0}</source>
   <translation>codage {0}</translation>
  </message>
  <message>
   <source>copied without coding it again</source>
   <translation>copié sans réencodage</translation>
  </message>
  <message>
   <source>could not be looked at: {0}</source>
   <translation>n’a pas pu être examiné : {0}</translation>
  </message>
  <message>
   <source>could not be tried: {0}</source>
   <translation>n’a pas pu être essayé : {0}</translation>
  </message>
  <message>
   <source>could not decode</source>
   <translation>could not decode</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>dossier des données</translation>
  </message>
  <message>
   <source>datatype mismatch</source>
   <translation>datatype mismatch</translation>
  </message>
  <message>
   <source>date</source>
   <translation>date</translation>
  </message>
  <message>
   <source>dates of making</source>
   <translation>dates de création</translation>
  </message>
  <message>
   <source>day %Y-%m-%d</source>
   <translation>jour %Y-%m-%d</translation>
  </message>
  <message>
   <source>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</source>
   <translation>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>contestée</translation>
  </message>
  <message>
   <source>dnf install</source>
   <translation>dnf install</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>brouillon</translation>
  </message>
  <message>
   <source>ends before it starts</source>
   <translation>finit avant son début</translation>
  </message>
  <message>
   <source>episode</source>
   <translation>épisode</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>épisodes</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>tout</translation>
  </message>
  <message>
   <source>exit status {0}</source>
   <translation>code de sortie {0}</translation>
  </message>
  <message>
   <source>field.</source>
   <translation>field.</translation>
  </message>
  <message>
   <source>first quartile (s)</source>
   <translation>premier quartile (s)</translation>
  </message>
  <message>
   <source>found by libvlc itself</source>
   <translation>trouvé par libvlc même</translation>
  </message>
  <message>
   <source>full-text search</source>
   <translation>recherche plein texte</translation>
  </message>
  <message>
   <source>google drive</source>
   <translation>google drive</translation>
  </message>
  <message>
   <source>has no length</source>
   <translation>n’a pas de durée</translation>
  </message>
  <message>
   <source>header with description, chapters, sponsors and links; lines without times</source>
   <translation>en-tête avec description, chapitres, sponsors et liens ; lignes sans minutage</translation>
  </message>
  <message>
   <source>hours of work</source>
   <translation>heures de travail</translation>
  </message>
  <message>
   <source>human interest</source>
   <translation>intérêt humain</translation>
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
   <translation>il ne trouve pas ses greffons</translation>
  </message>
  <message>
   <source>it is not understood</source>
   <translation>il n’est pas compris</translation>
  </message>
  <message>
   <source>it reports nothing though it should play</source>
   <translation>il ne signale rien alors qu’il devrait jouer</translation>
  </message>
  <message>
   <source>it was made by a newer version of Earmark</source>
   <translation>il a été créé par une version plus récente d’Earmark</translation>
  </message>
  <message>
   <source>it was opened that way</source>
   <translation>il a été ouvert ainsi</translation>
  </message>
  <message>
   <source>its nesting</source>
   <translation>son imbrication</translation>
  </message>
  <message>
   <source>joined with crossfades</source>
   <translation>réunis par fondus enchaînés</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>laissé de côté</translation>
  </message>
  <message>
   <source>libglvnd libxkbcommon-x11 dbus fontconfig</source>
   <translation>libglvnd libxkbcommon-x11 dbus fontconfig</translation>
  </message>
  <message>
   <source>libvlc audio outputs</source>
   <translation>sorties audio de libvlc</translation>
  </message>
  <message>
   <source>libvlc can't be used: {0}.</source>
   <translation>libvlc ne peut pas être utilisée : {0}.</translation>
  </message>
  <message>
   <source>libvlc could not play the recording.</source>
   <translation>libvlc n’a pas pu lire l’enregistrement.</translation>
  </message>
  <message>
   <source>libvlc is not installed.</source>
   <translation>libvlc n’est pas installé.</translation>
  </message>
  <message>
   <source>libvlc path</source>
   <translation>chemin de libvlc</translation>
  </message>
  <message>
   <source>libvlc plugins</source>
   <translation>greffons de libvlc</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>ligne {0}</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>ligne {0}, colonne {1}</translation>
  </message>
  <message>
   <source>log folder</source>
   <translation>dossier du journal</translation>
  </message>
  <message>
   <source>long and short, any encoding; tiers of words are gathered</source>
   <translation>long et court, tout encodage ; les couches de mots sont regroupées</translation>
  </message>
  <message>
   <source>marked as such</source>
   <translation>marquées comme telles</translation>
  </message>
  <message>
   <source>median (s)</source>
   <translation>médiane (s)</translation>
  </message>
  <message>
   <source>median of absolute differences</source>
   <translation>médiane des écarts absolus</translation>
  </message>
  <message>
   <source>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</source>
   <translation>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</translation>
  </message>
  <message>
   <source>milliseconds and text</source>
   <translation>millisecondes et texte</translation>
  </message>
  <message>
   <source>minutes per hour</source>
   <translation>minutes par heure</translation>
  </message>
  <message>
   <source>missing: {0}</source>
   <translation>manque : {0}</translation>
  </message>
  <message>
   <source>mobile documents</source>
   <translation>mobile documents</translation>
  </message>
  <message>
   <source>monologues of Rev and Rev.ai</source>
   <translation>monologues de Rev et Rev.ai</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mois</translation>
  </message>
  <message>
   <source>month %Y-%m</source>
   <translation>mois %Y-%m</translation>
  </message>
  <message>
   <source>my drive</source>
   <translation>my drive</translation>
  </message>
  <message>
   <source>no answer for {0} s</source>
   <translation>pas de réponse depuis {0} s</translation>
  </message>
  <message>
   <source>no back end</source>
   <translation>pas de moteur</translation>
  </message>
  <message>
   <source>no definition</source>
   <translation>pas de définition</translation>
  </message>
  <message>
   <source>no full-text search</source>
   <translation>pas de recherche plein texte</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sans raison donnée</translation>
  </message>
  <message>
   <source>no show named</source>
   <translation>aucune émission indiquée</translation>
  </message>
  <message>
   <source>no speaker named</source>
   <translation>aucun intervenant indiqué</translation>
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
   <translation>personne n’est nommé</translation>
  </message>
  <message>
   <source>not a time: {0}</source>
   <translation>pas un temps : {0}</translation>
  </message>
  <message>
   <source>not in this bundle, which plays by libvlc</source>
   <translation>absent de ce paquet, qui lit avec libvlc</translation>
  </message>
  <message>
   <source>not in this installation</source>
   <translation>absent de cette installation</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non dit</translation>
  </message>
  <message>
   <source>nothing can be written to its folder</source>
   <translation>rien ne peut être écrit dans son dossier</translation>
  </message>
  <message>
   <source>of recording</source>
   <translation>d’enregistrement</translation>
  </message>
  <message>
   <source>of what</source>
   <translation>de quoi</translation>
  </message>
  <message>
   <source>of whom</source>
   <translation>de qui</translation>
  </message>
  <message>
   <source>one annotation</source>
   <translation>une annotation</translation>
  </message>
  <message>
   <source>one annotation has</source>
   <translation>une annotation a</translation>
  </message>
  <message>
   <source>only in the backup</source>
   <translation>seulement dans la sauvegarde</translation>
  </message>
  <message>
   <source>only in the project</source>
   <translation>seulement dans le projet</translation>
  </message>
  <message>
   <source>openai-whisper and its service, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</source>
   <translation>openai-whisper et son service, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</translation>
  </message>
  <message>
   <source>pacman -S</source>
   <translation>pacman -S</translation>
  </message>
  <message>
   <source>part of this bundle</source>
   <translation>fait partie de ce paquet</translation>
  </message>
  <message>
   <source>pcloud drive</source>
   <translation>pcloud drive</translation>
  </message>
  <message>
   <source>peak {}</source>
   <translation>peak {}</translation>
  </message>
  <message>
   <source>pip install 'earmark[frames]'</source>
   <translation>pip install 'earmark[frames]'</translation>
  </message>
  <message>
   <source>place (0–1)</source>
   <translation>position (0–1)</translation>
  </message>
  <message>
   <source>places in the text</source>
   <translation>endroits du texte</translation>
  </message>
  <message>
   <source>quoted voice</source>
   <translation>voix citée</translation>
  </message>
  <message>
   <source>recovered {0}</source>
   <translation>récupéré {0}</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejetée</translation>
  </message>
  <message>
   <source>replace by</source>
   <translation>remplacer par</translation>
  </message>
  <message>
   <source>sample episode</source>
   <translation>épisode d’exemple</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>sélection</translation>
  </message>
  <message>
   <source>setting.</source>
   <translation>setting.</translation>
  </message>
  <message>
   <source>settings folder</source>
   <translation>dossier des paramètres</translation>
  </message>
  <message>
   <source>share of the tag’s time</source>
   <translation>part du temps de l’étiquette</translation>
  </message>
  <message>
   <source>share of time</source>
   <translation>part de temps</translation>
  </message>
  <message>
   <source>show</source>
   <translation>émission</translation>
  </message>
  <message>
   <source>signal {0} ({1})</source>
   <translation>signal {0} ({1})</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>séances</translation>
  </message>
  <message>
   <source>something follows the end</source>
   <translation>quelque chose suit la fin</translation>
  </message>
  <message>
   <source>sound bite</source>
   <translation>extrait sonore</translation>
  </message>
  <message>
   <source>sound device</source>
   <translation>périphérique audio</translation>
  </message>
  <message>
   <source>sound {0}</source>
   <translation>son {0}</translation>
  </message>
  <message>
   <source>source URL</source>
   <translation>URL de la source</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>locuteur</translation>
  </message>
  <message>
   <source>speaker labels</source>
   <translation>noms des intervenants</translation>
  </message>
  <message>
   <source>start, end and label</source>
   <translation>début, fin et libellé</translation>
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
   <translation>suggérée</translation>
  </message>
  <message>
   <source>sync {0} {1}</source>
   <translation>sync {0} {1}</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <source>tag {0}</source>
   <translation>étiquette {0}</translation>
  </message>
  <message>
   <source>tag {0} {1}</source>
   <translation>étiquette {0} {1}</translation>
  </message>
  <message>
   <source>tag:sponsor -status:rejected -status:suggested</source>
   <translation>tag:sponsor -status:rejected -status:suggested</translation>
  </message>
  <message>
   <source>text between its time stamps</source>
   <translation>texte entre ses repères de temps</translation>
  </message>
  <message>
   <source>text {0}</source>
   <translation>texte {0}</translation>
  </message>
  <message>
   <source>the corrected transcript of the recording with the most words, its word times and voices; cuts of compositions stay out</source>
   <translation>la transcription corrigée de l’enregistrement qui a le plus de mots, avec les temps des mots et les voix ; les coupes des compositions restent de côté</translation>
  </message>
  <message>
   <source>the file is write-protected</source>
   <translation>le fichier est protégé en écriture</translation>
  </message>
  <message>
   <source>the job runner has been shut down</source>
   <translation>le gestionnaire de tâches a été arrêté</translation>
  </message>
  <message>
   <source>the library is not installed</source>
   <translation>la bibliothèque n’est pas installée</translation>
  </message>
  <message>
   <source>the recording of {0}</source>
   <translation>l’enregistrement de {0}</translation>
  </message>
  <message>
   <source>the sound engine crashed: %s</source>
   <translation>le moteur sonore a planté : %s</translation>
  </message>
  <message>
   <source>the sound engine is given up after several mishaps within a minute</source>
   <translation>le moteur sonore est abandonné après plusieurs incidents en une minute</translation>
  </message>
  <message>
   <source>the sound engine is started again: %s</source>
   <translation>le moteur sonore est relancé : %s</translation>
  </message>
  <message>
   <source>the transcript of a recording with its sync points, or the longest text; codings stay out</source>
   <translation>la transcription d’un enregistrement avec ses points de synchronisation, ou le texte le plus long ; les codages sont laissés de côté</translation>
  </message>
  <message>
   <source>the unnamed speaker</source>
   <translation>l’intervenant sans nom</translation>
  </message>
  <message>
   <source>the worker process was not set up</source>
   <translation>le processus de travail n’était pas prêt</translation>
  </message>
  <message>
   <source>third quartile (s)</source>
   <translation>troisième quartile (s)</translation>
  </message>
  <message>
   <source>tiers of running text, by participant; other tiers are listed as left out</source>
   <translation>couches de texte suivi, par participant ; les autres couches sont listées comme laissées de côté</translation>
  </message>
  <message>
   <source>time in s</source>
   <translation>temps en s</translation>
  </message>
  <message>
   <source>transcript {0}</source>
   <translation>transcription {0}</translation>
  </message>
  <message>
   <source>tried already</source>
   <translation>déjà essayé</translation>
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
   <translation>erreur inconnue</translation>
  </message>
  <message>
   <source>unsupported file format</source>
   <translation>unsupported file format</translation>
  </message>
  <message>
   <source>utterances, or words by speaker</source>
   <translation>énoncés, ou mots par intervenant</translation>
  </message>
  <message>
   <source>utterances, or words by speaker or channel</source>
   <translation>énoncés, ou mots par intervenant ou canal</translation>
  </message>
  <message>
   <source>v1 and v2; the last result with speakers is taken once</source>
   <translation>v1 et v2 ; le dernier résultat avec intervenants est pris une fois</translation>
  </message>
  <message>
   <source>v2, and the older shape</source>
   <translation>v2, et l’ancienne forme</translation>
  </message>
  <message>
   <source>voices, karaoke times, NOTE, STYLE, REGION; rolling captions are merged</source>
   <translation>voix, temps de karaoké, NOTE, STYLE, REGION ; les sous-titres défilants sont fusionnés</translation>
  </message>
  <message>
   <source>week %G-%V</source>
   <translation>semaine %G-%V</translation>
  </message>
  <message>
   <source>what is claimed</source>
   <translation>ce qui est affirmé</translation>
  </message>
  <message>
   <source>whisper {0}</source>
   <translation>whisper {0}</translation>
  </message>
  <message>
   <source>window (Qt)</source>
   <translation>fenêtre (Qt)</translation>
  </message>
  <message>
   <source>with</source>
   <translation>avec</translation>
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
   <translation>{0} Toutes les commandes fonctionnent sans lui.</translation>
  </message>
  <message>
   <source>{0} Check that the disk is connected and that you may write there, then try again, or save a copy elsewhere.</source>
   <translation>{0} Vérifiez que le disque est connecté et que vous pouvez y écrire, puis réessayez, ou enregistrez une copie ailleurs.</translation>
  </message>
  <message>
   <source>{0} Check the permissions of the file and its folder, or save a copy elsewhere.</source>
   <translation>{0} Vérifiez les droits du fichier et de son dossier, ou enregistrez une copie ailleurs.</translation>
  </message>
  <message>
   <source>{0} Close the other program, then try again.</source>
   <translation>{0} Fermez l’autre programme, puis réessayez.</translation>
  </message>
  <message>
   <source>{0} Free some space and try again, or save a copy of {1} elsewhere.</source>
   <translation>{0} Libérez de l’espace et réessayez, ou enregistrez une copie de {1} ailleurs.</translation>
  </message>
  <message>
   <source>{0} GB free</source>
   <translation>{0} Go libres</translation>
  </message>
  <message>
   <source>{0} If it came from somewhere else: {1}{2}</source>
   <translation>{0} S’il venait d’ailleurs : {1}{2}</translation>
  </message>
  <message>
   <source>{0} WHERE rowid BETWEEN ? AND ?</source>
   <translation>{0} WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>{0} annotations have</source>
   <translation>{0} annotations ont</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} comme {1}</translation>
  </message>
  <message>
   <source>{0} can't be copied to {1}: {2}.</source>
   <translation>{0} ne peut pas être copié dans {1} : {2}.</translation>
  </message>
  <message>
   <source>{0} can't be reached on its disk.</source>
   <translation>{0} est inaccessible sur son disque.</translation>
  </message>
  <message>
   <source>{0} can't be read: permission was refused.</source>
   <translation>{0} ne peut pas être lu : l’accès a été refusé.</translation>
  </message>
  <message>
   <source>{0} can't be read: {1}.</source>
   <translation>{0} ne peut pas être lu : {1}.</translation>
  </message>
  <message>
   <source>{0} can't be written to, so the last change could not be saved.</source>
   <translation>Impossible d’écrire dans {0}, la dernière modification n’a donc pas pu être enregistrée.</translation>
  </message>
  <message>
   <source>{0} can't be written.</source>
   <translation>{0} ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>{0} can't be written: {1}.</source>
   <translation>{0} ne peut pas être écrit : {1}.</translation>
  </message>
  <message>
   <source>{0} can't hold: {1}.</source>
   <translation>{0} ne peut pas contenir : {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recording.</source>
   <translation>{0} ne peut pas être lu comme un enregistrement.</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date ({1}).</source>
   <translation>{0} n’a pas pu être mis à jour ({1}).</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date: {1} of its rows point to something that is not there.</source>
   <translation>{0} n’a pas pu être mis à jour : {1} de ses lignes renvoient à quelque chose qui n’existe pas.</translation>
  </message>
  <message>
   <source>{0} could not be read.</source>
   <translation>{0} n’a pas pu être lu.</translation>
  </message>
  <message>
   <source>{0} could not be read: {1}.</source>
   <translation>{0} n’a pas pu être lu : {1}.</translation>
  </message>
  <message>
   <source>{0} could not be written.</source>
   <translation>{0} n’a pas pu être écrit.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}.</source>
   <translation>{0} n’a pas pu être écrit : {1}.</translation>
  </message>
  <message>
   <source>{0} damaged places in the table {1} could not be read.</source>
   <translation>{0} endroits endommagés de la table {1} n’ont pas pu être lus.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no feed needs.</source>
   <translation>{0} définit des entités XML, dont aucun flux n’a besoin.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no transcript needs.</source>
   <translation>{0} définit des entités XML, dont aucune transcription n’a besoin.</translation>
  </message>
  <message>
   <source>{0} does not hold annotations as JSON Lines.</source>
   <translation>{0} ne contient pas d’annotations en JSON Lines.</translation>
  </message>
  <message>
   <source>{0} does not say which episode it belongs to.</source>
   <translation>{0} ne dit pas à quel épisode il appartient.</translation>
  </message>
  <message>
   <source>{0} ends inside its header.</source>
   <translation>{0} s’arrête dans son en-tête.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} existe déjà.</translation>
  </message>
  <message>
   <source>{0} gives the setting {1} the value {2}, which it cannot have.</source>
   <translation>{0} donne au paramètre {1} la valeur {2}, qu’il ne peut pas avoir.</translation>
  </message>
  <message>
   <source>{0} gives {1} to {2} and to {3}.</source>
   <translation>{0} donne {1} à {2} et à {3}.</translation>
  </message>
  <message>
   <source>{0} has a header but no transcript lines.</source>
   <translation>{0} a un en-tête mais aucune ligne de transcription.</translation>
  </message>
  <message>
   <source>{0} has cues but no text in them.</source>
   <translation>{0} a des blocs, mais sans texte.</translation>
  </message>
  <message>
   <source>{0} has it open</source>
   <translation>{0} l’a ouvert</translation>
  </message>
  <message>
   <source>{0} has more than {1} tags.</source>
   <translation>{0} a plus de {1} étiquettes.</translation>
  </message>
  <message>
   <source>{0} has no column “name” in its first row.</source>
   <translation>{0} n’a pas de colonne “name” dans sa première ligne.</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” in its first row.</source>
   <translation>{0} n’a pas de colonne « {1} » dans sa première ligne.</translation>
  </message>
  <message>
   <source>{0} has no list of keys for {1}.</source>
   <translation>{0} n’a pas de liste de touches pour {1}.</translation>
  </message>
  <message>
   <source>{0} has no sound in it.</source>
   <translation>{0} n’a pas de son.</translation>
  </message>
  <message>
   <source>{0} has no text in it.</source>
   <translation>{0} n’a pas de texte.</translation>
  </message>
  <message>
   <source>{0} has taken {1} over, so nothing is written to it from here.</source>
   <translation>{0} a pris le relais sur {1}, rien n’y est donc écrit d’ici.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, too much for a transcript.</source>
   <translation>{0} fait {1} Mo, trop pour une transcription.</translation>
  </message>
  <message>
   <source>{0} holds chapters, and no transcript or recording goes with it.</source>
   <translation>{0} contient des chapitres, et aucune transcription ni aucun enregistrement ne va avec.</translation>
  </message>
  <message>
   <source>{0} holds chapters, not a transcript.</source>
   <translation>{0} contient des chapitres, pas une transcription.</translation>
  </message>
  <message>
   <source>{0} holds no annotations that can be read.</source>
   <translation>{0} ne contient aucune annotation lisible.</translation>
  </message>
  <message>
   <source>{0} holds no chapters that Earmark can read.</source>
   <translation>{0} ne contient aucun chapitre qu’Earmark puisse lire.</translation>
  </message>
  <message>
   <source>{0} holds no codebook.</source>
   <translation>{0} ne contient pas de livre de codes.</translation>
  </message>
  <message>
   <source>{0} holds no cues with text.</source>
   <translation>{0} ne contient aucun bloc avec du texte.</translation>
  </message>
  <message>
   <source>{0} holds no segments.</source>
   <translation>{0} ne contient aucun segment.</translation>
  </message>
  <message>
   <source>{0} holds no sound that can be decoded.</source>
   <translation>{0} ne contient aucun son décodable.</translation>
  </message>
  <message>
   <source>{0} holds no sound.</source>
   <translation>{0} ne contient aucun son.</translation>
  </message>
  <message>
   <source>{0} holds no tags.</source>
   <translation>{0} ne contient aucune étiquette.</translation>
  </message>
  <message>
   <source>{0} holds no text that could be read.</source>
   <translation>{0} ne contient aucun texte lisible.</translation>
  </message>
  <message>
   <source>{0} holds no text.</source>
   <translation>{0} ne contient aucun texte.</translation>
  </message>
  <message>
   <source>{0} holds no words.</source>
   <translation>{0} ne contient aucun mot.</translation>
  </message>
  <message>
   <source>{0} holds no {1}.</source>
   <translation>{0} ne contient pas : {1}.</translation>
  </message>
  <message>
   <source>{0} holds one episode.</source>
   <translation>{0} contient un seul épisode.</translation>
  </message>
  <message>
   <source>{0} holds one episode; a folder gets a file for each.</source>
   <translation>{0} contient un seul épisode ; un dossier reçoit un fichier pour chacun.</translation>
  </message>
  <message>
   <source>{0} holds something that Earmark never puts into a project ({1} “{2}”), so it was not opened.</source>
   <translation>{0} contient quelque chose qu’Earmark ne met jamais dans un projet ({1} « {2} »), il n’a donc pas été ouvert.</translation>
  </message>
  <message>
   <source>{0} holds something that can't be understood ({1}).</source>
   <translation>{0} contient quelque chose d’incompréhensible ({1}).</translation>
  </message>
  <message>
   <source>{0} in the file</source>
   <translation>{0} dans le fichier</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} dans {1}</translation>
  </message>
  <message>
   <source>{0} is JSON that breaks off at {1}.</source>
   <translation>{0} est du JSON qui s’interrompt à {1}.</translation>
  </message>
  <message>
   <source>{0} is XML nested more than {1} deep, which no transcript is.</source>
   <translation>{0} est du XML imbriqué sur plus de {1} niveaux, ce qu’aucune transcription n’est.</translation>
  </message>
  <message>
   <source>{0} is XML that breaks off at line {1}, column {2}.</source>
   <translation>{0} est du XML qui s’interrompt à la ligne {1}, colonne {2}.</translation>
  </message>
  <message>
   <source>{0} is XML, but no REFI-QDA codebook.</source>
   <translation>{0} est du XML, mais pas un livre de codes REFI-QDA.</translation>
  </message>
  <message>
   <source>{0} is a PDF, which holds pages, not lines.</source>
   <translation>{0} est un PDF, qui contient des pages, pas des lignes.</translation>
  </message>
  <message>
   <source>{0} is a REFI-QDA project without a text inside.</source>
   <translation>{0} est un projet REFI-QDA sans texte à l’intérieur.</translation>
  </message>
  <message>
   <source>{0} is a TextGrid that breaks off.</source>
   <translation>{0} est un TextGrid qui s’interrompt.</translation>
  </message>
  <message>
   <source>{0} is a damaged archive, or a locked one.</source>
   <translation>{0} est une archive endommagée ou verrouillée.</translation>
  </message>
  <message>
   <source>{0} is a database of another program, not an Earmark project.</source>
   <translation>{0} est une base de données d’un autre programme, pas un projet Earmark.</translation>
  </message>
  <message>
   <source>{0} is a feed whose XML breaks off at line {1}.</source>
   <translation>{0} est un flux dont le XML s’interrompt à la ligne {1}.</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} est un fichier, pas un dossier</translation>
  </message>
  <message>
   <source>{0} is a folder, not a project.</source>
   <translation>{0} est un dossier, pas un projet.</translation>
  </message>
  <message>
   <source>{0} is a folder, not a recording.</source>
   <translation>{0} est un dossier, pas un enregistrement.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} est un dossier.</translation>
  </message>
  <message>
   <source>{0} is a podcast feed, not a transcript.</source>
   <translation>{0} est un flux de podcast, pas une transcription.</translation>
  </message>
  <message>
   <source>{0} is a project of Descript without a transcript.</source>
   <translation>{0} est un projet Descript sans transcription.</translation>
  </message>
  <message>
   <source>{0} is a recording, not a transcript.</source>
   <translation>{0} est un enregistrement, pas une transcription.</translation>
  </message>
  <message>
   <source>{0} is a text file, not a recording.</source>
   <translation>{0} est un fichier texte, pas un enregistrement.</translation>
  </message>
  <message>
   <source>{0} is an archive without a document in it.</source>
   <translation>{0} est une archive sans document à l’intérieur.</translation>
  </message>
  <message>
   <source>{0} is cut off: it should be {1} long, but only {2} are there.</source>
   <translation>{0} est tronqué : il devrait durer {1}, mais il n’y a que {2}.</translation>
  </message>
  <message>
   <source>{0} is cut off: the part that says how to play it is missing.</source>
   <translation>{0} est tronqué : la partie qui dit comment le lire manque.</translation>
  </message>
  <message>
   <source>{0} is damaged or is not a recording at all.</source>
   <translation>{0} est endommagé ou n’est pas du tout un enregistrement.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} est endommagé.</translation>
  </message>
  <message>
   <source>{0} is damaged: most of its sound can't be decoded.</source>
   <translation>{0} est endommagé : la plus grande partie du son ne peut pas être décodée.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} est endommagé : {1}.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} est vide.</translation>
  </message>
  <message>
   <source>{0} is empty: there is no project in it.</source>
   <translation>{0} est vide : il ne contient aucun projet.</translation>
  </message>
  <message>
   <source>{0} is in no transcript format that Earmark knows.</source>
   <translation>{0} n’est dans aucun format de transcription connu d’Earmark.</translation>
  </message>
  <message>
   <source>{0} is in the project already, with the same files; nothing was changed.</source>
   <translation>{0} est déjà dans le projet, avec les mêmes fichiers ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{0} is marked as hidden; left out.</source>
   <translation>{0} est marqué comme masqué ; laissé de côté.</translation>
  </message>
  <message>
   <source>{0} is missing</source>
   <translation>{0} manque</translation>
  </message>
  <message>
   <source>{0} is no CSV: {1}.</source>
   <translation>{0} n’est pas du CSV : {1}.</translation>
  </message>
  <message>
   <source>{0} is no JSON that can be read.</source>
   <translation>{0} n’est pas du JSON lisible.</translation>
  </message>
  <message>
   <source>{0} is no file of keys.</source>
   <translation>{0} n’est pas un fichier de touches.</translation>
  </message>
  <message>
   <source>{0} is no file of settings.</source>
   <translation>{0} n’est pas un fichier de paramètres.</translation>
  </message>
  <message>
   <source>{0} is no podcast feed.</source>
   <translation>{0} n’est pas un flux de podcast.</translation>
  </message>
  <message>
   <source>{0} is no value for the setting {1}</source>
   <translation>{0} n’est pas une valeur du paramètre {1}</translation>
  </message>
  <message>
   <source>{0} is not an Earmark project.</source>
   <translation>{0} n’est pas un projet Earmark.</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0} n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <source>{0} is open for reading only: {1}.</source>
   <translation>{0} est ouvert en lecture seule : {1}.</translation>
  </message>
  <message>
   <source>{0} is the project that is open.</source>
   <translation>{0} est le projet ouvert.</translation>
  </message>
  <message>
   <source>{0} ms of the sample in {1} ms by {2}</source>
   <translation>{0} ms de l’exemple en {1} ms par {2}</translation>
  </message>
  <message>
   <source>{0} of the lines are aligned.</source>
   <translation>{0} des lignes sont alignées.</translation>
  </message>
  <message>
   <source>{0} sets of codes were left out: Earmark has none.</source>
   <translation>{0} ensembles de codes ont été laissés de côté : Earmark n’en a pas.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Earmark that this one can't read.</source>
   <translation>{0} a été créé par une version plus récente d’Earmark, que celle-ci ne peut pas lire.</translation>
  </message>
  <message>
   <source>{0} was made by an older version of Earmark and can't be brought up to date because it is open for reading only.</source>
   <translation>{0} a été créé par une version plus ancienne d’Earmark et ne peut pas être mis à jour, car il est ouvert en lecture seule.</translation>
  </message>
  <message>
   <source>{0} was moved, replaced or removed while it was open.</source>
   <translation>{0} a été déplacé, remplacé ou supprimé pendant qu’il était ouvert.</translation>
  </message>
  <message>
   <source>{0} was not found.</source>
   <translation>{0} est introuvable.</translation>
  </message>
  <message>
   <source>{0} words are not in their segment's text; no times.</source>
   <translation>{0} mots ne sont pas dans le texte de leur segment ; pas de minutage.</translation>
  </message>
  <message>
   <source>{0} would unpack to far too much.</source>
   <translation>{0} prendrait beaucoup trop de place une fois décompressé.</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there</source>
   <translation>{0} {1} renvoie à {2}, qui n’existe pas</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there.</source>
   <translation>{0} {1} renvoie à {2}, qui n’existe pas.</translation>
  </message>
  <message>
   <source>{0}, only {1}</source>
   <translation>{0}, seulement {1}</translation>
  </message>
  <message>
   <source>{0}, {1}: “{2}” is not in our transcript.</source>
   <translation>{0}, {1} : « {2} » n’est pas dans notre transcription.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} in {3} parts, {4}.</source>
   <translation>{0} : {1} sur {2} en {3} parties, {4}.</translation>
  </message>
  <message>
   <source>{0}{1} (process {2})</source>
   <translation>{0}{1} (processus {2})</translation>
  </message>
  <message>
   <source>{} more are not shown.</source>
   <translation>{} de plus ne sont pas affichés.</translation>
  </message>
  <message>
   <source>{} more in the table.</source>
   <translation>{} de plus dans le tableau.</translation>
  </message>
  <message>
   <source>“{0}:..” needs a value on one side.</source>
   <translation>« {0}:.. » a besoin d’une valeur d’un côté.</translation>
  </message>
  <message>
   <source>“{0}:” needs a value after the colon.</source>
   <translation>« {0}: » a besoin d’une valeur après les deux-points.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because other tags are nested under it.</source>
   <translation>« {0} » ne peut pas être supprimée, car d’autres étiquettes y sont imbriquées.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because {1} it.</source>
   <translation>« {0} » ne peut pas être supprimée : {1} cette étiquette.</translation>
  </message>
  <message>
   <source>“{0}” can't be nested under itself.</source>
   <translation>« {0} » ne peut pas être imbriquée sous elle-même.</translation>
  </message>
  <message>
   <source>“{0}” can't be taken back or brought back: what it changed has been changed by something else since.</source>
   <translation>« {0} » ne peut être ni annulé ni rétabli : ce qui y a changé a été modifié depuis par autre chose.</translation>
  </message>
  <message>
   <source>“{0}” has a transcript already.</source>
   <translation>« {0} » a déjà une transcription.</translation>
  </message>
  <message>
   <source>“{0}” has its transcript.</source>
   <translation>« {0} » a sa transcription.</translation>
  </message>
  <message>
   <source>“{0}” has no readable time; left out.</source>
   <translation>« {0} » n’a pas de temps lisible ; laissé de côté.</translation>
  </message>
  <message>
   <source>“{0}” has no recording.</source>
   <translation>« {0} » n’a pas d’enregistrement.</translation>
  </message>
  <message>
   <source>“{0}” has no recording; it is left out.</source>
   <translation>« {0} » n’a pas d’enregistrement ; il est laissé de côté.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to align.</source>
   <translation>« {0} » n’a pas de transcription à aligner.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to put annotations on.</source>
   <translation>« {0} » n’a pas de transcription où poser des annotations.</translation>
  </message>
  <message>
   <source>“{0}” is called “{1}” here: the name was taken.</source>
   <translation>« {0} » s’appelle ici « {1} » : le nom était pris.</translation>
  </message>
  <message>
   <source>“{0}” is in the project, without a transcript so far; import its transcript to add it.</source>
   <translation>« {0} » est dans le projet, sans transcription jusqu’ici ; importez sa transcription pour l’ajouter.</translation>
  </message>
  <message>
   <source>“{0}” is in the project.</source>
   <translation>« {0} » est dans le projet.</translation>
  </message>
  <message>
   <source>“{0}” is neither a time nor a chapter of this episode.</source>
   <translation>« {0} » n’est ni un temps ni un chapitre de cet épisode.</translation>
  </message>
  <message>
   <source>“{0}” is no colour.</source>
   <translation>« {0} » n’est pas une couleur.</translation>
  </message>
  <message>
   <source>“{0}” is no date; write 2026, 2026-11 or 2026-11-23.</source>
   <translation>« {0} » n’est pas une date ; écrivez 2026, 2026-11 ou 2026-11-23.</translation>
  </message>
  <message>
   <source>“{0}” is no longer where it was found.</source>
   <translation>« {0} » n’est plus là où il a été trouvé.</translation>
  </message>
  <message>
   <source>“{0}” is no time; write {1}.</source>
   <translation>« {0} » n’est pas un temps ; écrivez {1}.</translation>
  </message>
  <message>
   <source>“{0}” is one of {1}, not “{2}”.</source>
   <translation>« {0} » est un choix parmi {1}, pas « {2} ».</translation>
  </message>
  <message>
   <source>“{0}” is part of {1} titles.</source>
   <translation>« {0} » figure dans {1} titres.</translation>
  </message>
  <message>
   <source>“{0}” names no speakers; its turns are written as {1}.</source>
   <translation>« {0} » n’indique pas d’intervenants ; ses prises de parole sont écrites comme {1}.</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset: {name}</source>
   <translation>Réinitialiser : {name}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>A larger file is refused before it fills the disk.</source>
   <translation>Un fichier plus gros est refusé avant qu’il ne remplisse le disque.</translation>
  </message>
  <message>
   <source>A name such as small, or a folder. Empty: the usual one.</source>
   <translation>Un nom comme small, ou un dossier. Vide : le modèle habituel.</translation>
  </message>
  <message>
   <source>A single click moves the playhead</source>
   <translation>Un simple clic déplace la tête de lecture</translation>
  </message>
  <message>
   <source>Also with Ctrl and + or −, or with two fingers.</source>
   <translation>Aussi avec Ctrl et + ou −, ou avec deux doigts.</translation>
  </message>
  <message>
   <source>Alt and a tag’s key reach back</source>
   <translation>Alt et la touche d’une étiquette remontent de</translation>
  </message>
  <message>
   <source>Arrow keys move a caret in the transcript</source>
   <translation>Les flèches déplacent un curseur dans la transcription</translation>
  </message>
  <message>
   <source>Atkinson Hyperlegible keeps letters apart that look alike; many people with dyslexia or weak sight read it more easily.</source>
   <translation>Atkinson Hyperlegible distingue bien les lettres qui se ressemblent ; beaucoup de personnes dyslexiques ou malvoyantes la lisent plus facilement.</translation>
  </message>
  <message>
   <source>Changes at once. Your own texts and files stay as they are.</source>
   <translation>Change tout de suite. Vos propres textes et fichiers restent tels quels.</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Copies that can be searched to the word. Where there are more, those that were not used for longest are deleted; they are made again when needed.</source>
   <translation>Des copies où l’on peut chercher au mot près. S’il y en a trop, celles qui n’ont pas servi depuis le plus longtemps sont supprimées ; elles sont refaites au besoin.</translation>
  </message>
  <message>
   <source>Files and cache</source>
   <translation>Fichiers et cache</translation>
  </message>
  <message>
   <source>Find the words without being asked</source>
   <translation>Trouver les mots sans qu’on le demande</translation>
  </message>
  <message>
   <source>Find the words without being asked, here</source>
   <translation>Trouver les mots sans qu’on le demande, ici</translation>
  </message>
  <message>
   <source>Follow the playhead</source>
   <translation>Suivre la tête de lecture</translation>
  </message>
  <message>
   <source>Font of the transcript</source>
   <translation>Police de la transcription</translation>
  </message>
  <message>
   <source>For everybody who exports this project.</source>
   <translation>Pour toute personne qui exporte ce projet.</translation>
  </message>
  <message>
   <source>For everybody who opens this project.</source>
   <translation>Pour toute personne qui ouvre ce projet.</translation>
  </message>
  <message>
   <source>From how you correct the ends of what you marked while it played. The figures stay on this computer.</source>
   <translation>D’après vos corrections des fins de ce que vous avez marqué pendant la lecture. Les chiffres restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>From one line to the next, in parts of the size.</source>
   <translation>D’une ligne à la suivante, en fractions de la taille.</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>À partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>High contrast draws every edge and writes in black on white or white on black.</source>
   <translation>Le contraste élevé dessine chaque bord et écrit en noir sur blanc ou en blanc sur noir.</translation>
  </message>
  <message>
   <source>How late the loudspeakers or headphones are, where that was not measured for the device itself: a click on “Sound … ms” at the lower right does that.</source>
   <translation>Le retard des haut-parleurs ou du casque, s’il n’a pas été mesuré pour le périphérique lui-même : un clic sur « Son … ms » en bas à droite le fait.</translation>
  </message>
  <message>
   <source>How much of what was just heard gets the tag.</source>
   <translation>Quelle part de ce qui vient d’être entendu reçoit l’étiquette.</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view.</source>
   <translation>Garder visible la ligne entendue.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Keys of a single character</source>
   <translation>Touches d’un seul caractère</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Largest recording to fetch from the web</source>
   <translation>Taille maximale d’un enregistrement récupéré sur le Web</translation>
  </message>
  <message>
   <source>Letters, digits and signs without Ctrl. Switch them off if you dictate or often hit keys by chance.</source>
   <translation>Lettres, chiffres et signes sans Ctrl. Désactivez-les si vous dictez ou frappez souvent des touches par hasard.</translation>
  </message>
  <message>
   <source>Listen for the words of a new transcript as soon as its recording is there.</source>
   <translation>Chercher à l’écoute les mots d’une nouvelle transcription dès que son enregistrement est là.</translation>
  </message>
  <message>
   <source>Marks that you make while it plays are moved back by so much.</source>
   <translation>Les marques que vous faites pendant la lecture sont reculées d’autant.</translation>
  </message>
  <message>
   <source>Measure the reaction time</source>
   <translation>Mesurer le temps de réaction</translation>
  </message>
  <message>
   <source>Nothing glides</source>
   <translation>Rien ne glisse</translation>
  </message>
  <message>
   <source>Otherwise a double click does.</source>
   <translation>Sinon, un double clic le fait.</translation>
  </message>
  <message>
   <source>Otherwise they step in time. Also with F7; Enter plays from the caret.</source>
   <translation>Sinon, elles avancent dans le temps. Aussi avec F7 ; Entrée lit à partir du curseur.</translation>
  </message>
  <message>
   <source>Plain CSV</source>
   <translation>CSV simple</translation>
  </message>
  <message>
   <source>Plain CSV, here</source>
   <translation>CSV simple, ici</translation>
  </message>
  <message>
   <source>Player</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Playing goes on a little earlier, so that no word is lost. The same when a pedal comes up.</source>
   <translation>La lecture reprend un peu plus tôt, pour qu’aucun mot ne soit perdu. De même quand une pédale se relève.</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Reaction time</source>
   <translation>Temps de réaction</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lecture du texte</translation>
  </message>
  <message>
   <source>Room for prepared recordings</source>
   <translation>Place pour les enregistrements préparés</translation>
  </message>
  <message>
   <source>Size of the transcript</source>
   <translation>Taille de la transcription</translation>
  </message>
  <message>
   <source>Sound comes later by</source>
   <translation>Le son arrive plus tard de</translation>
  </message>
  <message>
   <source>Space between lines</source>
   <translation>Espace entre les lignes</translation>
  </message>
  <message>
   <source>Stands beside every annotation that you make.</source>
   <translation>Figure à côté de chaque annotation que vous faites.</translation>
  </message>
  <message>
   <source>Step back after a pause</source>
   <translation>Recul après une pause</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>Étiquetage</translation>
  </message>
  <message>
   <source>Taken off the time when you tap the start of lines.</source>
   <translation>Retranché du temps quand vous marquez le début des lignes.</translation>
  </message>
  <message>
   <source>Texts that begin like a formula are left as they are; not safe to open in a spreadsheet.</source>
   <translation>Les textes qui commencent comme une formule sont laissés tels quels ; risqué à ouvrir dans un tableur.</translation>
  </message>
  <message>
   <source>The page jumps instead of scrolling smoothly. Also whenever the system asks for it.</source>
   <translation>La page saute au lieu de défiler en douceur. Aussi chaque fois que le système le demande.</translation>
  </message>
  <message>
   <source>This project</source>
   <translation>Ce projet</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Minutage</translation>
  </message>
  <message>
   <source>VLC</source>
   <translation>VLC</translation>
  </message>
  <message>
   <source>Whisper model</source>
   <translation>Modèle Whisper</translation>
  </message>
  <message>
   <source>You tap late by</source>
   <translation>Vous appuyez en retard de</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>align automatic</source>
   <translation>aligner automatique</translation>
  </message>
  <message>
   <source>align automatic background</source>
   <translation>aligner automatique arrière-plan</translation>
  </message>
  <message>
   <source>animation motion smooth</source>
   <translation>animation mouvement fluide</translation>
  </message>
  <message>
   <source>annotator author person who</source>
   <translation>annotateur auteur personne qui</translation>
  </message>
  <message>
   <source>as in my settings</source>
   <translation>comme dans mes paramètres</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>comme le système</translation>
  </message>
  <message>
   <source>cache disk space limit media clean</source>
   <translation>cache disque espace limite médias nettoyer</translation>
  </message>
  <message>
   <source>cursor keyboard select screen reader</source>
   <translation>curseur clavier sélection lecteur d’écran</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>sombre</translation>
  </message>
  <message>
   <source>delay latency bluetooth headphones</source>
   <translation>retard latence bluetooth casque écouteurs</translation>
  </message>
  <message>
   <source>download limit internet size</source>
   <translation>téléchargement limite internet taille</translation>
  </message>
  <message>
   <source>easy to tell apart (Atkinson Hyperlegible)</source>
   <translation>facile à distinguer (Atkinson Hyperlegible)</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>partout</translation>
  </message>
  <message>
   <source>export table excel spreadsheet formula</source>
   <translation>export tableau excel tableur formule</translation>
  </message>
  <message>
   <source>export table spreadsheet</source>
   <translation>export tableau tableur</translation>
  </message>
  <message>
   <source>high contrast, dark</source>
   <translation>contraste élevé, sombre</translation>
  </message>
  <message>
   <source>high contrast, light</source>
   <translation>contraste élevé, clair</translation>
  </message>
  <message>
   <source>lag delay live marks key press</source>
   <translation>décalage retard direct marques touche appui</translation>
  </message>
  <message>
   <source>lag learn adapt corrections</source>
   <translation>décalage apprendre adapter corrections</translation>
  </message>
  <message>
   <source>last seconds live</source>
   <translation>dernières secondes direct</translation>
  </message>
  <message>
   <source>light</source>
   <translation>clair</translation>
  </message>
  <message>
   <source>line height leading</source>
   <translation>hauteur de ligne interligne</translation>
  </message>
  <message>
   <source>mouse seek jump</source>
   <translation>souris position saut</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>only on a transcript or a table</source>
   <translation>seulement sur une transcription ou un tableau</translation>
  </message>
  <message>
   <source>reaction tap</source>
   <translation>réaction appui</translation>
  </message>
  <message>
   <source>rewind resume pedal</source>
   <translation>reculer reprendre pédale</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>défilement</translation>
  </message>
  <message>
   <source>seek skip arrows seconds</source>
   <translation>saut position flèches secondes</translation>
  </message>
  <message>
   <source>shortcuts voice dictation accessibility letters</source>
   <translation>raccourcis voix dictée accessibilité lettres</translation>
  </message>
  <message>
   <source>speech recognition</source>
   <translation>reconnaissance vocale</translation>
  </message>
  <message>
   <source>the best there is</source>
   <translation>le meilleur disponible</translation>
  </message>
  <message>
   <source>the font of the system</source>
   <translation>la police du système</translation>
  </message>
  <message>
   <source>theme dark light night contrast</source>
   <translation>thème sombre clair nuit contraste</translation>
  </message>
  <message>
   <source>translation english deutsch español français 日本語 العربية</source>
   <translation>traduction langue english deutsch español français 日本語 العربية</translation>
  </message>
  <message>
   <source>typeface serif dyslexia letters</source>
   <translation>police caractères empattement dyslexie lettres</translation>
  </message>
  <message>
   <source>vlc sound engine</source>
   <translation>vlc moteur son</translation>
  </message>
  <message>
   <source>with serifs (Noto Serif)</source>
   <translation>avec empattements (Noto Serif)</translation>
  </message>
  <message>
   <source>without serifs (Inter)</source>
   <translation>sans empattements (Inter)</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>zoom big small letters</source>
   <translation>zoom grand petit lettres</translation>
  </message>
  <message>
   <source>← and → move by</source>
   <translation>← et → déplacent de</translation>
  </message>
 </context>
 <context>
  <name>SettingsSheet</name>
  <message>
   <source>Choose keys</source>
   <translation>Choisir les touches</translation>
  </message>
  <message>
   <source>Choose keys…</source>
   <translation>Choisir les touches…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Earmark sends nothing: no use is counted, no report leaves this computer. The log stays in its folder; Help ▸ Open the folder of the log shows it.</source>
   <translation>Earmark n’envoie rien : aucun usage n’est compté, aucun rapport ne quitte cet ordinateur. Le journal reste dans son dossier ; Aide ▸ Ouvrir le dossier du journal le montre.</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Exporter les paramètres</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importer des paramètres</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>No setting is called so.</source>
   <translation>Aucun paramètre ne porte ce nom.</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Chercher dans les paramètres</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Paramètres (*.json)</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>SkipTags</name>
  <message>
   <source>Hear when only tags are played</source>
   <translation>À écouter quand seules les étiquettes sont lues</translation>
  </message>
  <message>
   <source>Nothing is tagged so far, so everything is heard.</source>
   <translation>Rien n’est étiqueté jusqu’ici, tout est donc entendu.</translation>
  </message>
  <message>
   <source>S&amp;kip %n tags</source>
   <translation>Sa&amp;uter %n étiquettes</translation>
  </message>
  <message>
   <source>S&amp;kip {tag}</source>
   <translation>Sa&amp;uter {tag}</translation>
  </message>
  <message>
   <source>Skip while it plays</source>
   <translation>Sauter pendant la lecture</translation>
  </message>
  <message>
   <source>Skipped a sponsor, {when}</source>
   <translation>Sponsor sauté, {when}</translation>
  </message>
  <message>
   <source>Skipped what is tagged, {when}</source>
   <translation>Passage étiqueté sauté, {when}</translation>
  </message>
  <message>
   <source>Went on to what is tagged, over {when}</source>
   <translation>Passé à ce qui est étiqueté, par-dessus {when}</translation>
  </message>
 </context>
 <context>
  <name>SortButton</name>
  <message>
   <source>Downwards: largest first</source>
   <translation>Décroissant : les plus grands d’abord</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <source>Sort by up to three columns; a click on a title sorts too</source>
   <translation>Trier par trois colonnes au plus ; un clic sur un titre trie aussi</translation>
  </message>
  <message>
   <source>Sorted by: {0}</source>
   <translation>Trié par : {0}</translation>
  </message>
  <message>
   <source>order of the recording</source>
   <translation>ordre de l’enregistrement</translation>
  </message>
  <message>
   <source>then by</source>
   <translation>puis par</translation>
  </message>
 </context>
 <context>
  <name>SoundDevice</name>
  <message>
   <source>The sound goes to {device} now; its delay of {ms} ms is used.</source>
   <translation>Le son va maintenant vers {device} ; son retard de {ms} ms est appliqué.</translation>
  </message>
  <message>
   <source>{device} is gone, so playback is paused. Space goes on.</source>
   <translation>{device} n’est plus là, la lecture est donc en pause. Espace la reprend.</translation>
  </message>
 </context>
 <context>
  <name>SpeakerBox</name>
  <message>
   <source>Name of the speaker</source>
   <translation>Nom de l’intervenant</translation>
  </message>
  <message>
   <source>Name; empty for nobody</source>
   <translation>Nom ; vide pour personne</translation>
  </message>
  <message>
   <source>These lines (Enter)</source>
   <translation>Ces lignes (Entrée)</translation>
  </message>
  <message>
   <source>To the next change (Shift+Enter)</source>
   <translation>Jusqu’au prochain changement (Maj+Entrée)</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Qui parle</translation>
  </message>
 </context>
 <context>
  <name>SpeakersSheet</name>
  <message>
   <source>1 line</source>
   <translation>1 ligne</translation>
  </message>
  <message>
   <source>A new name holds for the whole episode. Give two speakers the same name to make them one; Ctrl+Z takes it back.</source>
   <translation>Un nouveau nom vaut pour tout l’épisode. Donnez le même nom à deux intervenants pour n’en faire qu’un ; Ctrl+Z l’annule.</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>Nom de {name}</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Personne encore</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Intervenants</translation>
  </message>
  <message>
   <source>There is no transcript yet.</source>
   <translation>Il n’y a pas encore de transcription.</translation>
  </message>
  <message>
   <source>Unnamed speaker</source>
   <translation>Intervenant sans nom</translation>
  </message>
  <message>
   <source>{n} lines</source>
   <translation>{n} lignes</translation>
  </message>
 </context>
 <context>
  <name>Speaking</name>
  <message>
   <source>Nobody</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>One line has another speaker</source>
   <translation>Une ligne a un autre intervenant</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Who speaks these {n} lines?</source>
   <translation>Qui dit ces {n} lignes ?</translation>
  </message>
  <message>
   <source>Who speaks this line?</source>
   <translation>Qui dit cette ligne ?</translation>
  </message>
  <message>
   <source>{n} lines have another speaker</source>
   <translation>{n} lignes ont un autre intervenant</translation>
  </message>
  <message>
   <source>{old} is {new} now</source>
   <translation>{old} est maintenant {new}</translation>
  </message>
 </context>
 <context>
  <name>SplitQuestion</name>
  <message>
   <source>As on the Review page.</source>
   <translation>Comme sur la page Réviser.</translation>
  </message>
  <message>
   <source>Name of the new tag</source>
   <translation>Nom de la nouvelle étiquette</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Scinder</translation>
  </message>
  <message>
   <source>This filter is not understood.</source>
   <translation>Ce filtre n’est pas compris.</translation>
  </message>
  <message>
   <source>Those annotations of “{tag}” that match get a tag of their own:</source>
   <translation>Les annotations de « {tag} » qui correspondent reçoivent leur propre étiquette :</translation>
  </message>
  <message>
   <source>Which annotations it gets</source>
   <translation>Quelles annotations elle reçoit</translation>
  </message>
  <message>
   <source>Words, or field.kind:produced, speaker:Ada …</source>
   <translation>Des mots, ou field.kind:produced, speaker:Ada …</translation>
  </message>
  <message>
   <source>{n} of {total} annotations match.</source>
   <translation>{n} annotations sur {total} correspondent.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPage</name>
  <message>
   <source>1 annotation</source>
   <translation>1 annotation</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>1 annotateur</translation>
  </message>
  <message>
   <source>1 episode</source>
   <translation>1 épisode</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Tous les épisodes</translation>
  </message>
  <message>
   <source>Enter or a double click shows a row’s annotations in Review.</source>
   <translation>Entrée ou un double clic montre les annotations d’une ligne dans Réviser.</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Filter of what is counted</source>
   <translation>Filtre de ce qui est compté</translation>
  </message>
  <message>
   <source>Narrow what is counted, as in Review: tag:sponsor show:… annotator:…</source>
   <translation>Restreindre ce qui est compté, comme dans Réviser : tag:sponsor show:… annotator:…</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Graphique</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Table of {0}</source>
   <translation>Tableau de {0}</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>Cet épisode</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Ce qui est compté</translation>
  </message>
  <message>
   <source>{0} in {1}, {2} of recording, by {3}</source>
   <translation>{0} dans {1}, {2} d’enregistrement, par {3}</translation>
  </message>
  <message>
   <source>{n} annotations</source>
   <translation>{n} annotations</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>{n} annotateurs</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>{n} épisodes</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsRow</name>
  <message>
   <source>1 to decide</source>
   <translation>1 à décider</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} à décider</translation>
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>Colour {number}</source>
   <translation>Couleur {number}</translation>
  </message>
 </context>
 <context>
  <name>TagEditor</name>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Plus…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Ce qu’elle signifie</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>aucune touche</translation>
  </message>
 </context>
 <context>
  <name>TagForm</name>
  <message>
   <source>Counter-examples</source>
   <translation>Contre-exemples</translation>
  </message>
  <message>
   <source>Counter-examples: this does not</source>
   <translation>Contre-exemples : ceci n’en est pas</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Exemples</translation>
  </message>
  <message>
   <source>Examples: this belongs to it</source>
   <translation>Exemples : ceci en fait partie</translation>
  </message>
  <message>
   <source>Fields: what each annotation is asked</source>
   <translation>Champs : ce qui est demandé à chaque annotation</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Nested under</source>
   <translation>Imbriquée sous</translation>
  </message>
  <message>
   <source>One on each line</source>
   <translation>Un par ligne</translation>
  </message>
  <message>
   <source>Retired: keeps its annotations, takes no new ones</source>
   <translation>Hors service : garde ses annotations, n’en reçoit plus de nouvelles</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Ce qu’elle signifie</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>nothing (at the top)</source>
   <translation>rien (tout en haut)</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>No suggestion is left to decide in this episode.</source>
   <translation>Il ne reste aucune suggestion à décider dans cet épisode.</translation>
  </message>
  <message>
   <source>No tag was put on yet; press the key of one first.</source>
   <translation>Aucune étiquette n’a encore été posée ; appuyez d’abord sur la touche de l’une d’elles.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Ouvrez d’abord un épisode.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Sélectionnez d’abord une annotation : cliquez dessus ou appuyez sur N.</translation>
  </message>
  <message>
   <source>Tag something first; a note belongs to a tagged passage.</source>
   <translation>Étiquetez d’abord quelque chose ; une note appartient à un passage étiqueté.</translation>
  </message>
  <message>
   <source>Tagged {tag}, {when}</source>
   <translation>Étiqueté {tag}, {when}</translation>
  </message>
  <message>
   <source>There is no further annotation in this direction.</source>
   <translation>Il n’y a plus d’annotation dans cette direction.</translation>
  </message>
  <message>
   <source>There is nothing here to tag yet.</source>
   <translation>Il n’y a encore rien à étiqueter ici.</translation>
  </message>
  <message>
   <source>This is tagged {tag} already.</source>
   <translation>Ceci est déjà étiqueté {tag}.</translation>
  </message>
  <message>
   <source>Took {tag} off</source>
   <translation>{tag} retirée</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>the annotation</source>
   <translation>l’annotation</translation>
  </message>
 </context>
 <context>
  <name>TakingMany</name>
  <message>
   <source>1 could not be taken in; its report says why.</source>
   <translation>1 n’a pas pu être importé ; son rapport dit pourquoi.</translation>
  </message>
  <message>
   <source>1 episode is in.</source>
   <translation>1 épisode est importé.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examen des fichiers…</translation>
  </message>
  <message>
   <source>Stopped. 1 episode had come in and stays.</source>
   <translation>Arrêté. 1 épisode était importé et reste.</translation>
  </message>
  <message>
   <source>Stopped. {n} episodes had come in and stay.</source>
   <translation>Arrêté. {n} épisodes étaient importés et restent.</translation>
  </message>
  <message>
   <source>Take in a folder of transcripts and recordings</source>
   <translation>Importer un dossier de transcriptions et d’enregistrements</translation>
  </message>
  <message>
   <source>Taking in many files…</source>
   <translation>Import de nombreux fichiers…</translation>
  </message>
  <message>
   <source>{n} could not be taken in; their reports say why.</source>
   <translation>{n} n’ont pas pu être importés ; leurs rapports disent pourquoi.</translation>
  </message>
  <message>
   <source>{n} episodes are in.</source>
   <translation>{n} épisodes sont importés.</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>Empty</source>
   <translation>Vide</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>Expériences, opinions, besoins et ce qui doit rester privé.</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>Recherche par entretiens</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>Veille médiatique</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>Mentions, voix, enjeux, affirmations et publicité.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>Aucune étiquette : créez les vôtres.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Podcast</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>Sponsors, affirmations et sujets.</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>aligned</source>
   <translation>aligné</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>estimé</translation>
  </message>
  <message>
   <source>given</source>
   <translation>donné</translation>
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
   <translation>suggestion à décider</translation>
  </message>
 </context>
 <context>
  <name>TimelineView</name>
  <message>
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <source>Waveform, chapters and tags over time. The annotation list holds the same.</source>
   <translation>Forme d’onde, chapitres et étiquettes au fil du temps. La liste des annotations contient la même chose.</translation>
  </message>
  <message>
   <source>start of line {row}</source>
   <translation>début de la ligne {row}</translation>
  </message>
 </context>
 <context>
  <name>TimingMarks</name>
  <message>
   <source>aligned ±{seconds} s</source>
   <translation>aligné à ±{seconds} s</translation>
  </message>
  <message>
   <source>estimated ±{seconds} s</source>
   <translation>estimé à ±{seconds} s</translation>
  </message>
  <message>
   <source>given by the file</source>
   <translation>donné par le fichier</translation>
  </message>
  <message>
   <source>not found in the recording</source>
   <translation>introuvable dans l’enregistrement</translation>
  </message>
  <message>
   <source>set by hand</source>
   <translation>réglé à la main</translation>
  </message>
  <message>
   <source>— {length} of sound that is not in the text —</source>
   <translation>— {length} de son absents du texte —</translation>
  </message>
 </context>
 <context>
  <name>TitleRow</name>
  <message>
   <source>1 change not saved</source>
   <translation>1 modification non enregistrée</translation>
  </message>
  <message>
   <source>All changes saved</source>
   <translation>Tout est enregistré</translation>
  </message>
  <message>
   <source>All menus</source>
   <translation>Tous les menus</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>Chercher ou lancer une commande</translation>
  </message>
  <message>
   <source>Title row</source>
   <translation>Ligne de titre</translation>
  </message>
  <message>
   <source>{n} changes not saved</source>
   <translation>{n} modifications non enregistrées</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>All that is tagged, to hear again, judge and count. Ctrl+E writes it to a file with text and times. F1 explains what you are at; Ctrl+K finds every command.</source>
   <translation>Tout ce qui est étiqueté, à réécouter, juger et compter. Ctrl+E l’écrit dans un fichier avec texte et minutage. F1 explique ce que vous faites ; Ctrl+K trouve chaque commande.</translation>
  </message>
  <message>
   <source>Below is the whole episode, above a part of it. A click goes there, the wheel zooms, and the ends of a mark can be dragged. Every button shows its key.</source>
   <translation>En bas, l’épisode entier ; au-dessus, une partie. Un clic y mène, la molette agrandit, et les bouts d’une marque se déplacent à la souris. Chaque bouton montre sa touche.</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Écouter</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Regarder autour</translation>
  </message>
  <message>
   <source>Review and export</source>
   <translation>Réviser et exporter</translation>
  </message>
  <message>
   <source>Say more</source>
   <translation>En dire plus</translation>
  </message>
  <message>
   <source>Space plays and pauses. The text follows the sound; scroll away to read on, and Enter brings you back. Press Space now.</source>
   <translation>Espace lit et met en pause. Le texte suit le son ; faites défiler pour lire plus loin, et Entrée vous ramène. Appuyez maintenant sur Espace.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiqueter</translation>
  </message>
  <message>
   <source>What is selected stands here: its times, what the tag asks for, and your note. M writes the note, E answers the questions, Ctrl+Z takes anything back.</source>
   <translation>Ce qui est sélectionné figure ici : son minutage, ce que demande l’étiquette, et votre note. M écrit la note, E répond aux questions, Ctrl+Z annule tout.</translation>
  </message>
  <message>
   <source>When you hear something, press the key of its tag: it marks the line that is heard, or the words you have selected. Try 2 while it plays.</source>
   <translation>Quand vous entendez quelque chose, appuyez sur la touche de son étiquette : elle marque la ligne entendue, ou les mots que vous avez sélectionnés. Essayez 2 pendant la lecture.</translation>
  </message>
 </context>
 <context>
  <name>TourCard</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} sur {count}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptBinding</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy with time and link</source>
   <translation>Copier avec temps et lien</translation>
  </message>
  <message>
   <source>Play from here</source>
   <translation>Lire à partir d’ici</translation>
  </message>
  <message>
   <source>Play this once</source>
   <translation>Lire ceci une fois</translation>
  </message>
  <message>
   <source>The arrow keys move the caret; Enter plays from there. F7 ends it.</source>
   <translation>Les flèches déplacent le curseur ; Entrée lit à partir de là. F7 y met fin.</translation>
  </message>
  <message>
   <source>The arrow keys step in time again.</source>
   <translation>Les flèches avancent à nouveau dans le temps.</translation>
  </message>
 </context>
 <context>
  <name>TranscriptTip</name>
  <message>
   <source>by {name}</source>
   <translation>par {name}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>There is no transcript yet. Drop a transcript file on the window, or open one.</source>
   <translation>Il n’y a pas encore de transcription. Déposez un fichier de transcription sur la fenêtre, ou ouvrez-en un.</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcription</translation>
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
   <translation>Annotateur : {0}</translation>
  </message>
  <message>
   <source>Change who annotates</source>
   <translation>Changer qui annote</translation>
  </message>
  <message>
   <source>Delay of the sound</source>
   <translation>Retard du son</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Suivre</translation>
  </message>
  <message>
   <source>How late the sound of this device is; click to measure it</source>
   <translation>Le retard du son de ce périphérique ; cliquez pour le mesurer</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Boucle</translation>
  </message>
  <message>
   <source>Playback</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Sound {0} ms</source>
   <translation>Son {0} ms</translation>
  </message>
  <message>
   <source>Speed {0}</source>
   <translation>Vitesse {0}</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>Qui annote ?</translation>
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
   <translation>Comparer</translation>
  </message>
  <message>
   <source>Ends are the same within</source>
   <translation>Fins identiques à moins de</translation>
  </message>
  <message>
   <source>Put every passage that all marked alike into the gold tier, in one step</source>
   <translation>Mettre dans la couche de référence, en une fois, tous les passages que tous ont marqués de même</translation>
  </message>
  <message>
   <source>Show what is agreed too</source>
   <translation>Montrer aussi ce qui concorde</translation>
  </message>
  <message>
   <source>Take all that is agreed</source>
   <translation>Prendre tout ce qui concorde</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation>Qui est comparé</translation>
  </message>
  <message>
   <source>↓ goes on and plays, Enter plays again, a number takes and goes on.</source>
   <translation>↓ avance et lit, Entrée relit, un chiffre prend et avance.</translation>
  </message>
 </context>
 <context>
  <name>VolumeButton</name>
  <message>
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <source>Volume {0} %</source>
   <translation>Volume {0} %</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a recording and its transcript here, in either order; one of the two will do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON.</source>
   <translation>Déposez ici un enregistrement et sa transcription, dans n’importe quel ordre ; l’un des deux suffit. Les transcriptions peuvent être des notes d’émission, du texte brut, SRT, WebVTT ou Whisper JSON.</translation>
  </message>
  <message>
   <source>Listen, read, tag</source>
   <translation>Écoutez, lisez, étiquetez</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nouveau projet…</translation>
  </message>
  <message>
   <source>Open a feed…</source>
   <translation>Ouvrir un flux…</translation>
  </message>
  <message>
   <source>Open a project…</source>
   <translation>Ouvrir un projet…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Ouvrir des fichiers…</translation>
  </message>
  <message>
   <source>Open the sample episode</source>
   <translation>Ouvrir l’épisode d’exemple</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Faire la visite</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
 </context>
 <context>
  <name>WhoBox</name>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>Qui annote ?</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Your name is kept with each annotation, so that several people can compare theirs. You can go on without; the settings change it.</source>
   <translation>Votre nom est gardé avec chaque annotation, pour que plusieurs personnes puissent comparer les leurs. Vous pouvez continuer sans ; les paramètres le changent.</translation>
  </message>
  <message>
   <source>Your name, or initials</source>
   <translation>Votre nom, ou vos initiales</translation>
  </message>
 </context>
</TS>
