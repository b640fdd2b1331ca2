<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
 </context>
 <context>
  <name>AboutSheet</name>
  <message>
   <source>Annotate podcast transcripts while you listen.</source>
   <translation>Anote transcripciones de pódcast mientras escucha.</translation>
  </message>
  <message>
   <source>Earmark {version}</source>
   <translation>Earmark {version}</translation>
  </message>
  <message>
   <source>Free software under the MIT licence. Nothing you do here leaves this computer.</source>
   <translation>Software libre con licencia MIT. Nada de lo que haga aquí sale de este equipo.</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About Earmark</source>
   <translation>&amp;Acerca de Earmark</translation>
  </message>
  <message>
   <source>&amp;Add a tag…</source>
   <translation>&amp;Añadir una etiqueta…</translation>
  </message>
  <message>
   <source>&amp;Align to the recording</source>
   <translation>&amp;Alinear con la grabación</translation>
  </message>
  <message>
   <source>&amp;Annotate</source>
   <translation>&amp;Anotar</translation>
  </message>
  <message>
   <source>&amp;Back 5 s</source>
   <translation>&amp;Atrás 5 s</translation>
  </message>
  <message>
   <source>&amp;Backups…</source>
   <translation>Copias de &amp;seguridad…</translation>
  </message>
  <message>
   <source>&amp;Bigger text</source>
   <translation>&amp;Texto más grande</translation>
  </message>
  <message>
   <source>&amp;Compare annotators</source>
   <translation>&amp;Comparar anotadores</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <source>&amp;Dispute</source>
   <translation>Cues&amp;tionar</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <source>&amp;Extend to whole paragraphs</source>
   <translation>Ampliar a párra&amp;fos enteros</translation>
  </message>
  <message>
   <source>&amp;Fetch from the web</source>
   <translation>&amp;Descargar de la web</translation>
  </message>
  <message>
   <source>&amp;Find in the transcript</source>
   <translation>&amp;Buscar en la transcripción</translation>
  </message>
  <message>
   <source>&amp;Forward 5 s</source>
   <translation>Ade&amp;lante 5 s</translation>
  </message>
  <message>
   <source>&amp;Go to a time…</source>
   <translation>&amp;Ir a un tiempo…</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Ay&amp;uda</translation>
  </message>
  <message>
   <source>&amp;History…</source>
   <translation>&amp;Historial…</translation>
  </message>
  <message>
   <source>&amp;Join with the next line</source>
   <translation>&amp;Unir con la línea siguiente</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Teclas</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <source>&amp;Loop</source>
   <translation>&amp;Bucle</translation>
  </message>
  <message>
   <source>&amp;Move a caret with the arrow keys</source>
   <translation>&amp;Mover un cursor con las flechas</translation>
  </message>
  <message>
   <source>&amp;Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>&amp;New project…</source>
   <translation>Proyecto &amp;nuevo…</translation>
  </message>
  <message>
   <source>&amp;Next episode</source>
   <translation>Episodio sig&amp;uiente</translation>
  </message>
  <message>
   <source>&amp;Next part of the window</source>
   <translation>Parte &amp;siguiente de la ventana</translation>
  </message>
  <message>
   <source>&amp;Next segment</source>
   <translation>Segmento &amp;siguiente</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Abrir…</translation>
  </message>
  <message>
   <source>&amp;Picture of the video</source>
   <translation>Ima&amp;gen del vídeo</translation>
  </message>
  <message>
   <source>&amp;Play or pause</source>
   <translation>&amp;Reproducir o pausar</translation>
  </message>
  <message>
   <source>&amp;Previous annotation</source>
   <translation>Anotaci&amp;ón anterior</translation>
  </message>
  <message>
   <source>&amp;Quieter</source>
   <translation>Ba&amp;jar el volumen</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Repeat the last tag</source>
   <translation>&amp;Repetir la última etiqueta</translation>
  </message>
  <message>
   <source>&amp;Replay the segment</source>
   <translation>Repetir &amp;el segmento</translation>
  </message>
  <message>
   <source>&amp;Review</source>
   <translation>&amp;Revisar</translation>
  </message>
  <message>
   <source>&amp;Select the segment</source>
   <translation>&amp;Seleccionar el segmento</translation>
  </message>
  <message>
   <source>&amp;Slower</source>
   <translation>M&amp;ás lento</translation>
  </message>
  <message>
   <source>&amp;Statistics</source>
   <translation>&amp;Estadísticas</translation>
  </message>
  <message>
   <source>&amp;Stretch the lines to end now</source>
   <translation>&amp;Estirar las líneas para que acaben ahora</translation>
  </message>
  <message>
   <source>&amp;Take in annotations…</source>
   <translation>&amp;Incorporar anotaciones…</translation>
  </message>
  <message>
   <source>&amp;Tour of the window</source>
   <translation>Recorrido por la &amp;ventana</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;Zoom the timeline in</source>
   <translation>Acercar la l&amp;ínea de tiempo</translation>
  </message>
  <message>
   <source>A&amp;ccept</source>
   <translation>Ac&amp;eptar</translation>
  </message>
  <message>
   <source>Add a tag to the codebook</source>
   <translation>Añadir una etiqueta al libro de códigos</translation>
  </message>
  <message>
   <source>Advertiser, verdict, source: the fields of the annotation's tag</source>
   <translation>Anunciante, veredicto, fuente: los campos de la etiqueta de la anotación</translation>
  </message>
  <message>
   <source>Align with &amp;Whisper…</source>
   <translation>Alinear con &amp;Whisper…</translation>
  </message>
  <message>
   <source>Annotators of this episode side by side: where they differ, how well they agree</source>
   <translation>Los anotadores de este episodio lado a lado: en qué difieren y cuánto coinciden</translation>
  </message>
  <message>
   <source>Another recording of this episode: see how it differs, and re-time to it</source>
   <translation>Otra grabación de este episodio: ver en qué difiere y reajustar los tiempos a ella</translation>
  </message>
  <message>
   <source>Answer the &amp;fields</source>
   <translation>Responder los &amp;campos</translation>
  </message>
  <message>
   <source>Back &amp;to draft</source>
   <translation>Volver a &amp;borrador</translation>
  </message>
  <message>
   <source>Back 1 s</source>
   <translation>Atrás 1 s</translation>
  </message>
  <message>
   <source>Back 15 s</source>
   <translation>Atrás 15 s</translation>
  </message>
  <message>
   <source>Back 2 s</source>
   <translation>Atrás 2 s</translation>
  </message>
  <message>
   <source>Back to the play&amp;head</source>
   <translation>Volver al &amp;cabezal</translation>
  </message>
  <message>
   <source>Begin this tag at the playhead; the same key ends it there</source>
   <translation>Empezar esta etiqueta en el cabezal; la misma tecla la termina ahí</translation>
  </message>
  <message>
   <source>Bring what others tagged into this project; what is in both is recognised</source>
   <translation>Traer a este proyecto lo que otros etiquetaron; lo que está en ambos se reconoce</translation>
  </message>
  <message>
   <source>Build the codebook: fields, examples, order, merging, import and export</source>
   <translation>Crear el libro de códigos: campos, ejemplos, orden, fusión, importación y exportación</translation>
  </message>
  <message>
   <source>C&amp;orrect the text</source>
   <translation>C&amp;orregir el texto</translation>
  </message>
  <message>
   <source>Change &amp;many at once…</source>
   <translation>Cambiar &amp;muchas a la vez…</translation>
  </message>
  <message>
   <source>Change how Earmark works</source>
   <translation>Cambiar el funcionamiento de Earmark</translation>
  </message>
  <message>
   <source>Change tag, status, fields or notes of all selected or shown annotations</source>
   <translation>Cambiar etiqueta, estado, campos o notas de todas las anotaciones seleccionadas o mostradas</translation>
  </message>
  <message>
   <source>Check the &amp;times against the recording</source>
   <translation>C&amp;omprobar los tiempos con la grabación</translation>
  </message>
  <message>
   <source>Choose the &amp;recording…</source>
   <translation>Elegir la &amp;grabación…</translation>
  </message>
  <message>
   <source>Close all that is open</source>
   <translation>Cerrar todo lo que está abierto</translation>
  </message>
  <message>
   <source>Co&amp;llect the recordings</source>
   <translation>Reunir &amp;las grabaciones</translation>
  </message>
  <message>
   <source>Code&amp;book…</source>
   <translation>&amp;Libro de códigos…</translation>
  </message>
  <message>
   <source>Compare with another c&amp;ut…</source>
   <translation>Comparar con otro mon&amp;taje…</translation>
  </message>
  <message>
   <source>Copy all recordings into a folder beside the project, to move both together</source>
   <translation>Copiar todas las grabaciones a una carpeta junto al proyecto, para moverlo todo a la vez</translation>
  </message>
  <message>
   <source>Copy the selected text</source>
   <translation>Copiar el texto seleccionado</translation>
  </message>
  <message>
   <source>Correct the words of the segment in place, while it plays</source>
   <translation>Corregir las palabras del segmento en su sitio, mientras se reproduce</translation>
  </message>
  <message>
   <source>Count what is tagged: shares of time, lengths, speakers, sponsor load</source>
   <translation>Contar lo etiquetado: partes del tiempo, duraciones, hablantes, carga de patrocinio</translation>
  </message>
  <message>
   <source>De&amp;lete the annotation</source>
   <translation>El&amp;iminar la anotación</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>End 0.1 s earlier</source>
   <translation>Fin 0,1 s antes</translation>
  </message>
  <message>
   <source>End 0.1 s later</source>
   <translation>Fin 0,1 s después</translation>
  </message>
  <message>
   <source>End a word earlier</source>
   <translation>Fin una palabra antes</translation>
  </message>
  <message>
   <source>End a word later</source>
   <translation>Fin una palabra después</translation>
  </message>
  <message>
   <source>End at the playhead</source>
   <translation>Fin en el cabezal</translation>
  </message>
  <message>
   <source>End every tag that is open at the playhead</source>
   <translation>Terminar en el cabezal todas las etiquetas abiertas</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Episodio</translation>
  </message>
  <message>
   <source>Every key, on one page; find them and choose others</source>
   <translation>Todas las teclas en una página; búsquelas y elija otras</translation>
  </message>
  <message>
   <source>Extend to the c&amp;hapter</source>
   <translation>Ampliar al ca&amp;pítulo</translation>
  </message>
  <message>
   <source>Extend to whole &amp;sentences</source>
   <translation>Ampliar a &amp;oraciones enteras</translation>
  </message>
  <message>
   <source>F&amp;aster</source>
   <translation>Más rá&amp;pido</translation>
  </message>
  <message>
   <source>F&amp;ollow the playhead</source>
   <translation>Seg&amp;uir el cabezal</translation>
  </message>
  <message>
   <source>F&amp;ull screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Fetch a recording by its address, for the episode that is open or a new one</source>
   <translation>Descargar una grabación por su dirección, para el episodio abierto o para uno nuevo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Find &amp;missing recordings…</source>
   <translation>B&amp;uscar grabaciones perdidas…</translation>
  </message>
  <message>
   <source>Find a command, a chapter, an episode or words of the transcript</source>
   <translation>Buscar un comando, un capítulo, un episodio o palabras de la transcripción</translation>
  </message>
  <message>
   <source>Find in &amp;all episodes</source>
   <translation>Buscar en &amp;todos los episodios</translation>
  </message>
  <message>
   <source>Find words in all transcripts and notes of the project</source>
   <translation>Buscar palabras en todas las transcripciones y notas del proyecto</translation>
  </message>
  <message>
   <source>Find words in the transcript and go from one match to the next</source>
   <translation>Buscar palabras en la transcripción y pasar de una coincidencia a la siguiente</translation>
  </message>
  <message>
   <source>Find words in the transcript and put others in their place, one by one or all</source>
   <translation>Buscar palabras en la transcripción y poner otras en su lugar, una a una o todas</translation>
  </message>
  <message>
   <source>Five steps through the window, on the sample episode or on your own</source>
   <translation>Cinco pasos por la ventana, con el episodio de ejemplo o con uno propio</translation>
  </message>
  <message>
   <source>For other languages and poor sound; needs the extra earmark[whisper]</source>
   <translation>Para otros idiomas y mal sonido; requiere el extra earmark[whisper]</translation>
  </message>
  <message>
   <source>Forward 1 s</source>
   <translation>Adelante 1 s</translation>
  </message>
  <message>
   <source>Forward 15 s</source>
   <translation>Adelante 15 s</translation>
  </message>
  <message>
   <source>Forward 2 s</source>
   <translation>Adelante 2 s</translation>
  </message>
  <message>
   <source>Get the transcript, the chapters and the recording that the feed names</source>
   <translation>Obtener la transcripción, los capítulos y la grabación que indica el feed</translation>
  </message>
  <message>
   <source>Give the selected lines a speaker, or all from here to the next change</source>
   <translation>Dar un hablante a las líneas seleccionadas, o a todas desde aquí hasta el próximo cambio</translation>
  </message>
  <message>
   <source>Give the transcript its usual size</source>
   <translation>Dar a la transcripción su tamaño habitual</translation>
  </message>
  <message>
   <source>Go back fifteen seconds</source>
   <translation>Retroceder quince segundos</translation>
  </message>
  <message>
   <source>Go back five seconds</source>
   <translation>Retroceder cinco segundos</translation>
  </message>
  <message>
   <source>Go back one second</source>
   <translation>Retroceder un segundo</translation>
  </message>
  <message>
   <source>Go back two seconds, also while you type</source>
   <translation>Retroceder dos segundos, también mientras escribe</translation>
  </message>
  <message>
   <source>Go on fifteen seconds</source>
   <translation>Avanzar quince segundos</translation>
  </message>
  <message>
   <source>Go on five seconds</source>
   <translation>Avanzar cinco segundos</translation>
  </message>
  <message>
   <source>Go on one second</source>
   <translation>Avanzar un segundo</translation>
  </message>
  <message>
   <source>Go on two seconds, also while you type</source>
   <translation>Avanzar dos segundos, también mientras escribe</translation>
  </message>
  <message>
   <source>Go to the chapter before</source>
   <translation>Ir al capítulo anterior</translation>
  </message>
  <message>
   <source>Go to the next chapter</source>
   <translation>Ir al capítulo siguiente</translation>
  </message>
  <message>
   <source>Go to the next suggestion that nobody has decided on</source>
   <translation>Ir a la siguiente sugerencia que nadie ha decidido</translation>
  </message>
  <message>
   <source>Go to the next tagged span</source>
   <translation>Ir al siguiente tramo etiquetado</translation>
  </message>
  <message>
   <source>Go to the start of the next segment</source>
   <translation>Ir al inicio del segmento siguiente</translation>
  </message>
  <message>
   <source>Go to the start of the segment before</source>
   <translation>Ir al inicio del segmento anterior</translation>
  </message>
  <message>
   <source>Go to the tagged span before</source>
   <translation>Ir al tramo etiquetado anterior</translation>
  </message>
  <message>
   <source>Hear nothing but what carries a tag; choose which tags in the codebook</source>
   <translation>Oír solo lo que lleva una etiqueta; elija cuáles en el libro de códigos</translation>
  </message>
  <message>
   <source>Hear the segment again</source>
   <translation>Oír el segmento de nuevo</translation>
  </message>
  <message>
   <source>Hear what the Review page shows, one after the other</source>
   <translation>Oír lo que muestra la página Revisar, uno tras otro</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hide the mar&amp;ks</source>
   <translation>Oc&amp;ultar las marcas</translation>
  </message>
  <message>
   <source>Hide the marks of all tags, or show them again</source>
   <translation>Ocultar las marcas de todas las etiquetas, o mostrarlas de nuevo</translation>
  </message>
  <message>
   <source>Jump over what is tagged as a sponsor while it plays</source>
   <translation>Saltar lo etiquetado como patrocinador durante la reproducción</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view</source>
   <translation>Mantener a la vista la línea que se oye</translation>
  </message>
  <message>
   <source>L&amp;ines as in the file</source>
   <translation>Lí&amp;neas como en el archivo</translation>
  </message>
  <message>
   <source>Le&amp;ft panel</source>
   <translation>Panel i&amp;zquierdo</translation>
  </message>
  <message>
   <source>Leave; everything is saved</source>
   <translation>Salir; todo está guardado</translation>
  </message>
  <message>
   <source>Let estimate and alignment find the line again</source>
   <translation>Dejar que la estimación y la alineación encuentren la línea de nuevo</translation>
  </message>
  <message>
   <source>Let the annotation cover every chapter that it touches</source>
   <translation>Hacer que la anotación cubra todos los capítulos que toca</translation>
  </message>
  <message>
   <source>Let the annotation cover every paragraph that it touches</source>
   <translation>Hacer que la anotación cubra todos los párrafos que toca</translation>
  </message>
  <message>
   <source>Let the annotation cover every sentence that it touches</source>
   <translation>Hacer que la anotación cubra todas las oraciones que toca</translation>
  </message>
  <message>
   <source>Let the annotation end with the word that is heard</source>
   <translation>Hacer que la anotación acabe con la palabra que se oye</translation>
  </message>
  <message>
   <source>Let the annotation start at the word that is heard</source>
   <translation>Hacer que la anotación empiece en la palabra que se oye</translation>
  </message>
  <message>
   <source>Let the arrow keys move a caret in the transcript instead of stepping in time</source>
   <translation>Hacer que las flechas muevan un cursor en la transcripción en vez de avanzar en el tiempo</translation>
  </message>
  <message>
   <source>Let the state follow from the wor&amp;k</source>
   <translation>Dejar &amp;que el estado siga al trabajo</translation>
  </message>
  <message>
   <source>Light on dark, or dark on light</source>
   <translation>Claro sobre oscuro, u oscuro sobre claro</translation>
  </message>
  <message>
   <source>List the episodes of a podcast feed and add them to the library</source>
   <translation>Ver los episodios de un feed de pódcast y añadirlos a la biblioteca</translation>
  </message>
  <message>
   <source>Listen again for lines whose times came with the file</source>
   <translation>Escuchar de nuevo las líneas cuyos tiempos venían con el archivo</translation>
  </message>
  <message>
   <source>Listen at some places whether the times are off or drift</source>
   <translation>Escuchar en algunos puntos si los tiempos están desplazados o derivan</translation>
  </message>
  <message>
   <source>Listen for every word and give the lines precise times</source>
   <translation>Escuchar cada palabra y dar a las líneas tiempos precisos</translation>
  </message>
  <message>
   <source>Lo&amp;uder</source>
   <translation>Subir el &amp;volumen</translation>
  </message>
  <message>
   <source>Look in a folder for recordings that are not where they were</source>
   <translation>Buscar en una carpeta las grabaciones que no están donde estaban</translation>
  </message>
  <message>
   <source>M&amp;enu bar</source>
   <translation>Barra de &amp;menús</translation>
  </message>
  <message>
   <source>Make a transcript where there is none; needs the extra earmark[whisper]</source>
   <translation>Crear una transcripción donde no la hay; requiere el extra earmark[whisper]</translation>
  </message>
  <message>
   <source>Make the change again that was taken back</source>
   <translation>Volver a hacer el cambio que se deshizo</translation>
  </message>
  <message>
   <source>Make the transcript bigger</source>
   <translation>Agrandar la transcripción</translation>
  </message>
  <message>
   <source>Make the transcript smaller</source>
   <translation>Reducir la transcripción</translation>
  </message>
  <message>
   <source>Mark as &amp;done</source>
   <translation>Marcar como terminado</translation>
  </message>
  <message>
   <source>Mark as in pro&amp;gress</source>
   <translation>Marcar como en curso</translation>
  </message>
  <message>
   <source>Mark as re&amp;viewed</source>
   <translation>Marcar como re&amp;visado</translation>
  </message>
  <message>
   <source>Mark the annotation as a draft</source>
   <translation>Marcar la anotación como borrador</translation>
  </message>
  <message>
   <source>Mark the annotation as accepted; a suggestion gives way to the next one</source>
   <translation>Marcar la anotación como aceptada; una sugerencia da paso a la siguiente</translation>
  </message>
  <message>
   <source>Mark the annotation as disputed</source>
   <translation>Marcar la anotación como cuestionada</translation>
  </message>
  <message>
   <source>Mark the annotation as rejected; a suggestion gives way to the next one</source>
   <translation>Marcar la anotación como rechazada; una sugerencia da paso a la siguiente</translation>
  </message>
  <message>
   <source>Mer&amp;ge other projects…</source>
   <translation>Combinar &amp;otros proyectos…</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second back</source>
   <translation>Mover el fin de la anotación una décima de segundo atrás</translation>
  </message>
  <message>
   <source>Move the end of the annotation a tenth of a second on</source>
   <translation>Mover el fin de la anotación una décima de segundo adelante</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word back</source>
   <translation>Mover el fin de la anotación una palabra atrás</translation>
  </message>
  <message>
   <source>Move the end of the annotation a word on</source>
   <translation>Mover el fin de la anotación una palabra adelante</translation>
  </message>
  <message>
   <source>Move the focus to the next part of the window</source>
   <translation>Mover el foco a la parte siguiente de la ventana</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s earlier</source>
   <translation>Mover las l&amp;íneas 0,1 s antes</translation>
  </message>
  <message>
   <source>Move the lines 0.1 s later</source>
   <translation>Mover las líneas 0,1 s des&amp;pués</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second back</source>
   <translation>Mover las líneas seleccionadas una décima de segundo atrás</translation>
  </message>
  <message>
   <source>Move the selected lines a tenth of a second on</source>
   <translation>Mover las líneas seleccionadas una décima de segundo adelante</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second back</source>
   <translation>Mover el inicio de la anotación una décima de segundo atrás</translation>
  </message>
  <message>
   <source>Move the start of the annotation a tenth of a second on</source>
   <translation>Mover el inicio de la anotación una décima de segundo adelante</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word back</source>
   <translation>Mover el inicio de la anotación una palabra atrás</translation>
  </message>
  <message>
   <source>Move the start of the annotation a word on</source>
   <translation>Mover el inicio de la anotación una palabra adelante</translation>
  </message>
  <message>
   <source>Ne&amp;xt annotation</source>
   <translation>Anotación &amp;siguiente</translation>
  </message>
  <message>
   <source>Ne&amp;xt episode to annotate</source>
   <translation>Episodio siguiente por a&amp;notar</translation>
  </message>
  <message>
   <source>Next c&amp;hapter</source>
   <translation>Capítulo siguiente</translation>
  </message>
  <message>
   <source>Next su&amp;ggestion</source>
   <translation>Su&amp;gerencia siguiente</translation>
  </message>
  <message>
   <source>Normal sp&amp;eed</source>
   <translation>Velocidad &amp;normal</translation>
  </message>
  <message>
   <source>Normal te&amp;xt</source>
   <translation>Te&amp;xto normal</translation>
  </message>
  <message>
   <source>Note on the selected annotation</source>
   <translation>Nota sobre la anotación seleccionada</translation>
  </message>
  <message>
   <source>Open a &amp;folder…</source>
   <translation>Abrir una &amp;carpeta…</translation>
  </message>
  <message>
   <source>Open a recording from the &amp;web…</source>
   <translation>Abrir una grabación de la &amp;web…</translation>
  </message>
  <message>
   <source>Open a recording, a transcript, both together, or a project</source>
   <translation>Abrir una grabación, una transcripción, ambas a la vez o un proyecto</translation>
  </message>
  <message>
   <source>Open another project file, or name a new one</source>
   <translation>Abrir otro archivo de proyecto, o dar nombre a uno nuevo</translation>
  </message>
  <message>
   <source>Open fee&amp;d…</source>
   <translation>Abrir fee&amp;d…</translation>
  </message>
  <message>
   <source>Open four minutes of a podcast to try things on</source>
   <translation>Abrir cuatro minutos de un pódcast para probar</translation>
  </message>
  <message>
   <source>Open or close 1</source>
   <translation>Abrir o cerrar 1</translation>
  </message>
  <message>
   <source>Open or close 2</source>
   <translation>Abrir o cerrar 2</translation>
  </message>
  <message>
   <source>Open or close 3</source>
   <translation>Abrir o cerrar 3</translation>
  </message>
  <message>
   <source>Open or close 4</source>
   <translation>Abrir o cerrar 4</translation>
  </message>
  <message>
   <source>Open or close 5</source>
   <translation>Abrir o cerrar 5</translation>
  </message>
  <message>
   <source>Open or close 6</source>
   <translation>Abrir o cerrar 6</translation>
  </message>
  <message>
   <source>Open or close 7</source>
   <translation>Abrir o cerrar 7</translation>
  </message>
  <message>
   <source>Open or close 8</source>
   <translation>Abrir o cerrar 8</translation>
  </message>
  <message>
   <source>Open or close 9</source>
   <translation>Abrir o cerrar 9</translation>
  </message>
  <message>
   <source>Open or close {tag}</source>
   <translation>Abrir o cerrar {tag}</translation>
  </message>
  <message>
   <source>Open or start a &amp;project…</source>
   <translation>Abrir o empezar un &amp;proyecto…</translation>
  </message>
  <message>
   <source>Open the &amp;sample episode</source>
   <translation>Abrir el episodio de &amp;ejemplo</translation>
  </message>
  <message>
   <source>Open the episode after this one</source>
   <translation>Abrir el episodio que sigue a este</translation>
  </message>
  <message>
   <source>Open the episode before this one</source>
   <translation>Abrir el episodio anterior a este</translation>
  </message>
  <message>
   <source>Open the folder of the &amp;log</source>
   <translation>Abrir la carpeta del &amp;registro</translation>
  </message>
  <message>
   <source>Open the next episode that is not done yet</source>
   <translation>Abrir el próximo episodio aún sin terminar</translation>
  </message>
  <message>
   <source>Outline the words that a recogniser was less than 50 % sure of</source>
   <translation>Recuadrar las palabras de las que un reconocedor estaba seguro en menos del 50 %</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Play &amp;while a key is held</source>
   <translation>Reproducir &amp;mientras se mantiene una tecla</translation>
  </message>
  <message>
   <source>Play a little faster</source>
   <translation>Reproducir un poco más rápido</translation>
  </message>
  <message>
   <source>Play a little slower</source>
   <translation>Reproducir un poco más lento</translation>
  </message>
  <message>
   <source>Play all &amp;in the table, one after the other</source>
   <translation>Repro&amp;ducir toda la tabla, uno tras otro</translation>
  </message>
  <message>
   <source>Play as fast as it was recorded</source>
   <translation>Reproducir a la velocidad grabada</translation>
  </message>
  <message>
   <source>Play onl&amp;y what is tagged</source>
   <translation>Reproducir solo lo eti&amp;quetado</translation>
  </message>
  <message>
   <source>Play the selection or the segment over and over</source>
   <translation>Reproducir la selección o el segmento una y otra vez</translation>
  </message>
  <message>
   <source>Play while the key or foot pedal is down; pause and step back when it comes up</source>
   <translation>Reproducir mientras la tecla o el pedal estén pulsados; al soltar, pausar y retroceder</translation>
  </message>
  <message>
   <source>Play, or pause</source>
   <translation>Reproducir o pausar</translation>
  </message>
  <message>
   <source>Pre&amp;vious segment</source>
   <translation>Segmento an&amp;terior</translation>
  </message>
  <message>
   <source>Prepared re&amp;cordings…</source>
   <translation>Grabaciones p&amp;reparadas…</translation>
  </message>
  <message>
   <source>Press at the start of each line while it plays; the next line is shown</source>
   <translation>Pulse al inicio de cada línea durante la reproducción; se muestra la línea siguiente</translation>
  </message>
  <message>
   <source>Previous &amp;chapter</source>
   <translation>Capítulo anterior</translation>
  </message>
  <message>
   <source>Previous episode</source>
   <translation>Episodio anterior</translation>
  </message>
  <message>
   <source>Put the first te&amp;xt back</source>
   <translation>Restaurar el primer te&amp;xto</translation>
  </message>
  <message>
   <source>Put the segment and the one after it together</source>
   <translation>Unir el segmento con el que le sigue</translation>
  </message>
  <message>
   <source>Put the tag that was used last on the selection, or on what is heard</source>
   <translation>Poner la última etiqueta usada en la selección, o en lo que se oye</translation>
  </message>
  <message>
   <source>Put this tag on the selection, or on what is heard; again takes it off</source>
   <translation>Poner esta etiqueta en la selección, o en lo que se oye; otra vez la quita</translation>
  </message>
  <message>
   <source>Put this tag on what was heard in the last seconds</source>
   <translation>Poner esta etiqueta en lo que se oyó en los últimos segundos</translation>
  </message>
  <message>
   <source>Re&amp;ject</source>
   <translation>Rec&amp;hazar</translation>
  </message>
  <message>
   <source>Read back what Earmark wrote, also after other programs changed it</source>
   <translation>Leer lo que escribió Earmark, incluso si otras aplicaciones lo cambiaron</translation>
  </message>
  <message>
   <source>Refine the given ti&amp;mes</source>
   <translation>A&amp;finar los tiempos dados</translation>
  </message>
  <message>
   <source>Release the line</source>
   <translation>&amp;Soltar la línea</translation>
  </message>
  <message>
   <source>Rename the speakers of the episode, or merge two</source>
   <translation>Renombrar los hablantes del episodio, o fusionar dos</translation>
  </message>
  <message>
   <source>Replace &amp;in the transcript</source>
   <translation>Reemplazar &amp;en la transcripción</translation>
  </message>
  <message>
   <source>Review the selected ep&amp;isodes</source>
   <translation>Revisar los ep&amp;isodios seleccionados</translation>
  </message>
  <message>
   <source>Ri&amp;ght panel</source>
   <translation>Panel &amp;derecho</translation>
  </message>
  <message>
   <source>S&amp;earch, or run a command</source>
   <translation>Buscar o e&amp;jecutar un comando</translation>
  </message>
  <message>
   <source>S&amp;kip sponsors</source>
   <translation>Saltar patr&amp;ocinadores</translation>
  </message>
  <message>
   <source>S&amp;maller text</source>
   <translation>Texto más pe&amp;queño</translation>
  </message>
  <message>
   <source>S&amp;plit the line</source>
   <translation>Dividir &amp;la línea</translation>
  </message>
  <message>
   <source>Sa&amp;ve the plot…</source>
   <translation>Guardar el &amp;gráfico…</translation>
  </message>
  <message>
   <source>Save &amp;a copy of the project…</source>
   <translation>Guardar una copia del pro&amp;yecto…</translation>
  </message>
  <message>
   <source>Save t&amp;he table…</source>
   <translation>Guardar la ta&amp;bla…</translation>
  </message>
  <message>
   <source>Say &amp;who speaks…</source>
   <translation>Indicar &amp;quién habla…</translation>
  </message>
  <message>
   <source>Say or change the name that is kept with your annotations</source>
   <translation>Indicar o cambiar el nombre que se guarda con sus anotaciones</translation>
  </message>
  <message>
   <source>See every change in words, and go back or on to any of them</source>
   <translation>Ver cada cambio en palabras, y volver o avanzar a cualquiera de ellos</translation>
  </message>
  <message>
   <source>See how much room the copies of recordings take, and empty the cache</source>
   <translation>Ver cuánto espacio ocupan las copias de las grabaciones, y vaciar la caché</translation>
  </message>
  <message>
   <source>See the backups of the project, what differs, and open a copy of one</source>
   <translation>Ver las copias de seguridad del proyecto, qué difiere, y abrir un duplicado de una</translation>
  </message>
  <message>
   <source>Select the text that is heard now</source>
   <translation>Seleccionar el texto que se oye ahora</translation>
  </message>
  <message>
   <source>Set the end of the selected line, or of the one that is heard, to the playhead</source>
   <translation>Llevar al cabezal el fin de la línea seleccionada, o de la que se oye</translation>
  </message>
  <message>
   <source>Set the start of the selected line, or of the one that is heard, to the playhead</source>
   <translation>Llevar al cabezal el inicio de la línea seleccionada, o de la que se oye</translation>
  </message>
  <message>
   <source>Sett&amp;ings…</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <source>Show less of the timeline, larger</source>
   <translation>Mostrar menos de la línea de tiempo, más grande</translation>
  </message>
  <message>
   <source>Show more of the timeline</source>
   <translation>Mostrar más de la línea de tiempo</translation>
  </message>
  <message>
   <source>Show one line for each segment instead of paragraphs to read</source>
   <translation>Mostrar una línea por segmento en vez de párrafos para leer</translation>
  </message>
  <message>
   <source>Show or close the picture of a video</source>
   <translation>Mostrar o cerrar la imagen de un vídeo</translation>
  </message>
  <message>
   <source>Show or fold chapters and codebook</source>
   <translation>Mostrar o plegar capítulos y libro de códigos</translation>
  </message>
  <message>
   <source>Show or fold the annotation</source>
   <translation>Mostrar o plegar la anotación</translation>
  </message>
  <message>
   <source>Show the line that is heard</source>
   <translation>Mostrar la línea que se oye</translation>
  </message>
  <message>
   <source>Show the menus in a row above the window</source>
   <translation>Mostrar los menús en una fila sobre la ventana</translation>
  </message>
  <message>
   <source>Show unsure &amp;words</source>
   <translation>Mostrar &amp;palabras inseguras</translation>
  </message>
  <message>
   <source>Show what is tagged in the selected episodes on the Review page</source>
   <translation>Mostrar en la página Revisar lo etiquetado en los episodios seleccionados</translation>
  </message>
  <message>
   <source>Show where Earmark writes down what went wrong; nothing of it is sent</source>
   <translation>Mostrar dónde anota Earmark lo que salió mal; nada de ello se envía</translation>
  </message>
  <message>
   <source>Silence</source>
   <translation>Silencio</translation>
  </message>
  <message>
   <source>Spea&amp;kers…</source>
   <translation>H&amp;ablantes…</translation>
  </message>
  <message>
   <source>Split the segment at the caret, or before the word that is heard</source>
   <translation>Dividir el segmento en el cursor, o antes de la palabra que se oye</translation>
  </message>
  <message>
   <source>Spread the selected lines so that the last one ends at the playhead</source>
   <translation>Repartir las líneas seleccionadas para que la última acabe en el cabezal</translation>
  </message>
  <message>
   <source>Start 0.1 s earlier</source>
   <translation>Inicio 0,1 s antes</translation>
  </message>
  <message>
   <source>Start 0.1 s later</source>
   <translation>Inicio 0,1 s después</translation>
  </message>
  <message>
   <source>Start a project with one of the codebooks that come with Earmark</source>
   <translation>Empezar un proyecto con uno de los libros de códigos que trae Earmark</translation>
  </message>
  <message>
   <source>Start a word earlier</source>
   <translation>Inicio una palabra antes</translation>
  </message>
  <message>
   <source>Start a word later</source>
   <translation>Inicio una palabra después</translation>
  </message>
  <message>
   <source>Start at the playhead</source>
   <translation>Inicio en el cabezal</translation>
  </message>
  <message>
   <source>Ta&amp;p the next line</source>
   <translation>&amp;Marcar la línea siguiente</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Tag 1</source>
   <translation>Etiqueta 1</translation>
  </message>
  <message>
   <source>Tag 2</source>
   <translation>Etiqueta 2</translation>
  </message>
  <message>
   <source>Tag 3</source>
   <translation>Etiqueta 3</translation>
  </message>
  <message>
   <source>Tag 4</source>
   <translation>Etiqueta 4</translation>
  </message>
  <message>
   <source>Tag 5</source>
   <translation>Etiqueta 5</translation>
  </message>
  <message>
   <source>Tag 6</source>
   <translation>Etiqueta 6</translation>
  </message>
  <message>
   <source>Tag 7</source>
   <translation>Etiqueta 7</translation>
  </message>
  <message>
   <source>Tag 8</source>
   <translation>Etiqueta 8</translation>
  </message>
  <message>
   <source>Tag 9</source>
   <translation>Etiqueta 9</translation>
  </message>
  <message>
   <source>Tag the last seconds 1</source>
   <translation>Etiquetar los últimos segundos 1</translation>
  </message>
  <message>
   <source>Tag the last seconds 2</source>
   <translation>Etiquetar los últimos segundos 2</translation>
  </message>
  <message>
   <source>Tag the last seconds 3</source>
   <translation>Etiquetar los últimos segundos 3</translation>
  </message>
  <message>
   <source>Tag the last seconds 4</source>
   <translation>Etiquetar los últimos segundos 4</translation>
  </message>
  <message>
   <source>Tag the last seconds 5</source>
   <translation>Etiquetar los últimos segundos 5</translation>
  </message>
  <message>
   <source>Tag the last seconds 6</source>
   <translation>Etiquetar los últimos segundos 6</translation>
  </message>
  <message>
   <source>Tag the last seconds 7</source>
   <translation>Etiquetar los últimos segundos 7</translation>
  </message>
  <message>
   <source>Tag the last seconds 8</source>
   <translation>Etiquetar los últimos segundos 8</translation>
  </message>
  <message>
   <source>Tag the last seconds 9</source>
   <translation>Etiquetar los últimos segundos 9</translation>
  </message>
  <message>
   <source>Tag the last seconds {tag}</source>
   <translation>Etiquetar los últimos segundos {tag}</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Deshacer el último cambio</translation>
  </message>
  <message>
   <source>Take back what was said: not started without annotations, else in progress</source>
   <translation>Retirar lo indicado: sin empezar si no hay anotaciones; si no, en curso</translation>
  </message>
  <message>
   <source>Take in every transcript and recording in a folder, put together by name</source>
   <translation>Incorporar todas las transcripciones y grabaciones de una carpeta, emparejadas por nombre</translation>
  </message>
  <message>
   <source>Take the selected annotation off</source>
   <translation>Quitar la anotación seleccionada</translation>
  </message>
  <message>
   <source>Tell where the audio file of this episode lies</source>
   <translation>Indicar dónde está el archivo de audio de este episodio</translation>
  </message>
  <message>
   <source>The episodes</source>
   <translation>Los episodios</translation>
  </message>
  <message>
   <source>The manual, open at what you are doing</source>
   <translation>El manual, abierto en lo que está haciendo</translation>
  </message>
  <message>
   <source>The transcript</source>
   <translation>La transcripción</translation>
  </message>
  <message>
   <source>There is still something to do in this episode, or in those selected</source>
   <translation>Todavía queda algo por hacer en este episodio, o en los seleccionados</translation>
  </message>
  <message>
   <source>This &amp;line starts now</source>
   <translation>Esta &amp;línea empieza ahora</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are annotated</source>
   <translation>Este episodio, o los seleccionados en la biblioteca, están anotados</translation>
  </message>
  <message>
   <source>This episode, or those selected in the Library, are reviewed</source>
   <translation>Este episodio, o los seleccionados en la biblioteca, están revisados</translation>
  </message>
  <message>
   <source>This line &amp;ends now</source>
   <translation>Esta línea a&amp;caba ahora</translation>
  </message>
  <message>
   <source>Turn the volume down</source>
   <translation>Bajar el volumen</translation>
  </message>
  <message>
   <source>Turn the volume up</source>
   <translation>Subir el volumen</translation>
  </message>
  <message>
   <source>Type a time to go to</source>
   <translation>Escribir un tiempo al que ir</translation>
  </message>
  <message>
   <source>Undo every correction of the selected segments</source>
   <translation>Deshacer todas las correcciones de los segmentos seleccionados</translation>
  </message>
  <message>
   <source>Use the whole screen</source>
   <translation>Usar toda la pantalla</translation>
  </message>
  <message>
   <source>Version and licence</source>
   <translation>Versión y licencia</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>What is tagged</source>
   <translation>Lo etiquetado</translation>
  </message>
  <message>
   <source>Who annotates…</source>
   <translation>&amp;Quién anota…</translation>
  </message>
  <message>
   <source>Write a &amp;note</source>
   <translation>Escribir una &amp;nota</translation>
  </message>
  <message>
   <source>Write a &amp;report…</source>
   <translation>Escribir un in&amp;forme…</translation>
  </message>
  <message>
   <source>Write annotations, transcripts or sound for other programs</source>
   <translation>Escribir anotaciones, transcripciones o sonido para otras aplicaciones</translation>
  </message>
  <message>
   <source>Write d&amp;own the recording…</source>
   <translation>T&amp;ranscribir la grabación…</translation>
  </message>
  <message>
   <source>Write everything that is in the project to another file</source>
   <translation>Escribir todo el contenido del proyecto en otro archivo</translation>
  </message>
  <message>
   <source>Write one page about what is tagged: numbers, figures, quotations, codebook</source>
   <translation>Escribir una página sobre lo etiquetado: números, gráficos, citas, libro de códigos</translation>
  </message>
  <message>
   <source>Write the figure of the Statistics page as PNG or SVG</source>
   <translation>Escribir el gráfico de la página Estadísticas como PNG o SVG</translation>
  </message>
  <message>
   <source>Write the table behind the figure of the Statistics page as CSV</source>
   <translation>Escribir la tabla del gráfico de la página Estadísticas como CSV</translation>
  </message>
  <message>
   <source>Zoom the timeline &amp;out</source>
   <translation>A&amp;lejar la línea de tiempo</translation>
  </message>
 </context>
 <context>
  <name>AddressSheet</name>
  <message>
   <source>A recording from the web</source>
   <translation>Una grabación de la web</translation>
  </message>
  <message>
   <source>Address of the sound file</source>
   <translation>Dirección del archivo de sonido</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>Descargarla</translation>
  </message>
  <message>
   <source>For “{title}”, which is open</source>
   <translation>Para «{title}», que está abierto</translation>
  </message>
  <message>
   <source>The file is fetched once and then plays without a network. It is asked for at this address and nowhere else.</source>
   <translation>El archivo se descarga una vez y luego se reproduce sin red. Se pide a esta dirección y a ninguna otra.</translation>
  </message>
 </context>
 <context>
  <name>AgreementPanel</name>
  <message>
   <source>Agreement</source>
   <translation>Acuerdo</translation>
  </message>
  <message>
   <source>Measures of agreement</source>
   <translation>Medidas de acuerdo</translation>
  </message>
  <message>
   <source>Tag whose agreement is shown</source>
   <translation>Etiqueta cuyo acuerdo se muestra</translation>
  </message>
 </context>
 <context>
  <name>Aligning</name>
  <message>
   <source>Align with Whisper</source>
   <translation>Alinear con Whisper</translation>
  </message>
  <message>
   <source>Aligning to the audio…</source>
   <translation>Alineando con el audio…</translation>
  </message>
  <message>
   <source>Checking the times…</source>
   <translation>Comprobando los tiempos…</translation>
  </message>
  <message>
   <source>Choose another recording of this episode</source>
   <translation>Elegir otra grabación de este episodio</translation>
  </message>
  <message>
   <source>Comparing with {name}…</source>
   <translation>Comparando con {name}…</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>Grabaciones (*)</translation>
  </message>
  <message>
   <source>The times are off by {seconds} throughout.</source>
   <translation>Los tiempos están desplazados {seconds} en todo el episodio.</translation>
  </message>
  <message>
   <source>The times drift against the recording, not evenly.</source>
   <translation>Los tiempos derivan respecto a la grabación, de forma desigual.</translation>
  </message>
  <message>
   <source>The times fit the recording.</source>
   <translation>Los tiempos encajan con la grabación.</translation>
  </message>
  <message>
   <source>The times run at another speed ({speed}).</source>
   <translation>Los tiempos van a otra velocidad ({speed}).</translation>
  </message>
  <message>
   <source>The transcript is re-timed; every annotation kept its words.</source>
   <translation>Se reajustaron los tiempos de la transcripción; cada anotación conservó sus palabras.</translation>
  </message>
  <message>
   <source>This episode is being aligned already.</source>
   <translation>Este episodio ya se está alineando.</translation>
  </message>
  <message>
   <source>Too few words were recognised to tell whether the times fit.</source>
   <translation>Se reconocieron muy pocas palabras para saber si los tiempos encajan.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>Annotate</source>
   <translation>Anotar</translation>
  </message>
 </context>
 <context>
  <name>AnnotationEnds</name>
  <message>
   <source>From {start} to {end}</source>
   <translation>De {start} a {end}</translation>
  </message>
  <message>
   <source>Nothing would be left of the annotation.</source>
   <translation>No quedaría nada de la anotación.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Seleccione antes una anotación: haga clic en ella o pulse N.</translation>
  </message>
  <message>
   <source>The annotation is that long already.</source>
   <translation>La anotación ya tiene esa duración.</translation>
  </message>
  <message>
   <source>There is no further word in this direction.</source>
   <translation>No hay más palabras en esta dirección.</translation>
  </message>
  <message>
   <source>This episode has no chapters.</source>
   <translation>Este episodio no tiene capítulos.</translation>
  </message>
 </context>
 <context>
  <name>AnnotationForm</name>
  <message>
   <source>Annotation</source>
   <translation>Anotación</translation>
  </message>
  <message>
   <source>Change the tag</source>
   <translation>Cambiar la etiqueta</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing is selected. Play, and press the key of a tag; or select words in the transcript first.</source>
   <translation>No hay nada seleccionado. Reproduzca y pulse la tecla de una etiqueta, o seleccione antes palabras en la transcripción.</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Pasaje</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Tag: {name}. Change</source>
   <translation>Etiqueta: {name}. Cambiar</translation>
  </message>
  <message>
   <source>What is to be said about it</source>
   <translation>Lo que haya que decir al respecto</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>by {name}</source>
   <translation>de {name}</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>cuestionada</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
 </context>
 <context>
  <name>BackChip</name>
  <message>
   <source>Back to the playhead</source>
   <translation>Volver al cabezal</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Follow the playhead again (Enter)</source>
   <translation>Seguir de nuevo el cabezal (Intro)</translation>
  </message>
 </context>
 <context>
  <name>BackupsSheet</name>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Backups are made every half hour while you work, and before anything large. All of two days are kept, then one a day, a week and a month.</source>
   <translation>Se hacen copias de seguridad cada media hora mientras trabaja y antes de cualquier cambio grande. Se guardan todas las de dos días; después, una al día, una a la semana y una al mes.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Proyectos de Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing differs from the project as it is now.</source>
   <translation>Nada difiere del proyecto tal como está ahora.</translation>
  </message>
  <message>
   <source>Open a copy of the backup</source>
   <translation>Abrir un duplicado de la copia de seguridad</translation>
  </message>
  <message>
   <source>Open a copy…</source>
   <translation>Abrir un duplicado…</translation>
  </message>
  <message>
   <source>There is no backup of this project yet.</source>
   <translation>Aún no hay copias de seguridad de este proyecto.</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>y {n} más</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close the notice</source>
   <translation>Cerrar el aviso</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <source>Notice button</source>
   <translation>Botón del aviso</translation>
  </message>
  <message>
   <source>Second notice button</source>
   <translation>Segundo botón del aviso</translation>
  </message>
 </context>
 <context>
  <name>Beginning</name>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Proyectos de Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>New annotations are by {name}.</source>
   <translation>Las anotaciones nuevas son de {name}.</translation>
  </message>
  <message>
   <source>One annotation carries no name yet.</source>
   <translation>Una anotación aún no lleva nombre.</translation>
  </message>
  <message>
   <source>Sign as {name}</source>
   <translation>Firmar como {name}</translation>
  </message>
  <message>
   <source>Signed as {name}</source>
   <translation>Firmado como {name}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Where is the project to be kept?</source>
   <translation>¿Dónde se guardará el proyecto?</translation>
  </message>
  <message>
   <source>{n} annotations carry no name yet.</source>
   <translation>{n} anotaciones aún no llevan nombre.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
 </context>
 <context>
  <name>BulkSheet</name>
  <message>
   <source>1 selected</source>
   <translation>1 seleccionada</translation>
  </message>
  <message>
   <source>1 shown</source>
   <translation>1 mostrada</translation>
  </message>
  <message>
   <source>All {n} shown</source>
   <translation>Las {n} mostradas</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>Cambiar anotaciones</translation>
  </message>
  <message>
   <source>Change {n}</source>
   <translation>Cambiar {n}</translation>
  </message>
  <message>
   <source>Choose what is to change.</source>
   <translation>Elija qué se va a cambiar.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Lo que cambiaría</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Cuáles</translation>
  </message>
  <message>
   <source>Which annotations</source>
   <translation>Qué anotaciones</translation>
  </message>
  <message>
   <source>Words to replace</source>
   <translation>Palabras que reemplazar</translation>
  </message>
  <message>
   <source>Words to write</source>
   <translation>Palabras que escribir</translation>
  </message>
  <message>
   <source>add a line</source>
   <translation>añadir una línea</translation>
  </message>
  <message>
   <source>leave as it is</source>
   <translation>dejar como está</translation>
  </message>
  <message>
   <source>replace words</source>
   <translation>reemplazar palabras</translation>
  </message>
  <message>
   <source>write anew</source>
   <translation>escribir de nuevo</translation>
  </message>
  <message>
   <source>{n} of {all} would change; the first are shown.</source>
   <translation>Cambiarían {n} de {all}; se muestran las primeras.</translation>
  </message>
  <message>
   <source>{n} selected</source>
   <translation>{n} seleccionadas</translation>
  </message>
 </context>
 <context>
  <name>CacheSheet</name>
  <message>
   <source>Change the limit…</source>
   <translation>Cambiar el límite…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Copies in which every place can be found exactly. They can all be made again; the original recordings are not touched.</source>
   <translation>Copias en las que se puede encontrar con exactitud cualquier punto. Todas pueden volver a crearse; las grabaciones originales no se tocan.</translation>
  </message>
  <message>
   <source>Delete the selected</source>
   <translation>Eliminar las seleccionadas</translation>
  </message>
  <message>
   <source>Empty</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Prepared recordings</source>
   <translation>Grabaciones preparadas</translation>
  </message>
  <message>
   <source>{used} of {limit} used</source>
   <translation>{used} de {limit} en uso</translation>
  </message>
 </context>
 <context>
  <name>CachedModel</name>
  <message>
   <source>Last used</source>
   <translation>Último uso</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Grabación</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>{name} (open)</source>
   <translation>{name} (abierta)</translation>
  </message>
 </context>
 <context>
  <name>Calibration</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Delay of the sound in milliseconds</source>
   <translation>Retardo del sonido en milisegundos</translation>
  </message>
  <message>
   <source>For {device}</source>
   <translation>Para {device}</translation>
  </message>
  <message>
   <source>How late is the sound?</source>
   <translation>¿Cuánto se retrasa el sonido?</translation>
  </message>
  <message>
   <source>The clicks could not be made.</source>
   <translation>No se pudieron generar los clics.</translation>
  </message>
  <message>
   <source>Use {0} ms</source>
   <translation>Usar {0} ms</translation>
  </message>
  <message>
   <source>You hear a click every second. Move the slider until the light flashes exactly with it: to the right if the light is early.</source>
   <translation>Oirá un clic cada segundo. Mueva el control hasta que la luz parpadee exactamente con él: a la derecha si la luz se adelanta.</translation>
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
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a tag after this one (Ins)</source>
   <translation>Añadir una etiqueta después de esta (Ins)</translation>
  </message>
  <message>
   <source>As REFI-QDA (.qdc), JSON or CSV</source>
   <translation>Como REFI-QDA (.qdc), JSON o CSV</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Libro de códigos</translation>
  </message>
  <message>
   <source>Codebook editor</source>
   <translation>Editor del libro de códigos</translation>
  </message>
  <message>
   <source>Codebooks and projects (*.qdc *.json *.csv *.earmark)</source>
   <translation>Libros de códigos y proyectos (*.qdc *.json *.csv *.earmark)</translation>
  </message>
  <message>
   <source>Delete this tag (Del)</source>
   <translation>Eliminar esta etiqueta (Supr)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>From REFI-QDA (.qdc), JSON, CSV or another project</source>
   <translation>De REFI-QDA (.qdc), JSON, CSV u otro proyecto</translation>
  </message>
  <message>
   <source>Give some of its annotations a tag of their own</source>
   <translation>Dar a algunas de sus anotaciones una etiqueta propia</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Merged</source>
   <translation>Fusionada</translation>
  </message>
  <message>
   <source>Merge…</source>
   <translation>Fusionar…</translation>
  </message>
  <message>
   <source>Put the editor away (Esc)</source>
   <translation>Cerrar el editor (Esc)</translation>
  </message>
  <message>
   <source>Put this tag into another</source>
   <translation>Poner esta etiqueta dentro de otra</translation>
  </message>
  <message>
   <source>REFI-QDA codebook (*.qdc);;JSON (*.json);;CSV (*.csv)</source>
   <translation>Libro de códigos REFI-QDA (*.qdc);;JSON (*.json);;CSV (*.csv)</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>Se quitó la etiqueta {tag}</translation>
  </message>
  <message>
   <source>Retired the tag {tag}</source>
   <translation>Se retiró la etiqueta {tag}</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Dividir…</translation>
  </message>
  <message>
   <source>Take tags from</source>
   <translation>Tomar etiquetas de</translation>
  </message>
  <message>
   <source>The tag</source>
   <translation>La etiqueta</translation>
  </message>
  <message>
   <source>Write the codebook</source>
   <translation>Escribir el libro de códigos</translation>
  </message>
  <message>
   <source>Wrote {name}.</source>
   <translation>Se escribió {name}.</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>etiqueta nueva</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>etiqueta nueva {n}</translation>
  </message>
  <message>
   <source>{new} tags are new, {changed} were changed.</source>
   <translation>{new} etiquetas son nuevas, {changed} se cambiaron.</translation>
  </message>
  <message>
   <source>{n} annotations have {tag} now</source>
   <translation>{n} anotaciones tienen ahora {tag}</translation>
  </message>
 </context>
 <context>
  <name>CodebookPanel</name>
  <message>
   <source>+ Add tag</source>
   <translation>+ Añadir etiqueta</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Libro de códigos</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit in the codebook…</source>
   <translation>Editar en el libro de códigos…</translation>
  </message>
  <message>
   <source>Hidden are the marks of: {tags}</source>
   <translation>Están ocultas las marcas de: {tags}</translation>
  </message>
  <message>
   <source>Put on or take off</source>
   <translation>Poner o quitar</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Removed the tag {tag}</source>
   <translation>Se quitó la etiqueta {tag}</translation>
  </message>
  <message>
   <source>Show marks</source>
   <translation>Mostrar marcas</translation>
  </message>
  <message>
   <source>Then click a tag to rename, recolour or give it a key</source>
   <translation>Después, haga clic en una etiqueta para renombrarla, cambiar su color o darle una tecla</translation>
  </message>
  <message>
   <source>new tag</source>
   <translation>etiqueta nueva</translation>
  </message>
  <message>
   <source>new tag {n}</source>
   <translation>etiqueta nueva {n}</translation>
  </message>
 </context>
 <context>
  <name>CodebookTree</name>
  <message>
   <source>Tags of the codebook</source>
   <translation>Etiquetas del libro de códigos</translation>
  </message>
 </context>
 <context>
  <name>CodebookTreeModel</name>
  <message>
   <source> (retired)</source>
   <translation> (retirada)</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Used</source>
   <translation>Usos</translation>
  </message>
  <message>
   <source>{tag}, used {n} times</source>
   <translation>{tag}, usada {n} veces</translation>
  </message>
 </context>
 <context>
  <name>ColorChoice</name>
  <message>
   <source>Colour as #RRGGBB</source>
   <translation>Color como #RRGGBB</translation>
  </message>
  <message>
   <source>Hard to see on a {ground} ground: contrast {ratio} : 1, it takes 3 : 1.</source>
   <translation>Difícil de ver sobre fondo {ground}: contraste {ratio} : 1, se necesita 3 : 1.</translation>
  </message>
  <message>
   <source>Not everybody can tell this colour from that of “{tag}”.</source>
   <translation>No todo el mundo distingue este color del de «{tag}».</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
 </context>
 <context>
  <name>ColumnsButton</name>
  <message>
   <source>As at first</source>
   <translation>Como al principio</translation>
  </message>
  <message>
   <source>Choose the columns</source>
   <translation>Elegir las columnas</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Columns; Alt and an arrow moves one</source>
   <translation>Columnas; Alt y una flecha mueven una</translation>
  </message>
  <message>
   <source>Which columns, in what order</source>
   <translation>Qué columnas, en qué orden</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>Menus</source>
   <translation>Menús</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
 </context>
 <context>
  <name>Companion</name>
  <message>
   <source>{tag}, from {start} to {end}</source>
   <translation>{tag}, de {start} a {end}</translation>
  </message>
 </context>
 <context>
  <name>Compare</name>
  <message>
   <source>Gold tier</source>
   <translation>Capa de referencia</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>de acuerdo</translation>
  </message>
  <message>
   <source>ends {0} s apart</source>
   <translation>fines separados {0} s</translation>
  </message>
  <message>
   <source>nobody named</source>
   <translation>nadie indicado</translation>
  </message>
  <message>
   <source>one whole, several parts</source>
   <translation>una entera, varias partes</translation>
  </message>
  <message>
   <source>only some marked it</source>
   <translation>solo algunos lo marcaron</translation>
  </message>
  <message>
   <source>other tag</source>
   <translation>otra etiqueta</translation>
  </message>
  <message>
   <source>{0} (suggester)</source>
   <translation>{0} (sugeridor)</translation>
  </message>
 </context>
 <context>
  <name>CompareButton</name>
  <message>
   <source>Compare annotators</source>
   <translation>Comparar anotadores</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <source>1 agreed annotation is in the gold tier.</source>
   <translation>1 anotación acordada está en la capa de referencia.</translation>
  </message>
  <message>
   <source>Choose an episode</source>
   <translation>Elegir un episodio</translation>
  </message>
  <message>
   <source>Nothing is there</source>
   <translation>No hay nada ahí</translation>
  </message>
  <message>
   <source>Only one has annotated this episode. Take in the table that another annotator exported, or let a suggester go through it; then both stand side by side here.</source>
   <translation>Solo una persona ha anotado este episodio. Incorpore la tabla que exportó otro anotador, o deje que un sugeridor lo recorra; entonces ambos aparecerán aquí lado a lado.</translation>
  </message>
  <message>
   <source>Open an episode first: its annotators are compared here.</source>
   <translation>Abra antes un episodio: aquí se comparan sus anotadores.</translation>
  </message>
  <message>
   <source>Take in annotations…</source>
   <translation>Incorporar anotaciones…</translation>
  </message>
  <message>
   <source>Take {0}’s</source>
   <translation>Tomar la de {0}</translation>
  </message>
  <message>
   <source>Tick at least two at the left to compare them.</source>
   <translation>Marque al menos dos a la izquierda para compararlos.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{0} agreed, {1} differ, {2} of these still open</source>
   <translation>{0} coinciden, {1} difieren, {2} de ellas aún pendientes</translation>
  </message>
  <message>
   <source>{0}, and go on to the next ({1})</source>
   <translation>{0}, y pasar al siguiente ({1})</translation>
  </message>
  <message>
   <source>{n} agreed annotations are in the gold tier.</source>
   <translation>{n} anotaciones acordadas están en la capa de referencia.</translation>
  </message>
 </context>
 <context>
  <name>Correcting</name>
  <message>
   <source>Correct everywhere…</source>
   <translation>Corregir en todas partes…</translation>
  </message>
  <message>
   <source>Joined with the line after it</source>
   <translation>Unida con la línea que le sigue</translation>
  </message>
  <message>
   <source>Nobody has corrected these words.</source>
   <translation>Nadie ha corregido estas palabras.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>Put the caret where the line is to be split.</source>
   <translation>Ponga el cursor donde haya que dividir la línea.</translation>
  </message>
  <message>
   <source>Put the first text back: “{text}”</source>
   <translation>Restaurar el primer texto: «{text}»</translation>
  </message>
  <message>
   <source>Split; the second line starts at {at}</source>
   <translation>Dividida; la segunda línea empieza en {at}</translation>
  </message>
  <message>
   <source>The first text is back.</source>
   <translation>El primer texto está de vuelta.</translation>
  </message>
  <message>
   <source>The line goes from {start} to {end}</source>
   <translation>La línea va de {start} a {end}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>“{old}” stands in one more place</source>
   <translation>«{old}» aparece en un lugar más</translation>
  </message>
  <message>
   <source>“{old}” stands in {n} more places</source>
   <translation>«{old}» aparece en {n} lugares más</translation>
  </message>
 </context>
 <context>
  <name>CutSheet</name>
  <message>
   <source>+ {length} new at {at}</source>
   <translation>+ {length} nuevos en {at}</translation>
  </message>
  <message>
   <source>, before “{words}”</source>
   <translation>, antes de «{words}»</translation>
  </message>
  <message>
   <source>1 annotation is on words that the new cut does not have; it stays too.</source>
   <translation>1 anotación está sobre palabras que el nuevo montaje no tiene; también se conserva.</translation>
  </message>
  <message>
   <source>Another cut of this episode</source>
   <translation>Otro montaje de este episodio</translation>
  </message>
  <message>
   <source>Every annotation keeps its words; times move with the sound.</source>
   <translation>Cada anotación conserva sus palabras; los tiempos se mueven con el sonido.</translation>
  </message>
  <message>
   <source>Keep the old one</source>
   <translation>Conservar el antiguo</translation>
  </message>
  <message>
   <source>Use it and re-time</source>
   <translation>Usarlo y reajustar los tiempos</translation>
  </message>
  <message>
   <source>What only one of the cuts has</source>
   <translation>Lo que solo tiene uno de los montajes</translation>
  </message>
  <message>
   <source>{new} long, instead of {old}. {difference}</source>
   <translation>Dura {new}, en vez de {old}. {difference}</translation>
  </message>
  <message>
   <source>{n} annotations are on words that the new cut does not have; they stay too.</source>
   <translation>{n} anotaciones están sobre palabras que el nuevo montaje no tiene; también se conservan.</translation>
  </message>
  <message>
   <source>− {length} gone, from {at} on in the old cut</source>
   <translation>− {length} eliminados, desde {at} en el montaje antiguo</translation>
  </message>
 </context>
 <context>
  <name>CutStrip</name>
  <message>
   <source>The old cut and the new one</source>
   <translation>El montaje antiguo y el nuevo</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <source>old</source>
   <translation>antiguo</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Ctrl+Z takes all of it back.</source>
   <translation>Ctrl+Z lo deshace todo.</translation>
  </message>
  <message>
   <source>Delete them along with the tag</source>
   <translation>Eliminarlas junto con la etiqueta</translation>
  </message>
  <message>
   <source>Give them another tag:</source>
   <translation>Darles otra etiqueta:</translation>
  </message>
  <message>
   <source>Go ahead</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Keep them: retire the tag, so that it is offered no more</source>
   <translation>Conservarlas: retirar la etiqueta, para que ya no se ofrezca</translation>
  </message>
  <message>
   <source>One annotation has “{tag}”. What is to become of it?</source>
   <translation>Una anotación tiene «{tag}». ¿Qué hacer con ella?</translation>
  </message>
  <message>
   <source>The tag they get instead</source>
   <translation>La etiqueta que reciben a cambio</translation>
  </message>
  <message>
   <source>{n} annotations have “{tag}”. What is to become of them?</source>
   <translation>{n} anotaciones tienen «{tag}». ¿Qué hacer con ellas?</translation>
  </message>
 </context>
 <context>
  <name>Dock</name>
  <message>
   <source>Timeline and playback</source>
   <translation>Línea de tiempo y reproducción</translation>
  </message>
  <message>
   <source>{length} not in the text</source>
   <translation>{length} que no están en el texto</translation>
  </message>
 </context>
 <context>
  <name>EpisodeWork</name>
  <message>
   <source>Marked as {state}.</source>
   <translation>Marcado como {state}.</translation>
  </message>
  <message>
   <source>No other episode is left to annotate.</source>
   <translation>No queda ningún otro episodio por anotar.</translation>
  </message>
  <message>
   <source>Open an episode first, or select some in the Library.</source>
   <translation>Abra antes un episodio, o seleccione algunos en la biblioteca.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{n} episodes marked as {state}.</source>
   <translation>{n} episodios marcados como {state}.</translation>
  </message>
 </context>
 <context>
  <name>EpisodesModel</name>
  <message>
   <source>DATE</source>
   <translation>FECHA</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>EPISODIO</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>DURACIÓN</translation>
  </message>
  <message>
   <source>RECORDING</source>
   <translation>GRABACIÓN</translation>
  </message>
  <message>
   <source>STATE</source>
   <translation>ESTADO</translation>
  </message>
  <message>
   <source>TAGGED</source>
   <translation>ETIQUETADO</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>aún ninguna</translation>
  </message>
  <message>
   <source>on the web</source>
   <translation>en la web</translation>
  </message>
  <message>
   <source>{all} tagged, {decided} decided</source>
   <translation>{all} etiquetadas, {decided} decididas</translation>
  </message>
 </context>
 <context>
  <name>EverywhereSheet</name>
  <message>
   <source>1 left out: the line would be empty</source>
   <translation>1 omitido: la línea quedaría vacía</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 lugar</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>And what sounds like it</source>
   <translation>Y lo que suena parecido</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Correct</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <source>Correct 1 place</source>
   <translation>Corregir 1 lugar</translation>
  </message>
  <message>
   <source>Correct everywhere</source>
   <translation>Corregir en todas partes</translation>
  </message>
  <message>
   <source>Correct {n} places</source>
   <translation>Corregir {n} lugares</translation>
  </message>
  <message>
   <source>In all episodes of the project</source>
   <translation>En todos los episodios del proyecto</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>Places to correct</source>
   <translation>Lugares por corregir</translation>
  </message>
  <message>
   <source>There is nothing to correct.</source>
   <translation>No hay nada que corregir.</translation>
  </message>
  <message>
   <source>Words as they should be</source>
   <translation>Palabras como deberían ser</translation>
  </message>
  <message>
   <source>Words as they stand</source>
   <translation>Palabras como están</translation>
  </message>
  <message>
   <source>{n} left out: the lines would be empty</source>
   <translation>{n} omitidos: las líneas quedarían vacías</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} lugares</translation>
  </message>
  <message>
   <source>{n} ticked</source>
   <translation>{n} marcados</translation>
  </message>
 </context>
 <context>
  <name>ExportFields</name>
  <message>
   <source>A row for each</source>
   <translation>Una fila por cada</translation>
  </message>
  <message>
   <source>All; or names such as tag, start_s, text</source>
   <translation>Todas; o nombres como tag, start_s, text</translation>
  </message>
  <message>
   <source>Between cells</source>
   <translation>Entre celdas</translation>
  </message>
  <message>
   <source>Close up where something is left out</source>
   <translation>Juntar donde se omite algo</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Decimal sign</source>
   <translation>Signo decimal</translation>
  </message>
  <message>
   <source>The transcript as further tiers</source>
   <translation>La transcripción como capas adicionales</translation>
  </message>
  <message>
   <source>What it holds</source>
   <translation>Qué contiene</translation>
  </message>
  <message>
   <source>With the recording inside</source>
   <translation>Con la grabación incluida</translation>
  </message>
  <message>
   <source>annotation</source>
   <translation>anotación</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>anotaciones</translation>
  </message>
  <message>
   <source>as usual</source>
   <translation>como de costumbre</translation>
  </message>
  <message>
   <source>comma</source>
   <translation>coma</translation>
  </message>
  <message>
   <source>comma, 1,5</source>
   <translation>coma, 1,5</translation>
  </message>
  <message>
   <source>line, with 0 or 1 for each tag</source>
   <translation>línea, con 0 o 1 para cada etiqueta</translation>
  </message>
  <message>
   <source>only what is not tagged</source>
   <translation>solo lo no etiquetado</translation>
  </message>
  <message>
   <source>only what is tagged</source>
   <translation>solo lo etiquetado</translation>
  </message>
  <message>
   <source>pipe</source>
   <translation>barra vertical</translation>
  </message>
  <message>
   <source>point, 1.5</source>
   <translation>punto, 1.5</translation>
  </message>
  <message>
   <source>semicolon</source>
   <translation>punto y coma</translation>
  </message>
  <message>
   <source>tab</source>
   <translation>tabulador</translation>
  </message>
  <message>
   <source>the whole transcript</source>
   <translation>toda la transcripción</translation>
  </message>
 </context>
 <context>
  <name>ExportSheet</name>
  <message>
   <source>A file for each episode</source>
   <translation>Un archivo por episodio</translation>
  </message>
  <message>
   <source>Beginning of the file</source>
   <translation>Comienzo del archivo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>First rows</source>
   <translation>Primeras filas</translation>
  </message>
  <message>
   <source>First rows of the table</source>
   <translation>Primeras filas de la tabla</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Sound: {title}</source>
   <translation>Sonido: {title}</translation>
  </message>
  <message>
   <source>There is nothing to write yet.</source>
   <translation>Aún no hay nada que escribir.</translation>
  </message>
  <message>
   <source>Write…</source>
   <translation>Escribir…</translation>
  </message>
  <message>
   <source>all episodes</source>
   <translation>todos los episodios</translation>
  </message>
  <message>
   <source>this episode: {title}</source>
   <translation>este episodio: {title}</translation>
  </message>
  <message>
   <source>what Review shows</source>
   <translation>lo que muestra Revisar</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>1 annotation is written to {name}.</source>
   <translation>Se escribió 1 anotación en {name}.</translation>
  </message>
  <message>
   <source>All {n} annotations of the project are written to {name}.</source>
   <translation>Se escribieron las {n} anotaciones del proyecto en {name}.</translation>
  </message>
  <message>
   <source>Annotations (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</source>
   <translation>Anotaciones (*.csv *.tsv *.jsonl *.eaf *.TextGrid *.srt *.vtt *.txt *.qdpx)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export into a folder</source>
   <translation>Exportar a una carpeta</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Grabaciones</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Take in annotations</source>
   <translation>Incorporar anotaciones</translation>
  </message>
  <message>
   <source>The project's 1 annotation is written to {name}.</source>
   <translation>Se escribió la única anotación del proyecto en {name}.</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>Escribiendo {name}…</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name} está escrito.</translation>
  </message>
  <message>
   <source>{n} annotations are written to {name}.</source>
   <translation>Se escribieron {n} anotaciones en {name}.</translation>
  </message>
  <message>
   <source>{n} files are written to {name}.</source>
   <translation>Se escribieron {n} archivos en {name}.</translation>
  </message>
 </context>
 <context>
  <name>FacetModel</name>
  <message>
   <source>, chosen</source>
   <translation>, elegido</translation>
  </message>
 </context>
 <context>
  <name>FacetPanel</name>
  <message>
   <source>Forget this filter</source>
   <translation>Olvidar este filtro</translation>
  </message>
  <message>
   <source>What to show in the table</source>
   <translation>Qué mostrar en la tabla</translation>
  </message>
 </context>
 <context>
  <name>FeedModel</name>
  <message>
   <source>DATE</source>
   <translation>FECHA</translation>
  </message>
  <message>
   <source>EPISODE</source>
   <translation>EPISODIO</translation>
  </message>
  <message>
   <source>LENGTH</source>
   <translation>DURACIÓN</translation>
  </message>
  <message>
   <source>OFFERS</source>
   <translation>OFRECE</translation>
  </message>
  <message>
   <source>chapters</source>
   <translation>capítulos</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>en la biblioteca</translation>
  </message>
  <message>
   <source>sound</source>
   <translation>sonido</translation>
  </message>
  <message>
   <source>transcript</source>
   <translation>transcripción</translation>
  </message>
 </context>
 <context>
  <name>FeedSheet</name>
  <message>
   <source>1 item without a recording is left out.</source>
   <translation>Se omite 1 elemento sin grabación.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add 1 episode</source>
   <translation>Añadir 1 episodio</translation>
  </message>
  <message>
   <source>Add and fetch</source>
   <translation>Añadir y descargar</translation>
  </message>
  <message>
   <source>Add and fetch 1</source>
   <translation>Añadir y descargar 1</translation>
  </message>
  <message>
   <source>Add and fetch {n}</source>
   <translation>Añadir y descargar {n}</translation>
  </message>
  <message>
   <source>Add {n} episodes</source>
   <translation>Añadir {n} episodios</translation>
  </message>
  <message>
   <source>Address of the feed, or a file</source>
   <translation>Dirección del feed, o un archivo</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Episodes of the feed</source>
   <translation>Episodios del feed</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>De un archivo…</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Consultar</translation>
  </message>
  <message>
   <source>Open a podcast feed</source>
   <translation>Abrir un feed de pódcast</translation>
  </message>
  <message>
   <source>Paste the address of a feed (RSS or Atom). Only the feed is fetched; recordings and transcripts come when you ask for them.</source>
   <translation>Pegue la dirección de un feed (RSS o Atom). Solo se descarga el feed; las grabaciones y transcripciones llegan cuando las pida.</translation>
  </message>
  <message>
   <source>Show only episodes with these words</source>
   <translation>Mostrar solo episodios con estas palabras</translation>
  </message>
  <message>
   <source>Some items of the feed could not be read.</source>
   <translation>Algunos elementos del feed no se pudieron leer.</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Marcar todos los mostrados</translation>
  </message>
  <message>
   <source>Tick none</source>
   <translation>No marcar ninguno</translation>
  </message>
  <message>
   <source>Words in the title</source>
   <translation>Palabras del título</translation>
  </message>
  <message>
   <source>{n} items without a recording are left out.</source>
   <translation>Se omiten {n} elementos sin grabación.</translation>
  </message>
  <message>
   <source>{show}: 1 episode.</source>
   <translation>{show}: 1 episodio.</translation>
  </message>
  <message>
   <source>{show}: {n} episodes.</source>
   <translation>{show}: {n} episodios.</translation>
  </message>
 </context>
 <context>
  <name>Feeds</name>
  <message>
   <source>1 episode of {show} is in the library.</source>
   <translation>1 episodio de {show} está en la biblioteca.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Choose an episode in the Library, or open one.</source>
   <translation>Elija un episodio en la biblioteca, o abra uno.</translation>
  </message>
  <message>
   <source>Choose the file of a feed</source>
   <translation>Elegir el archivo de un feed</translation>
  </message>
  <message>
   <source>Feeds (*.xml *.rss *.atom)</source>
   <translation>Feeds (*.xml *.rss *.atom)</translation>
  </message>
  <message>
   <source>Fetching {n} episodes…</source>
   <translation>Descargando {n} episodios…</translation>
  </message>
  <message>
   <source>Fetching “{title}”…</source>
   <translation>Descargando «{title}»…</translation>
  </message>
  <message>
   <source>Looking into the feed…</source>
   <translation>Consultando el feed…</translation>
  </message>
  <message>
   <source>{n} episodes of {show} are in the library.</source>
   <translation>{n} episodios de {show} están en la biblioteca.</translation>
  </message>
  <message>
   <source>{n} episodes were fetched.</source>
   <translation>Se descargaron {n} episodios.</translation>
  </message>
  <message>
   <source>{n} of {all} episodes were fetched; the first that was not: {error}</source>
   <translation>Se descargaron {n} de {all} episodios; el primero que falló: {error}</translation>
  </message>
 </context>
 <context>
  <name>FieldsEditor</name>
  <message>
   <source>+ Add field</source>
   <translation>+ Añadir campo</translation>
  </message>
  <message>
   <source>Add field</source>
   <translation>Añadir campo</translation>
  </message>
  <message>
   <source>Choices, separated by commas</source>
   <translation>Opciones, separadas por comas</translation>
  </message>
  <message>
   <source>Kind of the field</source>
   <translation>Tipo del campo</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Nombre del campo</translation>
  </message>
  <message>
   <source>Remove the field</source>
   <translation>Quitar el campo</translation>
  </message>
  <message>
   <source>Remove the field; answers to it are kept</source>
   <translation>Quitar el campo; sus respuestas se conservan</translation>
  </message>
  <message>
   <source>What is asked (optional)</source>
   <translation>Qué se pregunta (opcional)</translation>
  </message>
  <message>
   <source>address (URL)</source>
   <translation>dirección (URL)</translation>
  </message>
  <message>
   <source>choice</source>
   <translation>opción</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>long text</source>
   <translation>texto largo</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>yes or no</source>
   <translation>sí o no</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>Filter: words, or conditions such as tag:sponsor</source>
   <translation>Filtro: palabras, o condiciones como tag:sponsor</translation>
  </message>
  <message>
   <source>Take away the filter {0}</source>
   <translation>Quitar el filtro {0}</translation>
  </message>
  <message>
   <source>Words of the passage, note or speaker. Or conditions: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — a minus in front turns one round.</source>
   <translation>Palabras del pasaje, la nota o el hablante. O condiciones: tag: show: episode: speaker: annotator: status: len: start: date: made: note: has: no: field.&lt;name&gt;: — un signo menos delante invierte una.</translation>
  </message>
  <message>
   <source>Words, or tag:sponsor len:&gt;30s -status:rejected …</source>
   <translation>Palabras, o tag:sponsor len:&gt;30s -status:rejected …</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>FilterCompletion</name>
  <message>
   <source>What can be written here</source>
   <translation>Qué se puede escribir aquí</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Everywhere…</source>
   <translation>En todas partes…</translation>
  </message>
  <message>
   <source>Find in the transcript</source>
   <translation>Buscar en la transcripción</translation>
  </message>
  <message>
   <source>Find what sounds like it, such as misheard names</source>
   <translation>Buscar lo que suena parecido, como nombres mal oídos</translation>
  </message>
  <message>
   <source>Find whole words only</source>
   <translation>Buscar solo palabras completas</translation>
  </message>
  <message>
   <source>Match upper and lower case</source>
   <translation>Distinguir mayúsculas y minúsculas</translation>
  </message>
  <message>
   <source>Next match (Enter)</source>
   <translation>Coincidencia siguiente (Intro)</translation>
  </message>
  <message>
   <source>Previous match (Shift+Enter)</source>
   <translation>Coincidencia anterior (Mayús+Intro)</translation>
  </message>
  <message>
   <source>Put in their place</source>
   <translation>Poner en su lugar</translation>
  </message>
  <message>
   <source>Put other words in their place (Ctrl+H)</source>
   <translation>Poner otras palabras en su lugar (Ctrl+H)</translation>
  </message>
  <message>
   <source>Read it as a regular expression</source>
   <translation>Leer como expresión regular</translation>
  </message>
  <message>
   <source>Replace (Enter)</source>
   <translation>Reemplazar (Intro)</translation>
  </message>
  <message>
   <source>See every place first, then correct them in one step</source>
   <translation>Ver antes todos los lugares y corregirlos después en un solo paso</translation>
  </message>
  <message>
   <source>Tell accented letters apart</source>
   <translation>Distinguir letras con acento</translation>
  </message>
  <message>
   <source>Words to find</source>
   <translation>Palabras que buscar</translation>
  </message>
  <message>
   <source>Words to put in their place</source>
   <translation>Palabras que poner en su lugar</translation>
  </message>
  <message>
   <source>no match</source>
   <translation>sin coincidencias</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>no legible</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
 </context>
 <context>
  <name>FormArea</name>
  <message>
   <source>Annotation</source>
   <translation>Anotación</translation>
  </message>
 </context>
 <context>
  <name>GapButton</name>
  <message>
   <source>No gap</source>
   <translation>Sin pausa</translation>
  </message>
  <message>
   <source>Silence between two annotations that are played in a row</source>
   <translation>Silencio entre dos anotaciones que se reproducen seguidas</translation>
  </message>
  <message>
   <source>Silence between two: {gap}</source>
   <translation>Silencio entre dos: {gap}</translation>
  </message>
  <message>
   <source>{n} s gap</source>
   <translation>Pausa de {n} s</translation>
  </message>
 </context>
 <context>
  <name>GoToBox</name>
  <message>
   <source>9:41, +30, 50 % or a chapter</source>
   <translation>9:41, +30, 50 % o un capítulo</translation>
  </message>
  <message>
   <source>A time, a step or a chapter</source>
   <translation>Un tiempo, un paso o un capítulo</translation>
  </message>
  <message>
   <source>Go to a time</source>
   <translation>Ir a un tiempo</translation>
  </message>
 </context>
 <context>
  <name>Grip</name>
  <message>
   <source>Edge of the panel</source>
   <translation>Borde del panel</translation>
  </message>
 </context>
 <context>
  <name>GroupButton</name>
  <message>
   <source>Annotator</source>
   <translation>Anotador</translation>
  </message>
  <message>
   <source>By {name}</source>
   <translation>Por {name}</translation>
  </message>
  <message>
   <source>Close all</source>
   <translation>Cerrar todos</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Episodio</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Agrupar</translation>
  </message>
  <message>
   <source>Group by: {name}</source>
   <translation>Agrupar por: {name}</translation>
  </message>
  <message>
   <source>No groups</source>
   <translation>Sin grupos</translation>
  </message>
  <message>
   <source>Open all</source>
   <translation>Abrir todos</translation>
  </message>
  <message>
   <source>Put what belongs together under a heading</source>
   <translation>Poner lo que va junto bajo un encabezado</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Hablante</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
 </context>
 <context>
  <name>HearButton</name>
  <message>
   <source>Arrow keys play the row they go to</source>
   <translation>Las flechas reproducen la fila a la que van</translation>
  </message>
  <message>
   <source>↓ plays</source>
   <translation>↓ reproduce</translation>
  </message>
 </context>
 <context>
  <name>Hearing</name>
  <message>
   <source>Choose the recording of this episode first.</source>
   <translation>Elija antes la grabación de este episodio.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>This project is open for reading only.</source>
   <translation>Este proyecto está abierto solo para lectura.</translation>
  </message>
  <message>
   <source>about {n} min left</source>
   <translation>quedan unos {n} min</translation>
  </message>
  <message>
   <source>seconds left</source>
   <translation>quedan segundos</translation>
  </message>
  <message>
   <source>under a minute left</source>
   <translation>queda menos de un minuto</translation>
  </message>
 </context>
 <context>
  <name>HelpSheet</name>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Nothing is called so. Try fewer or other words.</source>
   <translation>Nada se llama así. Pruebe con menos palabras o con otras.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Search the manual</source>
   <translation>Buscar en el manual</translation>
  </message>
 </context>
 <context>
  <name>HiddenTags</name>
  <message>
   <source>All marks are hidden; nothing is deleted. H shows them again.</source>
   <translation>Todas las marcas están ocultas; no se elimina nada. H las muestra de nuevo.</translation>
  </message>
  <message>
   <source>All marks are shown again.</source>
   <translation>Todas las marcas se muestran de nuevo.</translation>
  </message>
  <message>
   <source>Hide the marks</source>
   <translation>Ocultar las marcas</translation>
  </message>
  <message>
   <source>Show the marks again</source>
   <translation>Mostrar de nuevo las marcas</translation>
  </message>
  <message>
   <source>The marks of {tag} are hidden; nothing is deleted.</source>
   <translation>Las marcas de {tag} están ocultas; no se elimina nada.</translation>
  </message>
  <message>
   <source>The marks of {tag} are shown again.</source>
   <translation>Las marcas de {tag} se muestran de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>Done again: {label}</source>
   <translation>Rehecho: {label}</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>No hay nada que rehacer.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>Undone: {label}</source>
   <translation>Deshecho: {label}</translation>
  </message>
 </context>
 <context>
  <name>HistorySheet</name>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Click a line to go there: what is above it is undone, and can be done again.</source>
   <translation>Haga clic en una línea para ir a ella: lo que está encima se deshace y puede rehacerse.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>The beginning</source>
   <translation>El comienzo</translation>
  </message>
 </context>
 <context>
  <name>HitDelegate</name>
  <message>
   <source>{place} · in a note</source>
   <translation>{place} · en una nota</translation>
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
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Open this episode</source>
   <translation>Abrir este episodio</translation>
  </message>
  <message>
   <source>Report on the chosen file</source>
   <translation>Informe sobre el archivo elegido</translation>
  </message>
  <message>
   <source>What was taken in</source>
   <translation>Lo que se incorporó</translation>
  </message>
 </context>
 <context>
  <name>JobRow</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel: {title}</source>
   <translation>Cancelar: {title}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
 </context>
 <context>
  <name>Keeping</name>
  <message>
   <source>1 change waits to be saved.</source>
   <translation>1 cambio espera a guardarse.</translation>
  </message>
  <message>
   <source>A change is not saved yet. Save a copy elsewhere, or close again to leave it.</source>
   <translation>Un cambio aún no está guardado. Guarde una copia en otro lugar, o cierre de nuevo para dejarlo.</translation>
  </message>
  <message>
   <source>Backed up and verified.</source>
   <translation>Copia de seguridad hecha y verificada.</translation>
  </message>
  <message>
   <source>Backing up…</source>
   <translation>Haciendo copia de seguridad…</translation>
  </message>
  <message>
   <source>Copying the recordings…</source>
   <translation>Copiando las grabaciones…</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Proyectos de Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Everything is saved again.</source>
   <translation>Todo está guardado de nuevo.</translation>
  </message>
  <message>
   <source>If nobody works there any more, take it over.</source>
   <translation>Si ya nadie trabaja allí, tome el control.</translation>
  </message>
  <message>
   <source>It is still open there.</source>
   <translation>Todavía está abierto allí.</translation>
  </message>
  <message>
   <source>It was last at work at {when}.</source>
   <translation>Trabajó por última vez {when}.</translation>
  </message>
  <message>
   <source>No backup was made: {why}</source>
   <translation>No se hizo la copia de seguridad: {why}</translation>
  </message>
  <message>
   <source>Not found: {names}.</source>
   <translation>No se encontró: {names}.</translation>
  </message>
  <message>
   <source>Save a copy of the project</source>
   <translation>Guardar una copia del proyecto</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <source>Saved a copy as {name}.</source>
   <translation>Se guardó una copia como {name}.</translation>
  </message>
  <message>
   <source>Saving a copy…</source>
   <translation>Guardando una copia…</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Tomar el control</translation>
  </message>
  <message>
   <source>The project can be changed here now.</source>
   <translation>El proyecto ya se puede modificar aquí.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>You now work in {name}; everything is in it.</source>
   <translation>Ahora trabaja en {name}; todo está ahí.</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>copia de {name}</translation>
  </message>
  <message>
   <source>{name} is open for reading only: {reason}. You can read, listen and export; nothing can be changed.</source>
   <translation>{name} está abierto solo para lectura: {reason}. Puede leer, escuchar y exportar; no se puede cambiar nada.</translation>
  </message>
  <message>
   <source>{n} changes wait to be saved.</source>
   <translation>{n} cambios esperan a guardarse.</translation>
  </message>
  <message>
   <source>{n} recordings copied to {folder}.</source>
   <translation>{n} grabaciones copiadas en {folder}.</translation>
  </message>
  <message>
   <source>{who} has {name} open, so here it is for reading only.</source>
   <translation>{who} tiene {name} abierto, así que aquí es solo para lectura.</translation>
  </message>
 </context>
 <context>
  <name>KeyCatcher</name>
  <message>
   <source>Press a key… (Esc: none)</source>
   <translation>Pulse una tecla… (Esc: ninguna)</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a key…</source>
   <translation>Añadir una tecla…</translation>
  </message>
  <message>
   <source>Choose an action above to change its keys.</source>
   <translation>Elija arriba una acción para cambiar sus teclas.</translation>
  </message>
  <message>
   <source>Keys of the action</source>
   <translation>Teclas de la acción</translation>
  </message>
  <message>
   <source>Leave it there</source>
   <translation>Dejarla ahí</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Take it over</source>
   <translation>Tomarla</translation>
  </message>
  <message>
   <source>Take {key} away</source>
   <translation>Quitar {key}</translation>
  </message>
  <message>
   <source>The codebook decides on the key of a tag; change it there.</source>
   <translation>El libro de códigos decide la tecla de una etiqueta; cámbiela allí.</translation>
  </message>
  <message>
   <source>{key} belongs to “{name}”.</source>
   <translation>{key} pertenece a «{name}».</translation>
  </message>
  <message>
   <source>{key} does this already.</source>
   <translation>{key} ya hace esto.</translation>
  </message>
  <message>
   <source>{key} puts on the tag “{name}”. Change that in the codebook first.</source>
   <translation>{key} pone la etiqueta «{name}». Cámbiela antes en el libro de códigos.</translation>
  </message>
 </context>
 <context>
  <name>KeysSheet</name>
  <message>
   <source>Actions and their keys</source>
   <translation>Acciones y sus teclas</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Export keys</source>
   <translation>Exportar teclas</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Import keys</source>
   <translation>Importar teclas</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys (*.json)</source>
   <translation>Teclas (*.json)</translation>
  </message>
  <message>
   <source>No action is called so.</source>
   <translation>Ninguna acción se llama así.</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>Restablecer todas las teclas</translation>
  </message>
  <message>
   <source>Search actions by name</source>
   <translation>Buscar acciones por nombre</translation>
  </message>
  <message>
   <source>Search by key…</source>
   <translation>Buscar por tecla…</translation>
  </message>
  <message>
   <source>Search by name</source>
   <translation>Buscar por nombre</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>sin tecla</translation>
  </message>
  <message>
   <source>{key} is free.</source>
   <translation>{key} está libre.</translation>
  </message>
 </context>
 <context>
  <name>Lanes</name>
  <message>
   <source>Annotations side by side</source>
   <translation>Anotaciones lado a lado</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>Capa de referencia</translation>
  </message>
 </context>
 <context>
  <name>LeftPanel</name>
  <message>
   <source>Chapters</source>
   <translation>Capítulos</translation>
  </message>
  <message>
   <source>Chapters and codebook</source>
   <translation>Capítulos y libro de códigos</translation>
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>All</source>
   <translation>Todos</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Episodios</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Programas</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminado</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>not started</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>reviewed</source>
   <translation>revisado</translation>
  </message>
 </context>
 <context>
  <name>LibraryPage</name>
  <message>
   <source>1 episode</source>
   <translation>1 episodio</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Drop recordings and transcripts anywhere in the window to take them in.</source>
   <translation>Suelte grabaciones y transcripciones en cualquier parte de la ventana para incorporarlas.</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Episodios</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Next to annotate</source>
   <translation>Siguiente por anotar</translation>
  </message>
  <message>
   <source>Open feed…</source>
   <translation>Abrir feed…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Abrir archivos…</translation>
  </message>
  <message>
   <source>Review these</source>
   <translation>Revisar estos</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>Search episodes</source>
   <translation>Buscar episodios</translation>
  </message>
  <message>
   <source>Which episodes to show</source>
   <translation>Qué episodios mostrar</translation>
  </message>
  <message>
   <source>Words of the title, show, keywords or notes</source>
   <translation>Palabras del título, el programa, las palabras clave o las notas</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>{n} episodios</translation>
  </message>
 </context>
 <context>
  <name>Light</name>
  <message>
   <source>Light that flashes with each click</source>
   <translation>Luz que parpadea con cada clic</translation>
  </message>
 </context>
 <context>
  <name>Listening</name>
  <message>
   <source>Choose the folder of a Whisper model</source>
   <translation>Elegir la carpeta de un modelo de Whisper</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>Instálelo con: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Listening with Whisper…</source>
   <translation>Escuchando con Whisper…</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>El reconocimiento de voz con Whisper no está instalado.</translation>
  </message>
  <message>
   <source>The recording is written down: %n segments.</source>
   <translation>La grabación está transcrita: %n segmentos.</translation>
  </message>
  <message>
   <source>This episode has a transcript already.</source>
   <translation>Este episodio ya tiene una transcripción.</translation>
  </message>
  <message>
   <source>This episode is being listened to already.</source>
   <translation>Este episodio ya se está escuchando.</translation>
  </message>
  <message>
   <source>Writing down the recording…</source>
   <translation>Transcribiendo la grabación…</translation>
  </message>
 </context>
 <context>
  <name>LiveTagging</name>
  <message>
   <source>Drop it</source>
   <translation>Descartarla</translation>
  </message>
  <message>
   <source>From {start} to {end}</source>
   <translation>De {start} a {end}</translation>
  </message>
  <message>
   <source>Live marks are moved back by {lag} s now, as you correct them.</source>
   <translation>Las marcas en directo se mueven ahora {lag} s hacia atrás, según las corrige usted.</translation>
  </message>
  <message>
   <source>No words are spoken between {start} and {end}.</source>
   <translation>No se dice ninguna palabra entre {start} y {end}.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Seleccione antes una anotación: haga clic en ella o pulse N.</translation>
  </message>
  <message>
   <source>The playhead is before the start of the annotation.</source>
   <translation>El cabezal está antes del inicio de la anotación.</translation>
  </message>
  <message>
   <source>The playhead is behind the end of the annotation.</source>
   <translation>El cabezal está después del fin de la anotación.</translation>
  </message>
  <message>
   <source>{key} closes it</source>
   <translation>{key} la cierra</translation>
  </message>
  <message>
   <source>{tag} is open from {start}</source>
   <translation>{tag} está abierta desde {start}</translation>
  </message>
 </context>
 <context>
  <name>LookingBack</name>
  <message>
   <source>1 step through the history.</source>
   <translation>1 paso por el historial.</translation>
  </message>
  <message>
   <source>Going through the history…</source>
   <translation>Recorriendo el historial…</translation>
  </message>
  <message>
   <source>Nothing can be changed: the project is only read.</source>
   <translation>No se puede cambiar nada: el proyecto es de solo lectura.</translation>
  </message>
  <message>
   <source>{n} steps through the history.</source>
   <translation>{n} pasos por el historial.</translation>
  </message>
 </context>
 <context>
  <name>MeasuresModel</name>
  <message>
   <source>95 % interval</source>
   <translation>intervalo del 95 %</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>{0} Source: {1}.</source>
   <translation>{0} Fuente: {1}.</translation>
  </message>
 </context>
 <context>
  <name>MergeQuestion</name>
  <message>
   <source>Its annotations, fields and nested tags follow.</source>
   <translation>Sus anotaciones, campos y etiquetas anidadas la acompañan.</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionar</translation>
  </message>
  <message>
   <source>Put “{tag}” into:</source>
   <translation>Poner «{tag}» en:</translation>
  </message>
  <message>
   <source>The tag it goes into</source>
   <translation>La etiqueta en la que entra</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>1 annotation has no place here:</source>
   <translation>1 anotación no tiene lugar aquí:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Proyectos de Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Merge other projects into this one</source>
   <translation>Combinar otros proyectos con este</translation>
  </message>
  <message>
   <source>Merging {names}…</source>
   <translation>Combinando {names}…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{added} episodes added and {known} recognised; {new} annotations added, {newer} brought up to date, {same} known already.</source>
   <translation>{added} episodios añadidos y {known} reconocidos; {new} anotaciones añadidas, {newer} actualizadas, {same} ya conocidas.</translation>
  </message>
  <message>
   <source>{n} annotations have no place here:</source>
   <translation>{n} anotaciones no tienen lugar aquí:</translation>
  </message>
 </context>
 <context>
  <name>MessageLine</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close the message</source>
   <translation>Cerrar el mensaje</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Message button</source>
   <translation>Botón del mensaje</translation>
  </message>
 </context>
 <context>
  <name>NewProjectSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Choose where to keep it…</source>
   <translation>Elegir dónde guardarlo…</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Proyecto nuevo</translation>
  </message>
  <message>
   <source>Which tags do you begin with? All of them can be changed at any time.</source>
   <translation>¿Con qué etiquetas empieza? Todas pueden cambiarse en cualquier momento.</translation>
  </message>
 </context>
 <context>
  <name>NoteEditor</name>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
 </context>
 <context>
  <name>Nothing</name>
  <message>
   <source>Go to the transcript</source>
   <translation>Ir a la transcripción</translation>
  </message>
  <message>
   <source>Nothing is tagged yet. On the Annotate page a key such as 1 tags what you hear or have selected; it shows up here at once.</source>
   <translation>Aún no hay nada etiquetado. En la página Anotar, una tecla como 1 etiqueta lo que oye o ha seleccionado; aparece aquí al momento.</translation>
  </message>
  <message>
   <source>Nothing matches. Take a filter away to see more.</source>
   <translation>Nada coincide. Quite un filtro para ver más.</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
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
   <translation> fila {line}: {message}</translation>
  </message>
  <message>
   <source>1 annotation taken in.</source>
   <translation>1 anotación incorporada.</translation>
  </message>
  <message>
   <source>1 row left out:</source>
   <translation>1 fila omitida:</translation>
  </message>
  <message>
   <source>Earmark projects (*.earmark)</source>
   <translation>Proyectos de Earmark (*.earmark)</translation>
  </message>
  <message>
   <source>Nothing new: this episode is in the project already.</source>
   <translation>Nada nuevo: este episodio ya está en el proyecto.</translation>
  </message>
  <message>
   <source>Open a transcript, its recording, or both</source>
   <translation>Abrir una transcripción, su grabación o ambas</translation>
  </message>
  <message>
   <source>Open or start a project</source>
   <translation>Abrir o empezar un proyecto</translation>
  </message>
  <message>
   <source>Opened the project {name}.</source>
   <translation>Se abrió el proyecto {name}.</translation>
  </message>
  <message>
   <source>Opening {name}…</source>
   <translation>Abriendo {name}…</translation>
  </message>
  <message>
   <source>Projects (*.earmark)</source>
   <translation>Proyectos (*.earmark)</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Leyendo {name}…</translation>
  </message>
  <message>
   <source>Recordings ({endings})</source>
   <translation>Grabaciones ({endings})</translation>
  </message>
  <message>
   <source>Recordings, transcripts, projects, feeds (*)</source>
   <translation>Grabaciones, transcripciones, proyectos, feeds (*)</translation>
  </message>
  <message>
   <source>Show the report</source>
   <translation>Mostrar el informe</translation>
  </message>
  <message>
   <source>The episode is open. Press Space to play.</source>
   <translation>El episodio está abierto. Pulse Espacio para reproducir.</translation>
  </message>
  <message>
   <source>There is no further episode in this direction.</source>
   <translation>No hay más episodios en esta dirección.</translation>
  </message>
  <message>
   <source>This project is open already.</source>
   <translation>Este proyecto ya está abierto.</translation>
  </message>
  <message>
   <source>Transcripts ({endings})</source>
   <translation>Transcripciones ({endings})</translation>
  </message>
  <message>
   <source>{n} annotations taken in.</source>
   <translation>{n} anotaciones incorporadas.</translation>
  </message>
  <message>
   <source>{n} rows left out, the first:</source>
   <translation>{n} filas omitidas, la primera:</translation>
  </message>
 </context>
 <context>
  <name>OutcomesModel</name>
  <message>
   <source>FILE</source>
   <translation>ARCHIVO</translation>
  </message>
  <message>
   <source>In, but cues are missing: look at its report.</source>
   <translation>Incorporado, pero faltan entradas: vea su informe.</translation>
  </message>
  <message>
   <source>In.</source>
   <translation>Incorporado.</translation>
  </message>
  <message>
   <source>Not taken in, further transcripts of this episode: {names}.</source>
   <translation>No incorporadas, otras transcripciones de este episodio: {names}.</translation>
  </message>
  <message>
   <source>WHAT BECAME OF IT</source>
   <translation>QUÉ PASÓ CON ÉL</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>A command, a chapter, an episode, a time, or words of the transcript</source>
   <translation>Un comando, un capítulo, un episodio, un tiempo o palabras de la transcripción</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Todos los episodios</translation>
  </message>
  <message>
   <source>Chapter</source>
   <translation>Capítulo</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Episodio</translation>
  </message>
  <message>
   <source>Find “{words}” in all transcripts and notes</source>
   <translation>Buscar «{words}» en todas las transcripciones y notas</translation>
  </message>
  <message>
   <source>Go to {time}</source>
   <translation>Ir a {time}</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>Buscar o ejecutar un comando</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcripción</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo encontrado</translation>
  </message>
 </context>
 <context>
  <name>PassagePanel</name>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Choose a row to read it in its surroundings.</source>
   <translation>Elija una fila para leerla en su contexto.</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>Cuestionar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Pasaje</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Show in the transcript</source>
   <translation>Mostrar en la transcripción</translation>
  </message>
  <message>
   <source>The annotation</source>
   <translation>La anotación</translation>
  </message>
  <message>
   <source>by {0} · </source>
   <translation>de {0} · </translation>
  </message>
 </context>
 <context>
  <name>PassagesModel</name>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Gold tier</source>
   <translation>Capa de referencia</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
 </context>
 <context>
  <name>PassagesTable</name>
  <message>
   <source>Passages</source>
   <translation>Pasajes</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture of the video</source>
   <translation>Imagen del vídeo</translation>
  </message>
 </context>
 <context>
  <name>PlacesModel</name>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>{old} becomes {new}, at {time}: {text}</source>
   <translation>{old} pasa a {new}, en {time}: {text}</translation>
  </message>
 </context>
 <context>
  <name>PlayAllButton</name>
  <message>
   <source>Play these in a row</source>
   <translation>Reproducir estas seguidas</translation>
  </message>
  <message>
   <source>Play these {n} in a row</source>
   <translation>Reproducir estas {n} seguidas</translation>
  </message>
  <message>
   <source>Play this one</source>
   <translation>Reproducir esta</translation>
  </message>
 </context>
 <context>
  <name>PlayButton</name>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
 </context>
 <context>
  <name>PlotView</name>
  <message>
   <source>No figure</source>
   <translation>Sin gráfico</translation>
  </message>
 </context>
 <context>
  <name>PreviewModel</name>
  <message>
   <source>PASSAGE</source>
   <translation>PASAJE</translation>
  </message>
  <message>
   <source>TIME</source>
   <translation>TIEMPO</translation>
  </message>
  <message>
   <source>WHAT CHANGES</source>
   <translation>QUÉ CAMBIA</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
 </context>
 <context>
  <name>RateButton</name>
  <message>
   <source>Speed; slower ({0}), faster ({1}), as recorded ({2})</source>
   <translation>Velocidad; más lento ({0}), más rápido ({1}), como se grabó ({2})</translation>
  </message>
 </context>
 <context>
  <name>Recording</name>
  <message>
   <source>Choose the recording…</source>
   <translation>Elegir la grabación…</translation>
  </message>
  <message>
   <source>Fetch it</source>
   <translation>Descargarla</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>Preparando la grabación…</translation>
  </message>
  <message>
   <source>The recording lies on the web and is not on this computer: {address}. You can read and tag all the same.</source>
   <translation>La grabación está en la web y no en este equipo: {address}. Aun así puede leer y etiquetar.</translation>
  </message>
  <message>
   <source>The recording {name} is not where it was. You can read and tag all the same.</source>
   <translation>La grabación {name} no está donde estaba. Aun así puede leer y etiquetar.</translation>
  </message>
  <message>
   <source>This episode has no recording yet; you can read and tag all the same.</source>
   <translation>Este episodio aún no tiene grabación; aun así puede leer y etiquetar.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>Relinking</name>
  <message>
   <source>1 file has the name of another, but is another recording.</source>
   <translation>1 archivo tiene el nombre de otro, pero es otra grabación.</translation>
  </message>
  <message>
   <source>1 recording is linked again.</source>
   <translation>1 grabación está enlazada de nuevo.</translation>
  </message>
  <message>
   <source>1 was not found.</source>
   <translation>1 no se encontró.</translation>
  </message>
  <message>
   <source>Choose the recording of this episode</source>
   <translation>Elegir la grabación de este episodio</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation>Comparar…</translation>
  </message>
  <message>
   <source>Fetching the recording…</source>
   <translation>Descargando la grabación…</translation>
  </message>
  <message>
   <source>Looking for recordings…</source>
   <translation>Buscando grabaciones…</translation>
  </message>
  <message>
   <source>No recording is missing.</source>
   <translation>No falta ninguna grabación.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>Preparing the recording…</source>
   <translation>Preparando la grabación…</translation>
  </message>
  <message>
   <source>Recordings (*)</source>
   <translation>Grabaciones (*)</translation>
  </message>
  <message>
   <source>The recording is not where it was. {name} in {folder} has its name, but is another recording.</source>
   <translation>La grabación no está donde estaba. {name} en {folder} tiene su nombre, pero es otra grabación.</translation>
  </message>
  <message>
   <source>Where are the recordings?</source>
   <translation>¿Dónde están las grabaciones?</translation>
  </message>
  <message>
   <source>{name} is another recording than before: {now} long instead of {was}. The times are those of the old one.</source>
   <translation>{name} es otra grabación que antes: dura {now} en vez de {was}. Los tiempos son los de la antigua.</translation>
  </message>
  <message>
   <source>{n} files have the names of others, but are other recordings.</source>
   <translation>{n} archivos tienen el nombre de otros, pero son otras grabaciones.</translation>
  </message>
  <message>
   <source>{n} recordings are linked again.</source>
   <translation>{n} grabaciones están enlazadas de nuevo.</translation>
  </message>
  <message>
   <source>{n} were not found.</source>
   <translation>{n} no se encontraron.</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>Corrected in one place</source>
   <translation>Corregido en un lugar</translation>
  </message>
  <message>
   <source>Corrected in {n} places</source>
   <translation>Corregido en {n} lugares</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>That would leave a line without words.</source>
   <translation>Eso dejaría una línea sin palabras.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>ReportSheet</name>
  <message>
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Something went wrong in Earmark</source>
   <translation>Algo salió mal en Earmark</translation>
  </message>
  <message>
   <source>This is a mistake in the program, not yours. Every change up to here is saved. You can go on; if it happens again, please send this report.</source>
   <translation>Es un error de la aplicación, no suyo. Todos los cambios hasta aquí están guardados. Puede continuar; si vuelve a ocurrir, envíe este informe.</translation>
  </message>
 </context>
 <context>
  <name>Reporting</name>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Reports (*.html *.pdf)</source>
   <translation>Informes (*.html *.pdf)</translation>
  </message>
  <message>
   <source>The report is written to {name}.</source>
   <translation>El informe se escribió en {name}.</translation>
  </message>
  <message>
   <source>Write a report</source>
   <translation>Escribir un informe</translation>
  </message>
  <message>
   <source>Writing {name}…</source>
   <translation>Escribiendo {name}…</translation>
  </message>
 </context>
 <context>
  <name>RescueSheet</name>
  <message>
   <source>Everything that is still readable goes into a new project, and what is lost is listed.</source>
   <translation>Todo lo que aún se puede leer pasa a un proyecto nuevo, y lo perdido se enumera.</translation>
  </message>
  <message>
   <source>It opens for reading only, as far as it can be read.</source>
   <translation>Se abre solo para lectura, hasta donde se pueda leer.</translation>
  </message>
  <message>
   <source>It was made at {when} and is whole. What was done since is not in it.</source>
   <translation>Se hizo {when} y está íntegra. Lo hecho desde entonces no está en ella.</translation>
  </message>
  <message>
   <source>Look at it without changing anything</source>
   <translation>Verlo sin cambiar nada</translation>
  </message>
  <message>
   <source>Open a copy of the newest backup</source>
   <translation>Abrir un duplicado de la copia de seguridad más reciente</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Guardar lo que se pueda leer</translation>
  </message>
  <message>
   <source>Saved to {name}: {saved}. {remarks}</source>
   <translation>Guardado en {name}: {saved}. {remarks}</translation>
  </message>
  <message>
   <source>The file was left as it is. These are the ways on:</source>
   <translation>El archivo se dejó como estaba. Estas son las opciones:</translation>
  </message>
  <message>
   <source>{name} is damaged</source>
   <translation>{name} está dañado</translation>
  </message>
  <message>
   <source>{name} saved</source>
   <translation>{name} guardado</translation>
  </message>
 </context>
 <context>
  <name>Retiming</name>
  <message>
   <source>Moved by {seconds}, to {at}</source>
   <translation>Movido {seconds}, a {at}</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>Stretched to end at {at}</source>
   <translation>Estirado para acabar en {at}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>What was set by hand is released, to be found anew.</source>
   <translation>Lo fijado a mano se ha soltado, para encontrarlo de nuevo.</translation>
  </message>
  <message>
   <source>“{text}” starts at {at}</source>
   <translation>«{text}» empieza en {at}</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>(nothing)</source>
   <translation>(nada)</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Todos los episodios</translation>
  </message>
  <message>
   <source>Annotator</source>
   <translation>Anotador</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Cambiada</translation>
  </message>
  <message>
   <source>Episode</source>
   <translation>Episodio</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creada</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>Passage</source>
   <translation>Pasaje</translation>
  </message>
  <message>
   <source>Saved filters</source>
   <translation>Filtros guardados</translation>
  </message>
  <message>
   <source>Selected episodes</source>
   <translation>Episodios seleccionados</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Programas</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Hablante</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>Este episodio</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Tiempos</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>cuestionada</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerida</translation>
  </message>
 </context>
 <context>
  <name>ReviewModel</name>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>{name} · 1 annotation · {length}</source>
   <translation>{name} · 1 anotación · {length}</translation>
  </message>
  <message>
   <source>{name} · {n} annotations · {length}</source>
   <translation>{name} · {n} anotaciones · {length}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>1 annotation changed.</source>
   <translation>1 anotación cambiada.</translation>
  </message>
  <message>
   <source>1 annotation deleted.</source>
   <translation>1 anotación eliminada.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>{n} annotations changed.</source>
   <translation>{n} anotaciones cambiadas.</translation>
  </message>
  <message>
   <source>{n} annotations deleted.</source>
   <translation>{n} anotaciones eliminadas.</translation>
  </message>
 </context>
 <context>
  <name>ReviewTable</name>
  <message>
   <source>As at first</source>
   <translation>Como al principio</translation>
  </message>
  <message>
   <source>Click sorts, drag moves, the right button chooses columns</source>
   <translation>Hacer clic ordena, arrastrar mueve, el botón derecho elige columnas</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Tagged segments</source>
   <translation>Segmentos etiquetados</translation>
  </message>
 </context>
 <context>
  <name>RightPanel</name>
  <message>
   <source>Annotation</source>
   <translation>Anotación</translation>
  </message>
  <message>
   <source>Annotations in this episode</source>
   <translation>Anotaciones de este episodio</translation>
  </message>
  <message>
   <source>In this episode</source>
   <translation>En este episodio</translation>
  </message>
 </context>
 <context>
  <name>SaveButton</name>
  <message>
   <source>Keep this filter in the list at the left</source>
   <translation>Guardar este filtro en la lista de la izquierda</translation>
  </message>
  <message>
   <source>Name of the filter</source>
   <translation>Nombre del filtro</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save the filter</source>
   <translation>Guardar el filtro</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
 </context>
 <context>
  <name>SavePlot</name>
  <message>
   <source>Pictures (*.png *.svg)</source>
   <translation>Imágenes (*.png *.svg)</translation>
  </message>
  <message>
   <source>Save the plot</source>
   <translation>Guardar el gráfico</translation>
  </message>
  <message>
   <source>Save the table</source>
   <translation>Guardar la tabla</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message>
   <source>{name} is written.</source>
   <translation>{name} está escrito.</translation>
  </message>
 </context>
 <context>
  <name>SearchBox</name>
  <message>
   <source>Enter goes there, ↑ and ↓ choose. Accents and capitals do not matter.</source>
   <translation>Intro va ahí, ↑ y ↓ eligen. Acentos y mayúsculas no importan.</translation>
  </message>
  <message>
   <source>Find in all episodes</source>
   <translation>Buscar en todos los episodios</translation>
  </message>
  <message>
   <source>Found in 1 place.</source>
   <translation>Encontrado en 1 lugar.</translation>
  </message>
  <message>
   <source>Found in more than {n} places; the best {shown} are shown.</source>
   <translation>Encontrado en más de {n} lugares; se muestran los {shown} mejores.</translation>
  </message>
  <message>
   <source>Found in {n} places.</source>
   <translation>Encontrado en {n} lugares.</translation>
  </message>
  <message>
   <source>Found in {n} places; the best {shown} are shown.</source>
   <translation>Encontrado en {n} lugares; se muestran los {shown} mejores.</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Nothing was found.</source>
   <translation>No se encontró nada.</translation>
  </message>
  <message>
   <source>Where the words are</source>
   <translation>Dónde están las palabras</translation>
  </message>
  <message>
   <source>Words in all transcripts and notes, “a phrase”, begin*, NEAR(a b, 5)</source>
   <translation>Palabras en todas las transcripciones y notas, “una frase”, comienzo*, NEAR(a b, 5)</translation>
  </message>
 </context>
 <context>
  <name>SegmentCard</name>
  <message>
   <source>Correct the segment</source>
   <translation>Corregir el segmento</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>First text: {text}</source>
   <translation>Primer texto: {text}</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Put it back</source>
   <translation>Restaurarlo</translation>
  </message>
  <message>
   <source>Put the first text back</source>
   <translation>Restaurar el primer texto</translation>
  </message>
  <message>
   <source>Saved while you type. Enter or Esc closes; F4 plays, F2 goes back.</source>
   <translation>Se guarda mientras escribe. Intro o Esc cierra; F4 reproduce, F2 retrocede.</translation>
  </message>
  <message>
   <source>Set the end to the playhead</source>
   <translation>Llevar el fin al cabezal</translation>
  </message>
  <message>
   <source>Set the start to the playhead</source>
   <translation>Llevar el inicio al cabezal</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Words of the segment</source>
   <translation>Palabras del segmento</translation>
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
   <translation> en {0}</translation>
  </message>
  <message>
   <source> — these do not add up</source>
   <translation> — no cuadran</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <source>-status:rejected,suggested tier:own</source>
   <translation>-status:rejected,suggested tier:own</translation>
  </message>
  <message>
   <source>1 in passing to 5 the subject.</source>
   <translation>De 1, de pasada, a 5, el tema.</translation>
  </message>
  <message>
   <source>5 % are longer than (s)</source>
   <translation>El 5 % dura más de (s)</translation>
  </message>
  <message>
   <source>5 % are shorter than (s)</source>
   <translation>El 5 % dura menos de (s)</translation>
  </message>
  <message>
   <source>A SponsorBlock file</source>
   <translation>Un archivo de SponsorBlock</translation>
  </message>
  <message>
   <source>A cell holds {0} signs; “{1}” in row {2} has more.</source>
   <translation>Una celda admite {0} signos; «{1}» en la fila {2} tiene más.</translation>
  </message>
  <message>
   <source>A chapter without a title</source>
   <translation>Un capítulo sin título</translation>
  </message>
  <message>
   <source>A chapter without a title is left out.</source>
   <translation>Se omite un capítulo sin título.</translation>
  </message>
  <message>
   <source>A codebook as CSV has a row for each tag.</source>
   <translation>Un libro de códigos en CSV tiene una fila por etiqueta.</translation>
  </message>
  <message>
   <source>A cue without text is left out.</source>
   <translation>Se omite una entrada sin texto.</translation>
  </message>
  <message>
   <source>A few bytes are no UTF-8 text; they are shown as �.</source>
   <translation>Algunos bytes no son texto UTF-8; se muestran como �.</translation>
  </message>
  <message>
   <source>A field was left out: {0}</source>
   <translation>Se omitió un campo: {0}</translation>
  </message>
  <message>
   <source>A file of chapters</source>
   <translation>Un archivo de capítulos</translation>
  </message>
  <message>
   <source>A file of sound holds one episode.</source>
   <translation>Un archivo de sonido contiene un episodio.</translation>
  </message>
  <message>
   <source>A guest names the company that they work for.</source>
   <translation>Un invitado nombra la empresa para la que trabaja.</translation>
  </message>
  <message>
   <source>A job's result could not be delivered</source>
   <translation>No se pudo entregar el resultado de una tarea</translation>
  </message>
  <message>
   <source>A label file</source>
   <translation>Un archivo de rótulos</translation>
  </message>
  <message>
   <source>A line has to end after it starts.</source>
   <translation>Una línea tiene que acabar después de empezar.</translation>
  </message>
  <message>
   <source>A line without times was joined to the one before.</source>
   <translation>Una línea sin tiempos se unió a la anterior.</translation>
  </message>
  <message>
   <source>A list of chapters</source>
   <translation>Una lista de capítulos</translation>
  </message>
  <message>
   <source>A list of sound bites</source>
   <translation>Una lista de fragmentos de sonido</translation>
  </message>
  <message>
   <source>A note is left out: {0}</source>
   <translation>Se omite una nota: {0}</translation>
  </message>
  <message>
   <source>A person's own words are played or read.</source>
   <translation>Se reproducen o leen las palabras de una persona.</translation>
  </message>
  <message>
   <source>A process of the alignment ended unexpectedly.</source>
   <translation>Un proceso de la alineación terminó de forma inesperada.</translation>
  </message>
  <message>
   <source>A saved filter needs a name.</source>
   <translation>Un filtro guardado necesita un nombre.</translation>
  </message>
  <message>
   <source>A segment can't be left without text.</source>
   <translation>Un segmento no puede quedar sin texto.</translation>
  </message>
  <message>
   <source>A segment can't end before it starts.</source>
   <translation>Un segmento no puede acabar antes de empezar.</translation>
  </message>
  <message>
   <source>A sheet holds {0} rows; there are more annotations.</source>
   <translation>Una hoja admite {0} filas; hay más anotaciones.</translation>
  </message>
  <message>
   <source>A speaker needs a name.</source>
   <translation>Un hablante necesita un nombre.</translation>
  </message>
  <message>
   <source>A statement of fact that could be checked.</source>
   <translation>Una afirmación de hecho que se podría comprobar.</translation>
  </message>
  <message>
   <source>A stretch about one subject.</source>
   <translation>Un tramo sobre un tema.</translation>
  </message>
  <message>
   <source>A subject of public debate.</source>
   <translation>Un tema de debate público.</translation>
  </message>
  <message>
   <source>A tag can't be merged with itself.</source>
   <translation>Una etiqueta no puede fusionarse consigo misma.</translation>
  </message>
  <message>
   <source>A tag needs a name.</source>
   <translation>Una etiqueta necesita un nombre.</translation>
  </message>
  <message>
   <source>A way out or an improvement that the person proposes.</source>
   <translation>Una salida o una mejora que propone la persona.</translation>
  </message>
  <message>
   <source>A word dropped in passing.</source>
   <translation>Una palabra dicha de pasada.</translation>
  </message>
  <message>
   <source>A word of segment {0} lies outside its text.</source>
   <translation>Una palabra del segmento {0} queda fuera de su texto.</translation>
  </message>
  <message>
   <source>A {0} is left out.</source>
   <translation>Se omite: {0}.</translation>
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
   <translation>Antes del primer tiempo, omitido: {0}</translation>
  </message>
  <message>
   <source>Add episodes</source>
   <translation>Añadir episodios</translation>
  </message>
  <message>
   <source>Add tag {0}</source>
   <translation>Añadir la etiqueta {0}</translation>
  </message>
  <message>
   <source>Add the recording</source>
   <translation>Añadir la grabación</translation>
  </message>
  <message>
   <source>Add the recording of {0}</source>
   <translation>Añadir la grabación de {0}</translation>
  </message>
  <message>
   <source>Add {0} episodes of {1}</source>
   <translation>Añadir {0} episodios de {1}</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Acuerdo</translation>
  </message>
  <message>
   <source>Align it to the recording instead, or undo what was written to begin anew.</source>
   <translation>Alinéelo con la grabación, o deshaga lo escrito para empezar de nuevo.</translation>
  </message>
  <message>
   <source>Align the episode again.</source>
   <translation>Alinee de nuevo el episodio.</translation>
  </message>
  <message>
   <source>Along the episode</source>
   <translation>A lo largo del episodio</translation>
  </message>
  <message>
   <source>Amazon Transcribe</source>
   <translation>Amazon Transcribe</translation>
  </message>
  <message>
   <source>An ELAN file</source>
   <translation>Un archivo de ELAN</translation>
  </message>
  <message>
   <source>An address has no spaces: https://example.org/page.</source>
   <translation>Una dirección no tiene espacios: https://example.org/page.</translation>
  </message>
  <message>
   <source>Annotation {0} does not say what its words say.</source>
   <translation>La anotación {0} no dice lo que dicen sus palabras.</translation>
  </message>
  <message>
   <source>Annotation {0} lies on a segment of another episode.</source>
   <translation>La anotación {0} está en un segmento de otro episodio.</translation>
  </message>
  <message>
   <source>Annotation {0} reaches past the text of its segments.</source>
   <translation>La anotación {0} sobrepasa el texto de sus segmentos.</translation>
  </message>
  <message>
   <source>Annotations can't move to the tag that is deleted.</source>
   <translation>Las anotaciones no pueden pasar a la etiqueta que se elimina.</translation>
  </message>
  <message>
   <source>Annotations made by hand in an hour of work; a pause of more than five minutes is no work.</source>
   <translation>Anotaciones hechas a mano en una hora de trabajo; una pausa de más de cinco minutos no es trabajo.</translation>
  </message>
  <message>
   <source>Annotations of {0} episodes</source>
   <translation>Anotaciones de {0} episodios</translation>
  </message>
  <message>
   <source>Annotations there are by: {0}. Take in another’s with 'import-annotations'.</source>
   <translation>Hay anotaciones de: {0}. Incorpore las de otra persona con 'import-annotations'.</translation>
  </message>
  <message>
   <source>Another program is writing to {0}, so the last change could not be saved.</source>
   <translation>Otra aplicación está escribiendo en {0}, así que no se pudo guardar el último cambio.</translation>
  </message>
  <message>
   <source>Another project is being merged into this one.</source>
   <translation>Se está fusionando otro proyecto con este.</translation>
  </message>
  <message>
   <source>Answer {0}</source>
   <translation>Responder {0}</translation>
  </message>
  <message>
   <source>Ask its publisher for a plain feed.</source>
   <translation>Pida a quien lo publica un feed sencillo.</translation>
  </message>
  <message>
   <source>Asked for</source>
   <translation>Se pregunta</translation>
  </message>
  <message>
   <source>Attach its recording, then align it.</source>
   <translation>Adjunte su grabación y después alinéelo.</translation>
  </message>
  <message>
   <source>Attach the recording again.</source>
   <translation>Adjunte de nuevo la grabación.</translation>
  </message>
  <message>
   <source>Attach the recording again; the transcript is then re-timed.</source>
   <translation>Adjunte de nuevo la grabación; después se reajustan los tiempos de la transcripción.</translation>
  </message>
  <message>
   <source>Audacity labels</source>
   <translation>Rótulos de Audacity</translation>
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
   <translation>Antes de un cambio grande</translation>
  </message>
  <message>
   <source>Before an import</source>
   <translation>Antes de una importación</translation>
  </message>
  <message>
   <source>Before an update of Earmark</source>
   <translation>Antes de una actualización de Earmark</translation>
  </message>
  <message>
   <source>Both cuts have the same stretches</source>
   <translation>Ambos montajes tienen los mismos tramos</translation>
  </message>
  <message>
   <source>Both halves of a split need some text.</source>
   <translation>Las dos mitades de una división necesitan algo de texto.</translation>
  </message>
  <message>
   <source>Boundary similarity B</source>
   <translation>Similitud de límites B</translation>
  </message>
  <message>
   <source>Bring back tag {0}</source>
   <translation>Recuperar la etiqueta {0}</translation>
  </message>
  <message>
   <source>CH ER</source>
   <translation>CH ER</translation>
  </message>
  <message>
   <source>CSV, JSON Lines, SRT, WebVTT, Audacity labels, ELAN, TextGrid and QDPX can.</source>
   <translation>CSV, JSON Lines, SRT, WebVTT, rótulos de Audacity, ELAN, TextGrid y QDPX sí pueden.</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>Change annotation</source>
   <translation>Cambiar anotación</translation>
  </message>
  <message>
   <source>Change annotations</source>
   <translation>Cambiar anotaciones</translation>
  </message>
  <message>
   <source>Change episode {0}</source>
   <translation>Cambiar el episodio {0}</translation>
  </message>
  <message>
   <source>Change tag {0}</source>
   <translation>Cambiar la etiqueta {0}</translation>
  </message>
  <message>
   <source>Change the file's permissions, or copy it to a folder of yours.</source>
   <translation>Cambie los permisos del archivo, o cópielo a una carpeta suya.</translation>
  </message>
  <message>
   <source>Change {0} annotations</source>
   <translation>Cambiar {0} anotaciones</translation>
  </message>
  <message>
   <source>Channel {0}</source>
   <translation>Canal {0}</translation>
  </message>
  <message>
   <source>Chapter {0}</source>
   <translation>Capítulo {0}</translation>
  </message>
  <message>
   <source>Chapters for YouTube</source>
   <translation>Capítulos para YouTube</translation>
  </message>
  <message>
   <source>Chapters shorter than ten seconds are ignored by YouTube.</source>
   <translation>YouTube ignora los capítulos de menos de diez segundos.</translation>
  </message>
  <message>
   <source>Chapters taken from the file: {0}.</source>
   <translation>Capítulos tomados del archivo: {0}.</translation>
  </message>
  <message>
   <source>Check free space and permissions there.</source>
   <translation>Compruebe allí el espacio libre y los permisos.</translation>
  </message>
  <message>
   <source>Check its permissions, or choose another folder in the settings.</source>
   <translation>Compruebe sus permisos, o elija otra carpeta en los ajustes.</translation>
  </message>
  <message>
   <source>Check its rights.</source>
   <translation>Compruebe sus permisos.</translation>
  </message>
  <message>
   <source>Check that the file exists, is complete, and plays elsewhere.</source>
   <translation>Compruebe que el archivo existe, está completo y se reproduce en otro sitio.</translation>
  </message>
  <message>
   <source>Check that the right recording is attached. </source>
   <translation>Compruebe que está adjunta la grabación correcta. </translation>
  </message>
  <message>
   <source>Check the disk or the network it lies on.</source>
   <translation>Compruebe el disco o la red donde está.</translation>
  </message>
  <message>
   <source>Check the disk that holds the recording and the cache.</source>
   <translation>Compruebe el disco que contiene la grabación y la caché.</translation>
  </message>
  <message>
   <source>Check the disk; older backups are untouched.</source>
   <translation>Compruebe el disco; las copias de seguridad anteriores están intactas.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Compruebe el nombre y la carpeta.</translation>
  </message>
  <message>
   <source>Check the path, or make a new project there.</source>
   <translation>Compruebe la ruta, o cree allí un proyecto nuevo.</translation>
  </message>
  <message>
   <source>Check the path.</source>
   <translation>Compruebe la ruta.</translation>
  </message>
  <message>
   <source>Check the permissions of the file and its folder.</source>
   <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
  </message>
  <message>
   <source>Checking the file</source>
   <translation>Comprobando el archivo</translation>
  </message>
  <message>
   <source>Checking the history</source>
   <translation>Comprobando el historial</translation>
  </message>
  <message>
   <source>Checking what points where</source>
   <translation>Comprobando qué apunta adónde</translation>
  </message>
  <message>
   <source>Choose a codebook.</source>
   <translation>Elija un libro de códigos.</translation>
  </message>
  <message>
   <source>Choose a file in it.</source>
   <translation>Elija un archivo en ella.</translation>
  </message>
  <message>
   <source>Choose a file inside it.</source>
   <translation>Elija un archivo dentro de ella.</translation>
  </message>
  <message>
   <source>Choose a file that ends in .earmark.</source>
   <translation>Elija un archivo que acabe en .earmark.</translation>
  </message>
  <message>
   <source>Choose a folder in which you may write.</source>
   <translation>Elija una carpeta en la que pueda escribir.</translation>
  </message>
  <message>
   <source>Choose a folder of your own, and close the file in other programs.</source>
   <translation>Elija una carpeta suya, y cierre el archivo en otras aplicaciones.</translation>
  </message>
  <message>
   <source>Choose a folder of your own.</source>
   <translation>Elija una carpeta suya.</translation>
  </message>
  <message>
   <source>Choose a later end.</source>
   <translation>Elija un fin posterior.</translation>
  </message>
  <message>
   <source>Choose a line before the last.</source>
   <translation>Elija una línea antes de la última.</translation>
  </message>
  <message>
   <source>Choose a stretch between the line before and the line after.</source>
   <translation>Elija un tramo entre la línea anterior y la siguiente.</translation>
  </message>
  <message>
   <source>Choose a time between the neighbours.</source>
   <translation>Elija un tiempo entre los vecinos.</translation>
  </message>
  <message>
   <source>Choose a time nearer to the line.</source>
   <translation>Elija un tiempo más cercano a la línea.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elija otro archivo.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <source>Choose another key.</source>
   <translation>Elija otra tecla.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <source>Choose another recording; nothing was changed.</source>
   <translation>Elija otra grabación; no se cambió nada.</translation>
  </message>
  <message>
   <source>Choose less to leave out.</source>
   <translation>Elija menos cosas que omitir.</translation>
  </message>
  <message>
   <source>Choose less.</source>
   <translation>Elija menos.</translation>
  </message>
  <message>
   <source>Choose one that Earmark wrote.</source>
   <translation>Elija uno que haya escrito Earmark.</translation>
  </message>
  <message>
   <source>Choose one: {0}.</source>
   <translation>Elija uno: {0}.</translation>
  </message>
  <message>
   <source>Choose the episode's sound file, for example an mp3, m4a, ogg, opus, flac or wav.</source>
   <translation>Elija el archivo de sonido del episodio, por ejemplo mp3, m4a, ogg, opus, flac o wav.</translation>
  </message>
  <message>
   <source>Choose the folder of a model, or allow Earmark to fetch it.</source>
   <translation>Elija la carpeta de un modelo, o permita que Earmark lo descargue.</translation>
  </message>
  <message>
   <source>Choose the recording that belongs to the transcript.</source>
   <translation>Elija la grabación que corresponde a la transcripción.</translation>
  </message>
  <message>
   <source>Choose the transcript file again.</source>
   <translation>Elija de nuevo el archivo de la transcripción.</translation>
  </message>
  <message>
   <source>Clips, one for each annotation</source>
   <translation>Fragmentos, uno por anotación</translation>
  </message>
  <message>
   <source>Close other programs, or install Earmark again.</source>
   <translation>Cierre otros programas o vuelva a instalar Earmark.</translation>
  </message>
  <message>
   <source>Codebook</source>
   <translation>Libro de códigos</translation>
  </message>
  <message>
   <source>Codes are nested more than {0} deep.</source>
   <translation>Los códigos están anidados a más de {0} niveles.</translation>
  </message>
  <message>
   <source>Cohen 1960; Light 1971</source>
   <translation>Cohen 1960; Light 1971</translation>
  </message>
  <message>
   <source>Cohen 1960; of more than two the mean of all pairs, Light 1971</source>
   <translation>Cohen 1960; con más de dos, la media de todos los pares, Light 1971</translation>
  </message>
  <message>
   <source>Cohen’s κ per second</source>
   <translation>κ de Cohen por segundo</translation>
  </message>
  <message>
   <source>Cohen’s κ per segment</source>
   <translation>κ de Cohen por segmento</translation>
  </message>
  <message>
   <source>Collect the recordings</source>
   <translation>Reunir las grabaciones</translation>
  </message>
  <message>
   <source>Copy it to a folder in which you may write and open the copy.</source>
   <translation>Cópielo a una carpeta en la que pueda escribir y abra la copia.</translation>
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation>Cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <source>Correct the drift of the times</source>
   <translation>Corregir la deriva de los tiempos</translation>
  </message>
  <message>
   <source>Correct the text</source>
   <translation>Corregir el texto</translation>
  </message>
  <message>
   <source>Correct the text at {0}</source>
   <translation>Corregir el texto en {0}</translation>
  </message>
  <message>
   <source>Correct “{0}” to “{1}”</source>
   <translation>Corregir «{0}» a «{1}»</translation>
  </message>
  <message>
   <source>Cuts and markers of compositions are left out.</source>
   <translation>Los cortes y marcadores de las composiciones quedan fuera.</translation>
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
   <translation>Decidir {0} {1}</translation>
  </message>
  <message>
   <source>Delete episode</source>
   <translation>Eliminar episodio</translation>
  </message>
  <message>
   <source>Delete episode {0}</source>
   <translation>Eliminar el episodio {0}</translation>
  </message>
  <message>
   <source>Delete tag</source>
   <translation>Eliminar etiqueta</translation>
  </message>
  <message>
   <source>Delete tag {0}</source>
   <translation>Eliminar la etiqueta {0}</translation>
  </message>
  <message>
   <source>Delete tag {0} with {1} annotations</source>
   <translation>Eliminar la etiqueta {0} con {1} anotaciones</translation>
  </message>
  <message>
   <source>Delete tag {0}, {1} annotations now {2}</source>
   <translation>Eliminar la etiqueta {0}, {1} anotaciones ahora {2}</translation>
  </message>
  <message>
   <source>Delete {0}</source>
   <translation>Eliminar {0}</translation>
  </message>
  <message>
   <source>Descript project</source>
   <translation>Proyecto de Descript</translation>
  </message>
  <message>
   <source>Download or copy the file again.</source>
   <translation>Descargue o copie el archivo de nuevo.</translation>
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
   <translation>Cada barra es la parte de un episodio que cubre una etiqueta, los episodios más recientes primero.</translation>
  </message>
  <message>
   <source>Earmark did not close this project properly last time. It was checked and is whole; nothing that was saved is lost.</source>
   <translation>La última vez Earmark no cerró bien este proyecto. Se comprobó y está íntegro; no se perdió nada de lo guardado.</translation>
  </message>
  <message>
   <source>Earmark {0}</source>
   <translation>Earmark {0}</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>Editar nota</translation>
  </message>
  <message>
   <source>Edit the note on {0}</source>
   <translation>Editar la nota de {0}</translation>
  </message>
  <message>
   <source>End it in one of {0}.</source>
   <translation>Termínelo en una de estas extensiones: {0}.</translation>
  </message>
  <message>
   <source>Episode without sponsors</source>
   <translation>Episodio sin patrocinadores</translation>
  </message>
  <message>
   <source>Episode {0} can't be read: {1}.</source>
   <translation>No se puede leer el episodio {0}: {1}.</translation>
  </message>
  <message>
   <source>Episode {0} was lost; its parts were kept.</source>
   <translation>Se perdió el episodio {0}; sus partes se conservaron.</translation>
  </message>
  <message>
   <source>Error of ends</source>
   <translation>Error de los fines</translation>
  </message>
  <message>
   <source>Error of starts</source>
   <translation>Error de los inicios</translation>
  </message>
  <message>
   <source>Every annotation with “{0}” matches, so nothing would be left.</source>
   <translation>Todas las anotaciones con «{0}» coinciden, así que no quedaría nada.</translation>
  </message>
  <message>
   <source>Everything up to the last change is safe.</source>
   <translation>Todo hasta el último cambio está a salvo.</translation>
  </message>
  <message>
   <source>Everything up to the last change is still here: put the file back, or save a copy elsewhere.</source>
   <translation>Todo hasta el último cambio sigue aquí: devuelva el archivo a su sitio, o guarde una copia en otro lugar.</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <source>Excel workbook</source>
   <translation>Libro de Excel</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>Experiencias, opiniones, necesidades y lo que debe quedar en privado.</translation>
  </message>
  <message>
   <source>Export a part of them, or write CSV.</source>
   <translation>Exporte una parte, o escriba CSV.</translation>
  </message>
  <message>
   <source>Export and delete them first, or import the new transcript as another episode.</source>
   <translation>Expórtelas y elimínelas antes, o importe la transcripción nueva como otro episodio.</translation>
  </message>
  <message>
   <source>Export it again.</source>
   <translation>Expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Export it as SRT, WebVTT, JSON or plain text where it comes from.</source>
   <translation>Expórtelo como SRT, WebVTT, JSON o texto sin formato en su lugar de origen.</translation>
  </message>
  <message>
   <source>Export it with its sources, not only links to them.</source>
   <translation>Expórtelo con sus fuentes, no solo con enlaces a ellas.</translation>
  </message>
  <message>
   <source>Export the codebook as .qdc.</source>
   <translation>Exporte el libro de códigos como .qdc.</translation>
  </message>
  <message>
   <source>F1 within the tolerance</source>
   <translation>F1 dentro de la tolerancia</translation>
  </message>
  <message>
   <source>FOREIGN KEY</source>
   <translation>FOREIGN KEY</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Find recordings again</source>
   <translation>Buscar de nuevo las grabaciones</translation>
  </message>
  <message>
   <source>Find {0} again</source>
   <translation>Buscar {0} de nuevo</translation>
  </message>
  <message>
   <source>Forget a filter</source>
   <translation>Olvidar un filtro</translation>
  </message>
  <message>
   <source>Forget the filter {0}</source>
   <translation>Olvidar el filtro {0}</translation>
  </message>
  <message>
   <source>Fournier 2013</source>
   <translation>Fournier 2013</translation>
  </message>
  <message>
   <source>From start to end: in what part of the episodes a tag is on at each place.</source>
   <translation>De principio a fin: en qué parte de los episodios está puesta una etiqueta en cada punto.</translation>
  </message>
  <message>
   <source>From the question that opens a subject to the last word on it.</source>
   <translation>Desde la pregunta que abre un tema hasta la última palabra sobre él.</translation>
  </message>
  <message>
   <source>From the transcripts</source>
   <translation>De las transcripciones</translation>
  </message>
  <message>
   <source>Get it again.</source>
   <translation>Obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>Get it again; if that does not help, tell its publisher.</source>
   <translation>Obténgalo de nuevo; si no sirve, avise a quien lo publica.</translation>
  </message>
  <message>
   <source>Get the file again from where it comes from.</source>
   <translation>Obtenga el archivo de nuevo de donde procede.</translation>
  </message>
  <message>
   <source>Get the file again.</source>
   <translation>Obtenga el archivo de nuevo.</translation>
  </message>
  <message>
   <source>Give a transcript, a recording or both.</source>
   <translation>Indique una transcripción, una grabación o ambas.</translation>
  </message>
  <message>
   <source>Give it as the audio (on the command line with --audio).</source>
   <translation>Indíquelo como audio (en la línea de comandos con --audio).</translation>
  </message>
  <message>
   <source>Give it the name of one of them, or name its episode.</source>
   <translation>Póngale el nombre de una de ellas o indique el episodio.</translation>
  </message>
  <message>
   <source>Give the address of the feed (RSS or Atom), not that of a web page.</source>
   <translation>Indique la dirección del feed (RSS o Atom), no la de una página web.</translation>
  </message>
  <message>
   <source>Give the name of a file in it.</source>
   <translation>Indique el nombre de un archivo en ella.</translation>
  </message>
  <message>
   <source>Give them another tag or delete them first, or retire the tag.</source>
   <translation>Deles antes otra etiqueta o elimínelas, o retire la etiqueta.</translation>
  </message>
  <message>
   <source>Give them one speaker first.</source>
   <translation>Deles antes un mismo hablante.</translation>
  </message>
  <message>
   <source>Google Speech-to-Text</source>
   <translation>Google Speech-to-Text</translation>
  </message>
  <message>
   <source>Header line not understood: {0}</source>
   <translation>Línea de encabezado no entendida: {0}</translation>
  </message>
  <message>
   <source>Hear it</source>
   <translation>Oírlo</translation>
  </message>
  <message>
   <source>How far apart the ends of a passage are that both marked; half of them are nearer.</source>
   <translation>A qué distancia están los fines de un pasaje que ambos marcaron; la mitad están más cerca.</translation>
  </message>
  <message>
   <source>How far apart the starts of a passage are that both marked; half of them are nearer.</source>
   <translation>A qué distancia están los inicios de un pasaje que ambos marcaron; la mitad están más cerca.</translation>
  </message>
  <message>
   <source>How long annotations are</source>
   <translation>Cuánto duran las anotaciones</translation>
  </message>
  <message>
   <source>How long the annotations are in which a speaker speaks, by tag (h:mm:ss).</source>
   <translation>Cuánto duran las anotaciones en las que habla un hablante, por etiqueta (h:mm:ss).</translation>
  </message>
  <message>
   <source>How many annotations each tag has, by what was decided about them; a tag without a bar is not used here.</source>
   <translation>Cuántas anotaciones tiene cada etiqueta, según lo que se decidió sobre ellas; una etiqueta sin barra no se usa aquí.</translation>
  </message>
  <message>
   <source>How many minutes of an hour the tag for sponsors takes in each show; without such a tag, the first of the codebook.</source>
   <translation>Cuántos minutos por hora ocupa la etiqueta de patrocinadores en cada programa; si no la hay, la primera del libro de códigos.</translation>
  </message>
  <message>
   <source>How much more often two annotators give a segment the same answer (tagged or not) than chance would: 1 always, 0 as by chance.</source>
   <translation>Cuánto más a menudo dan dos anotadores la misma respuesta a un segmento (etiquetado o no) de lo que daría el azar: 1 siempre, 0 como por azar.</translation>
  </message>
  <message>
   <source>How much of the annotated episodes’ time each tag covers; overlaps of one tag count once.</source>
   <translation>Qué parte del tiempo de los episodios anotados cubre cada etiqueta; los solapamientos de una misma etiqueta cuentan una vez.</translation>
  </message>
  <message>
   <source>I think that is a beautiful idea.</source>
   <translation>Me parece una idea preciosa.</translation>
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
   <translation>Si es la grabación, indíquela como audio.</translation>
  </message>
  <message>
   <source>If the file comes from somebody you trust, save its contents with 'earmark salvage'.</source>
   <translation>Si el archivo viene de alguien de confianza, salve su contenido con 'earmark salvage'.</translation>
  </message>
  <message>
   <source>If the recording is in another language or of poor sound, the extra earmark[whisper] may find more: install it and align again with it.</source>
   <translation>Si la grabación está en otro idioma o suena mal, el extra earmark[whisper] puede encontrar más: instálelo y alinee de nuevo con él.</translation>
  </message>
  <message>
   <source>If you meant another one, make it again.</source>
   <translation>Si se refería a otro, hágalo de nuevo.</translation>
  </message>
  <message>
   <source>Import a CSV file that Earmark exported.</source>
   <translation>Importe un archivo CSV exportado por Earmark.</translation>
  </message>
  <message>
   <source>Import a file that Earmark exported.</source>
   <translation>Importe un archivo exportado por Earmark.</translation>
  </message>
  <message>
   <source>Import an episode first.</source>
   <translation>Importe antes un episodio.</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>Importar anotaciones</translation>
  </message>
  <message>
   <source>Import codebook {0}</source>
   <translation>Importar el libro de códigos {0}</translation>
  </message>
  <message>
   <source>Import into another project.</source>
   <translation>Importe en otro proyecto.</translation>
  </message>
  <message>
   <source>Import it together with its transcript or recording, or with --chapters.</source>
   <translation>Impórtelo junto con su transcripción o grabación, o con --chapters.</translation>
  </message>
  <message>
   <source>Import its transcript first.</source>
   <translation>Importe antes su transcripción.</translation>
  </message>
  <message>
   <source>Import the transcript of {0}</source>
   <translation>Importar la transcripción de {0}</translation>
  </message>
  <message>
   <source>Import transcript</source>
   <translation>Importar transcripción</translation>
  </message>
  <message>
   <source>Import {0}</source>
   <translation>Importar {0}</translation>
  </message>
  <message>
   <source>Import {0} annotations</source>
   <translation>Importar {0} anotaciones</translation>
  </message>
  <message>
   <source>In one sentence of your own.</source>
   <translation>En una frase propia.</translation>
  </message>
  <message>
   <source>In what capacity they speak.</source>
   <translation>En calidad de qué habla.</translation>
  </message>
  <message>
   <source>Install Earmark again.</source>
   <translation>Instale Earmark de nuevo.</translation>
  </message>
  <message>
   <source>Install Earmark again: pip install --force-reinstall PySide6</source>
   <translation>Instale Earmark de nuevo: pip install --force-reinstall PySide6</translation>
  </message>
  <message>
   <source>Install VLC with the package manager of your system.</source>
   <translation>Instale VLC con el gestor de paquetes de su sistema.</translation>
  </message>
  <message>
   <source>Install VLC: brew install --cask vlc</source>
   <translation>Instale VLC: brew install --cask vlc</translation>
  </message>
  <message>
   <source>Install it with: pip install 'earmark[whisper]'</source>
   <translation>Instálelo con: pip install 'earmark[whisper]'</translation>
  </message>
  <message>
   <source>Install libpulse with the package manager of your system.</source>
   <translation>Instale libpulse con el gestor de paquetes de su sistema.</translation>
  </message>
  <message>
   <source>Install libvlc: {0}</source>
   <translation>Instale libvlc: {0}</translation>
  </message>
  <message>
   <source>Install the 64-bit VLC: winget install VideoLAN.VLC</source>
   <translation>Instale el VLC de 64 bits: winget install VideoLAN.VLC</translation>
  </message>
  <message>
   <source>Install the newest version of Earmark. The file was not changed.</source>
   <translation>Instale la versión más reciente de Earmark. El archivo no se cambió.</translation>
  </message>
  <message>
   <source>Install what QtMultimedia needs: {0}</source>
   <translation>Instale lo que necesita QtMultimedia: {0}</translation>
  </message>
  <message>
   <source>Install what leads to the sound service: {0}</source>
   <translation>Instale lo que conduce al servicio de sonido: {0}</translation>
  </message>
  <message>
   <source>Install {0} (as Debian calls it).</source>
   <translation>Instale {0} (como lo llama Debian).</translation>
  </message>
  <message>
   <source>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</source>
   <translation>Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>Investigación con entrevistas</translation>
  </message>
  <message>
   <source>It has its parts already, or no feed names them.</source>
   <translation>Ya tiene sus partes, o ningún feed las nombra.</translation>
  </message>
  <message>
   <source>It is not JSON.</source>
   <translation>No es JSON.</translation>
  </message>
  <message>
   <source>It is saved as soon as that is done.</source>
   <translation>Se guardará en cuanto termine.</translation>
  </message>
  <message>
   <source>It may be damaged or of another kind than its name says.</source>
   <translation>Puede estar dañado o ser de otro tipo que el que dice su nombre.</translation>
  </message>
  <message>
   <source>It may be made to fill the disk. Get it from somebody you trust.</source>
   <translation>Puede estar hecho para llenar el disco. Obténgalo de alguien de confianza.</translation>
  </message>
  <message>
   <source>It reads Podcasting 2.0 and Podlove JSON, Podlove Simple Chapters and lists.</source>
   <translation>Lee JSON de Podcasting 2.0 y Podlove, Podlove Simple Chapters y listas.</translation>
  </message>
  <message>
   <source>Its name says {0}, its content {1}; the content counts.</source>
   <translation>Su nombre dice {0}, su contenido {1}; vale el contenido.</translation>
  </message>
  <message>
   <source>Its speakers are {0}.</source>
   <translation>Sus hablantes son {0}.</translation>
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
   <translation>JSON de ninguna aplicación conocida, leído por sus nombres: {0}.</translation>
  </message>
  <message>
   <source>JSON of other programs</source>
   <translation>JSON de otras aplicaciones</translation>
  </message>
  <message>
   <source>Jaccard 1912</source>
   <translation>Jaccard 1912</translation>
  </message>
  <message>
   <source>Join the lines</source>
   <translation>Unir las líneas</translation>
  </message>
  <message>
   <source>Join the lines at {0}</source>
   <translation>Unir las líneas en {0}</translation>
  </message>
  <message>
   <source>Keep the times of</source>
   <translation>Conservar los tiempos de</translation>
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
   <translation>Krippendorff 1995; 2004, págs. 251–256</translation>
  </message>
  <message>
   <source>Krippendorff 2011</source>
   <translation>Krippendorff 2011</translation>
  </message>
  <message>
   <source>Krippendorff’s α for unitizing</source>
   <translation>α de Krippendorff para unitización</translation>
  </message>
  <message>
   <source>Krippendorff’s α per second</source>
   <translation>α de Krippendorff por segundo</translation>
  </message>
  <message>
   <source>Krippendorff’s α per segment</source>
   <translation>α de Krippendorff por segmento</translation>
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
   <translation>Omita la columna, o escriba CSV.</translation>
  </message>
  <message>
   <source>Left out, no label: {0}</source>
   <translation>Omitido, sin rótulo: {0}</translation>
  </message>
  <message>
   <source>Left out, no words: {0}</source>
   <translation>Omitido, sin palabras: {0}</translation>
  </message>
  <message>
   <source>Left out: {0}</source>
   <translation>Omitido: {0}</translation>
  </message>
  <message>
   <source>Lines stay in their order.</source>
   <translation>Las líneas conservan su orden.</translation>
  </message>
  <message>
   <source>Look for the words again.</source>
   <translation>Busque de nuevo las palabras.</translation>
  </message>
  <message>
   <source>Look whether it was moved: {0}</source>
   <translation>Mire si se movió: {0}</translation>
  </message>
  <message>
   <source>M AH K</source>
   <translation>M AH K</translation>
  </message>
  <message>
   <source>Made by 'earmark demo'.</source>
   <translation>Hecho por 'earmark demo'.</translation>
  </message>
  <message>
   <source>Made with Earmark {}.</source>
   <translation>Hecho con Earmark {}.</translation>
  </message>
  <message>
   <source>Make it or choose another.</source>
   <translation>Créela o elija otra.</translation>
  </message>
  <message>
   <source>Make it writable, or set {0} to another folder.</source>
   <translation>Permita la escritura, o ponga {0} en otra carpeta.</translation>
  </message>
  <message>
   <source>Make room on the disk.</source>
   <translation>Libere espacio en el disco.</translation>
  </message>
  <message>
   <source>Make room or choose another folder; what was there before is unchanged.</source>
   <translation>Libere espacio o elija otra carpeta; lo que había antes no ha cambiado.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder.</source>
   <translation>Libere espacio, o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Make room, or choose another folder. The project was not changed.</source>
   <translation>Libere espacio, o elija otra carpeta. El proyecto no se cambió.</translation>
  </message>
  <message>
   <source>Make room, or choose another.</source>
   <translation>Libere espacio, o elija otra.</translation>
  </message>
  <message>
   <source>Make some room, or empty Earmark's media cache, then try again. Nothing was lost.</source>
   <translation>Libere algo de espacio, o vacíe la caché de medios de Earmark, e inténtelo de nuevo. No se perdió nada.</translation>
  </message>
  <message>
   <source>Mark {0} as {1}</source>
   <translation>Marcar {0} como {1}</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>Seguimiento de medios</translation>
  </message>
  <message>
   <source>Mend it, or look for plain words.</source>
   <translation>Corríjala, o busque palabras sencillas.</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>Menciones, voces, asuntos, afirmaciones y publicidad.</translation>
  </message>
  <message>
   <source>Merge it with its neighbour instead.</source>
   <translation>Fusiónelo con su vecino.</translation>
  </message>
  <message>
   <source>Merge tag {0} into {1}</source>
   <translation>Fusionar la etiqueta {0} en {1}</translation>
  </message>
  <message>
   <source>Merge tags</source>
   <translation>Fusionar etiquetas</translation>
  </message>
  <message>
   <source>Merge {0}</source>
   <translation>Combinar {0}</translation>
  </message>
  <message>
   <source>Mesaros, Heittola and Virtanen 2016, event-based</source>
   <translation>Mesaros, Heittola y Virtanen 2016, basada en eventos</translation>
  </message>
  <message>
   <source>More than 0 where the time is not in the file but worked out from what is.</source>
   <translation>Más de 0 cuando el tiempo no está en el archivo sino calculado a partir de lo que hay.</translation>
  </message>
  <message>
   <source>Move annotation</source>
   <translation>Mover anotación</translation>
  </message>
  <message>
   <source>Move or release that line first.</source>
   <translation>Mueva o suelte antes esa línea.</translation>
  </message>
  <message>
   <source>Move tag</source>
   <translation>Mover etiqueta</translation>
  </message>
  <message>
   <source>Move tag {0}</source>
   <translation>Mover la etiqueta {0}</translation>
  </message>
  <message>
   <source>Move the playhead into the segment, or split without it.</source>
   <translation>Mueva el cabezal al segmento, o divida sin él.</translation>
  </message>
  <message>
   <source>Move them first.</source>
   <translation>Muévalas antes.</translation>
  </message>
  <message>
   <source>Move {0} lines by {1} s</source>
   <translation>Mover {0} líneas {1} s</translation>
  </message>
  <message>
   <source>Move {0} to {1}–{2}</source>
   <translation>Mover {0} a {1}–{2}</translation>
  </message>
  <message>
   <source>N AH S</source>
   <translation>N AH S</translation>
  </message>
  <message>
   <source>Name files, or a folder with transcripts in it.</source>
   <translation>Indique archivos, o una carpeta con transcripciones.</translation>
  </message>
  <message>
   <source>Name the episode to export, or a folder, which gets a file for each.</source>
   <translation>Indique el episodio que exportar, o una carpeta, que recibe un archivo por cada uno.</translation>
  </message>
  <message>
   <source>Name the episode, or write into a folder.</source>
   <translation>Indique el episodio, o escriba en una carpeta.</translation>
  </message>
  <message>
   <source>Name the episode: --episode, or call the file as the episode is called.</source>
   <translation>Indique el episodio: --episode, o llame al archivo como al episodio.</translation>
  </message>
  <message>
   <source>Names and details that must not be published.</source>
   <translation>Nombres y detalles que no deben publicarse.</translation>
  </message>
  <message>
   <source>Names of cues are left out: {0}.</source>
   <translation>Se omiten nombres de entradas: {0}.</translation>
  </message>
  <message>
   <source>No annotation with “{0}” matches, so nothing was split.</source>
   <translation>Ninguna anotación con «{0}» coincide, así que no se dividió nada.</translation>
  </message>
  <message>
   <source>No backup was made: %s</source>
   <translation>No se hizo la copia de seguridad: %s</translation>
  </message>
  <message>
   <source>No copy of the project can be written to {0}: {1}.</source>
   <translation>No se puede escribir una copia del proyecto en {0}: {1}.</translation>
  </message>
  <message>
   <source>No episode has “{0}” in its title.</source>
   <translation>Ningún episodio tiene «{0}» en su título.</translation>
  </message>
  <message>
   <source>No episode of this selection has a date.</source>
   <translation>Ningún episodio de esta selección tiene fecha.</translation>
  </message>
  <message>
   <source>No module named</source>
   <translation>No module named</translation>
  </message>
  <message>
   <source>No project can be made at {0}: {1}.</source>
   <translation>No se puede crear un proyecto en {0}: {1}.</translation>
  </message>
  <message>
   <source>No sound could be decoded from {0}.</source>
   <translation>No se pudo descodificar sonido de {0}.</translation>
  </message>
  <message>
   <source>No sound device was found; Earmark plays in silence.</source>
   <translation>No se encontró ningún dispositivo de sonido; Earmark reproduce en silencio.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>Sin etiquetas: cree las suyas.</translation>
  </message>
  <message>
   <source>No tier of the file holds text.</source>
   <translation>Ninguna capa del archivo contiene texto.</translation>
  </message>
  <message>
   <source>Nobody called “{0}” annotated that.</source>
   <translation>Nadie llamado «{0}» lo anotó.</translation>
  </message>
  <message>
   <source>Nobody in this episode is called “{0}”.</source>
   <translation>Nadie en este episodio se llama «{0}».</translation>
  </message>
  <message>
   <source>None of its lines has a speaker.</source>
   <translation>Ninguna de sus líneas tiene hablante.</translation>
  </message>
  <message>
   <source>None of these lines was set by hand.</source>
   <translation>Ninguna de estas líneas se fijó a mano.</translation>
  </message>
  <message>
   <source>Not a date: {0}</source>
   <translation>No es una fecha: {0}</translation>
  </message>
  <message>
   <source>Not a length: {0}</source>
   <translation>No es una duración: {0}</translation>
  </message>
  <message>
   <source>Not in the text: {0} stretches ({1} s).</source>
   <translation>No están en el texto: {0} tramos ({1} s).</translation>
  </message>
  <message>
   <source>Not kept: {0}.</source>
   <translation>No se conservó: {0}.</translation>
  </message>
  <message>
   <source>Not spoken of the text: {0} lines.</source>
   <translation>Del texto no se pronuncian: {0} líneas.</translation>
  </message>
  <message>
   <source>Not understood: {0}.</source>
   <translation>No se entendió: {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}.</source>
   <translation>No se puede leer nada de {0}.</translation>
  </message>
  <message>
   <source>Nothing can be read from {0}: {1}.</source>
   <translation>No se puede leer nada de {0}: {1}.</translation>
  </message>
  <message>
   <source>Nothing could be fetched.</source>
   <translation>No se pudo descargar nada.</translation>
  </message>
  <message>
   <source>Nothing is left of the recording.</source>
   <translation>No queda nada de la grabación.</translation>
  </message>
  <message>
   <source>Nothing on this computer can play sound; the playhead moves in silence.</source>
   <translation>Nada en este equipo puede reproducir sonido; el cabezal se mueve en silencio.</translation>
  </message>
  <message>
   <source>Nothing that is tagged fits.</source>
   <translation>No encaja nada de lo etiquetado.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <source>Nothing was changed. Restore the newest backup, or save what can be read with 'earmark salvage'.</source>
   <translation>No se cambió nada. Restaure la copia de seguridad más reciente, o salve lo que se pueda leer con 'earmark salvage'.</translation>
  </message>
  <message>
   <source>Nothing was changed. Run 'earmark check' on the project.</source>
   <translation>No se cambió nada. Ejecute 'earmark check' en el proyecto.</translation>
  </message>
  <message>
   <source>Nothing would be left of the line at {0}.</source>
   <translation>No quedaría nada de la línea en {0}.</translation>
  </message>
  <message>
   <source>Nothing would be left of “{0}”.</source>
   <translation>No quedaría nada de «{0}».</translation>
  </message>
  <message>
   <source>Of passages that both marked, the time they share over the time that either covers, on average.</source>
   <translation>De los pasajes que ambos marcaron, el tiempo que comparten entre el tiempo que cubre cualquiera de ellos, en promedio.</translation>
  </message>
  <message>
   <source>Of the time of the tag in the row, how much the tag in the column covers too.</source>
   <translation>Del tiempo de la etiqueta de la fila, cuánto cubre también la etiqueta de la columna.</translation>
  </message>
  <message>
   <source>One line of the text is not spoken.</source>
   <translation>Una línea del texto no se pronuncia.</translation>
  </message>
  <message>
   <source>One minus the disagreement found over the disagreement expected if tags were dealt out at random; takes any number of annotators.</source>
   <translation>Uno menos el desacuerdo hallado entre el desacuerdo esperado si las etiquetas se repartieran al azar; admite cualquier número de anotadores.</translation>
  </message>
  <message>
   <source>One of the annotations to change is no longer in the project.</source>
   <translation>Una de las anotaciones que cambiar ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>One of the annotations to delete is no longer in the project.</source>
   <translation>Una de las anotaciones que eliminar ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>One of the annotations to tag is no longer in the project.</source>
   <translation>Una de las anotaciones que etiquetar ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>One stretch ({0} s) is not in the text.</source>
   <translation>Un tramo ({0} s) no está en el texto.</translation>
  </message>
  <message>
   <source>Only a line set by hand can be released.</source>
   <translation>Solo se puede soltar una línea fijada a mano.</translation>
  </message>
  <message>
   <source>Only {0} of the lines could be found in the sound; the rest keep estimates.</source>
   <translation>Solo se encontraron {0} de las líneas en el sonido; el resto conserva estimaciones.</translation>
  </message>
  <message>
   <source>Only {0} of the words were found: this recording does not seem to belong to this transcript.</source>
   <translation>Solo se encontraron {0} de las palabras: esta grabación no parece corresponder a esta transcripción.</translation>
  </message>
  <message>
   <source>Open it with File ▸ Open feed…, or 'earmark feed'.</source>
   <translation>Ábralo con Archivo ▸ Abrir feed…, o 'earmark feed'.</translation>
  </message>
  <message>
   <source>Open the episode again so that Earmark reads the original anew.</source>
   <translation>Abra de nuevo el episodio para que Earmark vuelva a leer el original.</translation>
  </message>
  <message>
   <source>Open the episode again, or choose the file by hand.</source>
   <translation>Abra de nuevo el episodio, o elija el archivo a mano.</translation>
  </message>
  <message>
   <source>Open the episode and show where its recording lies.</source>
   <translation>Abra el episodio e indique dónde está su grabación.</translation>
  </message>
  <message>
   <source>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, whisper output; also as DOCX, ODT and Markdown</source>
   <translation>Otter, Descript, Sonix, Happy Scribe, Rev, LRC, salida de whisper; también como DOCX, ODT y Markdown</translation>
  </message>
  <message>
   <source>Overlap (IoU)</source>
   <translation>Solapamiento (IoU)</translation>
  </message>
  <message>
   <source>P AH L</source>
   <translation>P AH L</translation>
  </message>
  <message>
   <source>PYTHON_VLC_LIB_PATH names a library that is not there</source>
   <translation>PYTHON_VLC_LIB_PATH nombra una biblioteca que no está ahí</translation>
  </message>
  <message>
   <source>Paid messages, start to end.</source>
   <translation>Mensajes pagados, de principio a fin.</translation>
  </message>
  <message>
   <source>Paid or self-promoting messages, start to end.</source>
   <translation>Mensajes pagados o de autopromoción, de principio a fin.</translation>
  </message>
  <message>
   <source>Parquet (pandas, Polars)</source>
   <translation>Parquet (pandas, Polars)</translation>
  </message>
  <message>
   <source>Parquet needs pyarrow, which is not installed.</source>
   <translation>Parquet necesita pyarrow, que no está instalado.</translation>
  </message>
  <message>
   <source>People say that it is cold there.</source>
   <translation>Dicen que allí hace frío.</translation>
  </message>
  <message>
   <source>Plain text, Markdown, Word, OpenDocument</source>
   <translation>Texto sin formato, Markdown, Word, OpenDocument</translation>
  </message>
  <message>
   <source>Playback goes on where it was.</source>
   <translation>La reproducción continúa donde estaba.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start PipeWire or PulseAudio. Without one Earmark plays in silence.</source>
   <translation>Conecte auriculares o un altavoz, o inicie PipeWire o PulseAudio. Sin ellos, Earmark reproduce en silencio.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker, or start the sound service, then open the episode again.</source>
   <translation>Conecte auriculares o un altavoz, o inicie el servicio de sonido, y abra de nuevo el episodio.</translation>
  </message>
  <message>
   <source>Plug in headphones or a loudspeaker; playback goes over to it by itself.</source>
   <translation>Conecte auriculares o un altavoz; la reproducción pasa a ellos por sí sola.</translation>
  </message>
  <message>
   <source>Podcasting 2.0 HTML</source>
   <translation>HTML de Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 JSON</source>
   <translation>JSON de Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 chapters</source>
   <translation>Capítulos de Podcasting 2.0</translation>
  </message>
  <message>
   <source>Podcasting 2.0 sound bites</source>
   <translation>Fragmentos de sonido de Podcasting 2.0</translation>
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
   <translation>Podlove, Otter, Sonix, Happy Scribe, y listas de texto y tiempos de otras aplicaciones</translation>
  </message>
  <message>
   <source>Praat TextGrid</source>
   <translation>Praat TextGrid</translation>
  </message>
  <message>
   <source>Prices fell by nine tenths in ten years.</source>
   <translation>Los precios cayeron nueve décimas partes en diez años.</translation>
  </message>
  <message>
   <source>Put the caret between two words.</source>
   <translation>Ponga el cursor entre dos palabras.</translation>
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
   <translation>QtMultimedia no tiene motor.</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>REFI-QDA codebook</source>
   <translation>Libro de códigos REFI-QDA</translation>
  </message>
  <message>
   <source>REFI-QDA project</source>
   <translation>Proyecto REFI-QDA</translation>
  </message>
  <message>
   <source>REFI-QDA project (QualCoder, MAXQDA, ATLAS.ti, NVivo)</source>
   <translation>Proyecto REFI-QDA (QualCoder, MAXQDA, ATLAS.ti, NVivo)</translation>
  </message>
  <message>
   <source>RTTM (speakers)</source>
   <translation>RTTM (hablantes)</translation>
  </message>
  <message>
   <source>Re-time to another cut</source>
   <translation>Reajustar los tiempos a otro montaje</translation>
  </message>
  <message>
   <source>Re-time {0} to another cut</source>
   <translation>Reajustar los tiempos de {0} a otro montaje</translation>
  </message>
  <message>
   <source>Read as {0}: {1}{2}.</source>
   <translation>Leído como {0}: {1}{2}.</translation>
  </message>
  <message>
   <source>Reading {0} broke off unexpectedly.</source>
   <translation>La lectura de {0} se interrumpió de forma inesperada.</translation>
  </message>
  <message>
   <source>Recognised words that are not in the text: {0}.</source>
   <translation>Palabras reconocidas que no están en el texto: {0}.</translation>
  </message>
  <message>
   <source>Recovered episode {0}</source>
   <translation>Episodio recuperado {0}</translation>
  </message>
  <message>
   <source>Reel of the annotations</source>
   <translation>Secuencia de las anotaciones</translation>
  </message>
  <message>
   <source>Refine the times of {0}</source>
   <translation>Afinar los tiempos de {0}</translation>
  </message>
  <message>
   <source>Release it first, or choose a time beside it.</source>
   <translation>Suéltela antes, o elija un tiempo junto a ella.</translation>
  </message>
  <message>
   <source>Release {0}</source>
   <translation>Soltar {0}</translation>
  </message>
  <message>
   <source>Remarks on the file: {0}.</source>
   <translation>Observaciones sobre el archivo: {0}.</translation>
  </message>
  <message>
   <source>Remove or change that first.</source>
   <translation>Quite o cambie eso antes.</translation>
  </message>
  <message>
   <source>Rename the tag instead.</source>
   <translation>Renombre la etiqueta.</translation>
  </message>
  <message>
   <source>Rename {0} to {1}</source>
   <translation>Renombrar {0} a {1}</translation>
  </message>
  <message>
   <source>Reopen a passage</source>
   <translation>Reabrir un pasaje</translation>
  </message>
  <message>
   <source>Report in HTML, with a player</source>
   <translation>Informe en HTML, con reproductor</translation>
  </message>
  <message>
   <source>Report in Markdown</source>
   <translation>Informe en Markdown</translation>
  </message>
  <message>
   <source>Restore a backup, or remove the file and make a new project.</source>
   <translation>Restaure una copia de seguridad, o quite el archivo y cree un proyecto nuevo.</translation>
  </message>
  <message>
   <source>Restore a backup.</source>
   <translation>Restaure una copia de seguridad.</translation>
  </message>
  <message>
   <source>Restore the first text</source>
   <translation>Restaurar el primer texto</translation>
  </message>
  <message>
   <source>Retag {0} as {1}</source>
   <translation>Cambiar la etiqueta de {0} a {1}</translation>
  </message>
  <message>
   <source>Retire tag</source>
   <translation>Retirar etiqueta</translation>
  </message>
  <message>
   <source>Retire tag {0}</source>
   <translation>Retirar la etiqueta {0}</translation>
  </message>
  <message>
   <source>Rolling captions: cues that only repeat lines were merged ({0}).</source>
   <translation>Subtítulos continuos: se fundieron los que solo repiten líneas ({0}).</translation>
  </message>
  <message>
   <source>Run “earmark doctor” to see what is missing and how to install it.</source>
   <translation>Ejecute «earmark doctor» para ver qué falta y cómo instalarlo.</translation>
  </message>
  <message>
   <source>Run “earmark doctor”.</source>
   <translation>Ejecute «earmark doctor».</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install PySide6</source>
   <translation>Ejecute: {0} -m pip install PySide6</translation>
  </message>
  <message>
   <source>Run: {0} -m pip install {1}</source>
   <translation>Ejecute: {0} -m pip install {1}</translation>
  </message>
  <message>
   <source>Run: {0}{1} {2}</source>
   <translation>Ejecute: {0}{1} {2}</translation>
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
   <translation>Guarde una copia en otro lugar, o cierre allí el proyecto y ábralo aquí de nuevo.</translation>
  </message>
  <message>
   <source>Save a filter</source>
   <translation>Guardar un filtro</translation>
  </message>
  <message>
   <source>Save it again in Praat.</source>
   <translation>Guárdelo de nuevo en Praat.</translation>
  </message>
  <message>
   <source>Save it again with the program that it comes from.</source>
   <translation>Guárdelo de nuevo con la aplicación de la que procede.</translation>
  </message>
  <message>
   <source>Save it as text, DOCX, SRT or WebVTT and import that.</source>
   <translation>Guárdelo como texto, DOCX, SRT o WebVTT e impórtelo.</translation>
  </message>
  <message>
   <source>Save the filter {0}</source>
   <translation>Guardar el filtro {0}</translation>
  </message>
  <message>
   <source>See 'earmark list'.</source>
   <translation>Vea 'earmark list'.</translation>
  </message>
  <message>
   <source>See the players above.</source>
   <translation>Vea los reproductores de arriba.</translation>
  </message>
  <message>
   <source>Segment {0} of episode {1} ends before it starts.</source>
   <translation>El segmento {0} del episodio {1} acaba antes de empezar.</translation>
  </message>
  <message>
   <source>Segments that repeat the one before were merged ({0}).</source>
   <translation>Se fundieron los segmentos que repiten el anterior ({0}).</translation>
  </message>
  <message>
   <source>Segments: {0}, chapters: {1}, speakers: {2}.</source>
   <translation>Segmentos: {0}, capítulos: {1}, hablantes: {2}.</translation>
  </message>
  <message>
   <source>Set line {0} to {1}</source>
   <translation>Fijar la línea {0} en {1}</translation>
  </message>
  <message>
   <source>Set the line</source>
   <translation>Fijar la línea</translation>
  </message>
  <message>
   <source>Set the line to {0}–{1}</source>
   <translation>Fijar la línea en {0}–{1}</translation>
  </message>
  <message>
   <source>Set the recording</source>
   <translation>Fijar la grabación</translation>
  </message>
  <message>
   <source>Set {0} lines</source>
   <translation>Fijar {0} líneas</translation>
  </message>
  <message>
   <source>Share of time by episode</source>
   <translation>Parte del tiempo por episodio</translation>
  </message>
  <message>
   <source>Share of time by tag</source>
   <translation>Parte del tiempo por etiqueta</translation>
  </message>
  <message>
   <source>Share of time over dates</source>
   <translation>Parte del tiempo por fechas</translation>
  </message>
  <message>
   <source>Show-notes transcript</source>
   <translation>Transcripción de las notas del programa</translation>
  </message>
  <message>
   <source>Sign annotations</source>
   <translation>Firmar anotaciones</translation>
  </message>
  <message>
   <source>Sign {0} annotations as {1}</source>
   <translation>Firmar {0} anotaciones como {1}</translation>
  </message>
  <message>
   <source>Some bytes are no {0} text; they are shown as �.</source>
   <translation>Algunos bytes no son texto {0}; se muestran como �.</translation>
  </message>
  <message>
   <source>Somebody or something that is watched is named.</source>
   <translation>Se nombra a alguien o algo que es objeto de seguimiento.</translation>
  </message>
  <message>
   <source>Something said before is put right.</source>
   <translation>Se rectifica algo dicho antes.</translation>
  </message>
  <message>
   <source>Something that happened to the person who speaks, told by them.</source>
   <translation>Algo que le ocurrió a la persona que habla, contado por ella.</translation>
  </message>
  <message>
   <source>Something that is missing, wished for or in the way.</source>
   <translation>Algo que falta, se desea o estorba.</translation>
  </message>
  <message>
   <source>Something that is no tag was left out.</source>
   <translation>Se omitió algo que no es una etiqueta.</translation>
  </message>
  <message>
   <source>Speaker {0}</source>
   <translation>Hablante {0}</translation>
  </message>
  <message>
   <source>Speakers and tags</source>
   <translation>Hablantes y etiquetas</translation>
  </message>
  <message>
   <source>Speech recognition with Whisper is not installed.</source>
   <translation>El reconocimiento de voz con Whisper no está instalado.</translation>
  </message>
  <message>
   <source>Speed of annotating</source>
   <translation>Velocidad de anotación</translation>
  </message>
  <message>
   <source>Split tag</source>
   <translation>Dividir etiqueta</translation>
  </message>
  <message>
   <source>Split tag {0}: {1} now {2}</source>
   <translation>Dividir la etiqueta {0}: {1} ahora {2}</translation>
  </message>
  <message>
   <source>Split the line</source>
   <translation>Dividir la línea</translation>
  </message>
  <message>
   <source>Split the line at {0}</source>
   <translation>Dividir la línea en {0}</translation>
  </message>
  <message>
   <source>Spoken by {0}</source>
   <translation>Dicho por {0}</translation>
  </message>
  <message>
   <source>Sponsor load by show</source>
   <translation>Carga de patrocinio por programa</translation>
  </message>
  <message>
   <source>SponsorBlock segments</source>
   <translation>Segmentos de SponsorBlock</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>Patrocinadores, afirmaciones y temas.</translation>
  </message>
  <message>
   <source>Step {0} of the history can't be read.</source>
   <translation>No se puede leer el paso {0} del historial.</translation>
  </message>
  <message>
   <source>Stretch {0} lines to {1}–{2}</source>
   <translation>Estirar {0} líneas a {1}–{2}</translation>
  </message>
  <message>
   <source>SubRip (SRT)</source>
   <translation>SubRip (SRT)</translation>
  </message>
  <message>
   <source>SubRip captions (SRT)</source>
   <translation>Subtítulos SubRip (SRT)</translation>
  </message>
  <message>
   <source>T AH L</source>
   <translation>T AH L</translation>
  </message>
  <message>
   <source>TTML and DFXP</source>
   <translation>TTML y DFXP</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Table separated by tabs (TSV)</source>
   <translation>Tabla separada por tabuladores (TSV)</translation>
  </message>
  <message>
   <source>Tag something, or choose another filter.</source>
   <translation>Etiquete algo, o elija otro filtro.</translation>
  </message>
  <message>
   <source>Tag {0} passages {1}</source>
   <translation>Etiquetar {0} pasajes {1}</translation>
  </message>
  <message>
   <source>Tag {0} was lost; its annotations were kept.</source>
   <translation>Se perdió la etiqueta {0}; sus anotaciones se conservaron.</translation>
  </message>
  <message>
   <source>Tag {0} {1}</source>
   <translation>Etiquetar {0} {1}</translation>
  </message>
  <message>
   <source>Tags are nested more than {0} deep.</source>
   <translation>Las etiquetas están anidadas a más de {0} niveles.</translation>
  </message>
  <message>
   <source>Tags together</source>
   <translation>Etiquetas juntas</translation>
  </message>
  <message>
   <source>Take the speaker off</source>
   <translation>Quitar el hablante</translation>
  </message>
  <message>
   <source>Take {0} agreed annotations into the gold tier</source>
   <translation>Llevar {0} anotaciones acordadas a la capa de referencia</translation>
  </message>
  <message>
   <source>Text above the first cue is left out.</source>
   <translation>Se omite el texto anterior a la primera entrada.</translation>
  </message>
  <message>
   <source>Text above the first cue is left out: {0}</source>
   <translation>Se omite el texto anterior a la primera entrada: {0}</translation>
  </message>
  <message>
   <source>Text with times</source>
   <translation>Texto con tiempos</translation>
  </message>
  <message>
   <source>That annotation is no longer in the project.</source>
   <translation>Esa anotación ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>That episode is no longer in the project.</source>
   <translation>Ese episodio ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>That piece of text is no longer in the transcript.</source>
   <translation>Ese fragmento de texto ya no está en la transcripción.</translation>
  </message>
  <message>
   <source>That saved filter is no longer in the project.</source>
   <translation>Ese filtro guardado ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>That segment is no longer in the transcript.</source>
   <translation>Ese segmento ya no está en la transcripción.</translation>
  </message>
  <message>
   <source>That step is no longer in the history.</source>
   <translation>Ese paso ya no está en el historial.</translation>
  </message>
  <message>
   <source>That tag is no longer in the codebook.</source>
   <translation>Esa etiqueta ya no está en el libro de códigos.</translation>
  </message>
  <message>
   <source>The Whisper model {0} could not be loaded.</source>
   <translation>No se pudo cargar el modelo de Whisper {0}.</translation>
  </message>
  <message>
   <source>The XML is not well-formed here; loose “&amp;” were mended.</source>
   <translation>El XML no está bien formado aquí; se corrigieron los «&amp;» sueltos.</translation>
  </message>
  <message>
   <source>The alignment was cancelled.</source>
   <translation>La alineación se canceló.</translation>
  </message>
  <message>
   <source>The annotation refers to one that is not there.</source>
   <translation>La anotación se refiere a una que no está ahí.</translation>
  </message>
  <message>
   <source>The annotation was in the table before; this row is left out.</source>
   <translation>La anotación ya estaba antes en la tabla; se omite esta fila.</translation>
  </message>
  <message>
   <source>The box holds the middle half with the median as a line, the thin line nine in ten; lengths on the axis multiply from left to right.</source>
   <translation>La caja contiene la mitad central con la mediana como línea; la línea fina, nueve de cada diez; las duraciones del eje se multiplican de izquierda a derecha.</translation>
  </message>
  <message>
   <source>The change that waited has just been saved.</source>
   <translation>El cambio pendiente se acaba de guardar.</translation>
  </message>
  <message>
   <source>The chapter time ({0}) is no time; “{1}” is put at {2}, between its neighbours.</source>
   <translation>El tiempo del capítulo ({0}) no es un tiempo; «{1}» se pone en {2}, entre sus vecinos.</translation>
  </message>
  <message>
   <source>The chapter “{0}” starts after the end of the recording.</source>
   <translation>El capítulo «{0}» empieza después del fin de la grabación.</translation>
  </message>
  <message>
   <source>The chapters were out of order and have been sorted.</source>
   <translation>Los capítulos estaban desordenados y se han ordenado.</translation>
  </message>
  <message>
   <source>The coding refers to no code of the project.</source>
   <translation>La codificación no se refiere a ningún código del proyecto.</translation>
  </message>
  <message>
   <source>The columns are: {0}.</source>
   <translation>Las columnas son: {0}.</translation>
  </message>
  <message>
   <source>The copy {0} is not complete, so it was not kept.</source>
   <translation>La copia {0} no está completa, así que no se conservó.</translation>
  </message>
  <message>
   <source>The corrected text differs; the words are as recognised.</source>
   <translation>El texto corregido es distinto; las palabras quedan como se reconocieron.</translation>
  </message>
  <message>
   <source>The cue has no readable start; put at {0}.</source>
   <translation>La entrada no tiene un inicio legible; puesta en {0}.</translation>
  </message>
  <message>
   <source>The cue names no tag in brackets.</source>
   <translation>La entrada no nombra ninguna etiqueta entre corchetes.</translation>
  </message>
  <message>
   <source>The cue starts before zero; put at 0:00.</source>
   <translation>La entrada empieza antes de cero; puesta en 0:00.</translation>
  </message>
  <message>
   <source>The cue {0}; its end is put at {1}.</source>
   <translation>La entrada {0}; su fin se pone en {1}.</translation>
  </message>
  <message>
   <source>The cues are not in order of time; they were sorted.</source>
   <translation>Las entradas no estaban en orden de tiempo; se ordenaron.</translation>
  </message>
  <message>
   <source>The disk is full, so the last change could not be saved.</source>
   <translation>El disco está lleno, así que no se pudo guardar el último cambio.</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written.</source>
   <translation>El disco está lleno, así que no se escribió {0}.</translation>
  </message>
  <message>
   <source>The disk is full: the prepared copy of the recording could not be written.</source>
   <translation>El disco está lleno: no se pudo escribir la copia preparada de la grabación.</translation>
  </message>
  <message>
   <source>The episode ends at {0}.</source>
   <translation>El episodio acaba en {0}.</translation>
  </message>
  <message>
   <source>The episode “{0}” is not in the project.</source>
   <translation>El episodio «{0}» no está en el proyecto.</translation>
  </message>
  <message>
   <source>The estimated times now fit its length.</source>
   <translation>Los tiempos estimados encajan ahora con su duración.</translation>
  </message>
  <message>
   <source>The feed seems to hold {0} items, but {1} were read.</source>
   <translation>El feed parece contener {0} elementos, pero se leyeron {1}.</translation>
  </message>
  <message>
   <source>The file has no times, so they are estimated.</source>
   <translation>El archivo no tiene tiempos; se estiman.</translation>
  </message>
  <message>
   <source>The file is as it was. {0}</source>
   <translation>El archivo está como estaba. {0}</translation>
  </message>
  <message>
   <source>The file is damaged or incomplete; get it again.</source>
   <translation>El archivo está dañado o incompleto; obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>The file is damaged: {0}.</source>
   <translation>El archivo está dañado: {0}.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; read as {0}. Look at accented letters.</source>
   <translation>El archivo no es UTF-8; leído como {0}. Revise las letras con acento.</translation>
  </message>
  <message>
   <source>The file may be damaged or empty. Try to get it again.</source>
   <translation>El archivo puede estar dañado o vacío. Intente obtenerlo de nuevo.</translation>
  </message>
  <message>
   <source>The file may be damaged: download or copy it again.</source>
   <translation>El archivo puede estar dañado: descárguelo o cópielo de nuevo.</translation>
  </message>
  <message>
   <source>The file may have been cut off; get it again.</source>
   <translation>El archivo puede estar cortado; obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>The file seems to hold {0} cues, but {1} are accounted for.</source>
   <translation>El archivo parece contener {0} entradas, pero constan {1}.</translation>
  </message>
  <message>
   <source>The first winter I was there, the heating broke down.</source>
   <translation>El primer invierno que estuve allí se estropeó la calefacción.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written.</source>
   <translation>No se puede escribir en la carpeta de grabaciones preparadas.</translation>
  </message>
  <message>
   <source>The folder of prepared recordings can't be written: {0}</source>
   <translation>No se puede escribir en la carpeta de grabaciones preparadas: {0}</translation>
  </message>
  <message>
   <source>The folder {0} can't be made: {1}.</source>
   <translation>No se puede crear la carpeta {0}: {1}.</translation>
  </message>
  <message>
   <source>The formats are: {0}.</source>
   <translation>Los formatos son: {0}.</translation>
  </message>
  <message>
   <source>The history has steps that were undone before ones that were not.</source>
   <translation>El historial tiene pasos deshechos antes que otros que no lo están.</translation>
  </message>
  <message>
   <source>The history was left out, as it no longer fits.</source>
   <translation>El historial se omitió, porque ya no encaja.</translation>
  </message>
  <message>
   <source>The key {0} already belongs to “{1}”.</source>
   <translation>La tecla {0} ya pertenece a «{1}».</translation>
  </message>
  <message>
   <source>The keywords are no list; kept as one: {0}</source>
   <translation>Las palabras clave no son una lista; conservadas como una sola: {0}</translation>
  </message>
  <message>
   <source>The label names no tag.</source>
   <translation>El rótulo no nombra ninguna etiqueta.</translation>
  </message>
  <message>
   <source>The last result repeats all words with speakers; it was taken.</source>
   <translation>El último resultado repite todas las palabras con hablantes; se usó ese.</translation>
  </message>
  <message>
   <source>The line at {0} was set by hand.</source>
   <translation>La línea en {0} se fijó a mano.</translation>
  </message>
  <message>
   <source>The line cannot start there: a line before or after it was set by hand.</source>
   <translation>La línea no puede empezar ahí: una línea anterior o posterior se fijó a mano.</translation>
  </message>
  <message>
   <source>The line does not start with *; kept as it stands.</source>
   <translation>La línea no empieza por *; se conserva tal cual.</translation>
  </message>
  <message>
   <source>The lines cannot be put there.</source>
   <translation>Las líneas no se pueden poner ahí.</translation>
  </message>
  <message>
   <source>The manual lists what a filter can say.</source>
   <translation>El manual enumera lo que puede decir un filtro.</translation>
  </message>
  <message>
   <source>The moment of the split lies outside the segment.</source>
   <translation>El momento de la división queda fuera del segmento.</translation>
  </message>
  <message>
   <source>The name {0} does not say in which form the codebook is to be written.</source>
   <translation>El nombre {0} no dice en qué forma se ha de escribir el libro de códigos.</translation>
  </message>
  <message>
   <source>The part of the time that each tag covers, by the month of publication.</source>
   <translation>La parte del tiempo que cubre cada etiqueta, por mes de publicación.</translation>
  </message>
  <message>
   <source>The prepared recording vanished from the cache while it was written.</source>
   <translation>La grabación preparada desapareció de la caché mientras se escribía.</translation>
  </message>
  <message>
   <source>The project can't be changed</source>
   <translation>El proyecto no se puede modificar</translation>
  </message>
  <message>
   <source>The project can't be changed: {0}.</source>
   <translation>El proyecto no se puede modificar: {0}.</translation>
  </message>
  <message>
   <source>The project has been closed.</source>
   <translation>El proyecto se ha cerrado.</translation>
  </message>
  <message>
   <source>The project has {0} episodes “{1}”.</source>
   <translation>El proyecto tiene {0} episodios «{1}».</translation>
  </message>
  <message>
   <source>The project holds {0}.</source>
   <translation>El proyecto contiene {0}.</translation>
  </message>
  <message>
   <source>The recogniser may have heard no speech.</source>
   <translation>Puede que el reconocedor no oyera voz.</translation>
  </message>
  <message>
   <source>The recording could not be played: {0}.</source>
   <translation>No se pudo reproducir la grabación: {0}.</translation>
  </message>
  <message>
   <source>The recording could not be prepared: {0}.</source>
   <translation>No se pudo preparar la grabación: {0}.</translation>
  </message>
  <message>
   <source>The recording ended before its time; the file may have been damaged.</source>
   <translation>La grabación terminó antes de tiempo; el archivo puede estar dañado.</translation>
  </message>
  <message>
   <source>The recording of “{0}” is not to be found.</source>
   <translation>No se encuentra la grabación de «{0}».</translation>
  </message>
  <message>
   <source>The recording of “{0}” is now taken from {1}.</source>
   <translation>La grabación de «{0}» se toma ahora de {1}.</translation>
  </message>
  <message>
   <source>The recording of “{0}” was {1}.</source>
   <translation>La grabación de «{0}» era {1}.</translation>
  </message>
  <message>
   <source>The recording {0} is missing.</source>
   <translation>Falta la grabación {0}.</translation>
  </message>
  <message>
   <source>The recording {0} is not the one it was.</source>
   <translation>La grabación {0} no es la que era.</translation>
  </message>
  <message>
   <source>The recording {0} is not there any more.</source>
   <translation>La grabación {0} ya no está ahí.</translation>
  </message>
  <message>
   <source>The recording “{0}” is left out; its words: {1}.</source>
   <translation>La grabación «{0}» queda fuera; sus palabras: {1}.</translation>
  </message>
  <message>
   <source>The recordings need {0} MB, and {1} has room for {2} MB.</source>
   <translation>Las grabaciones necesitan {0} MB, y {1} tiene espacio para {2} MB.</translation>
  </message>
  <message>
   <source>The row names no tag.</source>
   <translation>La fila no nombra ninguna etiqueta.</translation>
  </message>
  <message>
   <source>The same for every second of the recording, so that long segments count for more.</source>
   <translation>Lo mismo para cada segundo de la grabación, de modo que los segmentos largos cuentan más.</translation>
  </message>
  <message>
   <source>The same for every second of the recording.</source>
   <translation>Lo mismo para cada segundo de la grabación.</translation>
  </message>
  <message>
   <source>The sample episode is not in this installation.</source>
   <translation>El episodio de ejemplo no está en esta instalación.</translation>
  </message>
  <message>
   <source>The segments are spoken by {0} and by {1}.</source>
   <translation>Los segmentos los dicen {0} y {1}.</translation>
  </message>
  <message>
   <source>The segments of episode {0} are not in the order of their times.</source>
   <translation>Los segmentos del episodio {0} no están en el orden de sus tiempos.</translation>
  </message>
  <message>
   <source>The selection ends before it starts.</source>
   <translation>La selección acaba antes de empezar.</translation>
  </message>
  <message>
   <source>The selection reaches past the text of its segment.</source>
   <translation>La selección sobrepasa el texto de su segmento.</translation>
  </message>
  <message>
   <source>The share of passages whose start and end both lie within the tolerance of the other’s.</source>
   <translation>La proporción de pasajes cuyo inicio y fin están dentro de la tolerancia de los del otro.</translation>
  </message>
  <message>
   <source>The share of starts and ends that are the same to the second; those within the tolerance count in part.</source>
   <translation>La proporción de inicios y fines iguales al segundo; los que están dentro de la tolerancia cuentan en parte.</translation>
  </message>
  <message>
   <source>The sound broke off.</source>
   <translation>El sonido se interrumpió.</translation>
  </message>
  <message>
   <source>The sound engine can't be started: {0}.</source>
   <translation>No se puede iniciar el motor de sonido: {0}.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly and was started again.</source>
   <translation>El motor de sonido se detuvo inesperadamente y se inició de nuevo.</translation>
  </message>
  <message>
   <source>The sound engine stopped unexpectedly several times.</source>
   <translation>El motor de sonido se detuvo inesperadamente varias veces.</translation>
  </message>
  <message>
   <source>The stored state of the alignment cannot be read.</source>
   <translation>No se puede leer el estado guardado de la alineación.</translation>
  </message>
  <message>
   <source>The subject in a few words.</source>
   <translation>El tema en pocas palabras.</translation>
  </message>
  <message>
   <source>The table {0} is missing.</source>
   <translation>Falta la tabla {0}.</translation>
  </message>
  <message>
   <source>The tag to nest it under is gone.</source>
   <translation>La etiqueta en la que anidarla ya no está.</translation>
  </message>
  <message>
   <source>The text is not in “{0}”: {1}</source>
   <translation>El texto no está en «{0}»: {1}</translation>
  </message>
  <message>
   <source>The text “{0}” with {1} lines is left out.</source>
   <translation>Se omite el texto «{0}» con {1} líneas.</translation>
  </message>
  <message>
   <source>The tier “{0}” with {1} annotations is left out.</source>
   <translation>Se omite la capa «{0}» con {1} anotaciones.</translation>
  </message>
  <message>
   <source>The time {0} does not lie between its neighbours; estimated anew.</source>
   <translation>El tiempo {0} no está entre sus vecinos; estimado de nuevo.</translation>
  </message>
  <message>
   <source>The transcript carries {0}, so it can't be replaced.</source>
   <translation>La transcripción lleva {0}, así que no se puede reemplazar.</translation>
  </message>
  <message>
   <source>The transcript holds no words to find.</source>
   <translation>La transcripción no contiene palabras que buscar.</translation>
  </message>
  <message>
   <source>The transcript is in a script that the built-in English model cannot say.</source>
   <translation>La transcripción está en una escritura que el modelo inglés incluido no puede pronunciar.</translation>
  </message>
  <message>
   <source>The transcript speaks of {0}, the recording is {1} long: check that they belong together.</source>
   <translation>La transcripción habla de {0}, la grabación dura {1}: compruebe que se corresponden.</translation>
  </message>
  <message>
   <source>The whole passage</source>
   <translation>El pasaje entero</translation>
  </message>
  <message>
   <source>The window needs a desktop session; the commands do not.</source>
   <translation>La ventana necesita una sesión de escritorio; los comandos no.</translation>
  </message>
  <message>
   <source>The word times of a segment are damaged and were left out</source>
   <translation>Los tiempos de palabra de un segmento están dañados y se omitieron</translation>
  </message>
  <message>
   <source>The word times of segment {0} can't be read.</source>
   <translation>No se pueden leer los tiempos de palabra del segmento {0}.</translation>
  </message>
  <message>
   <source>The words of annotation {0} were lost; its text was kept.</source>
   <translation>Se perdieron las palabras de la anotación {0}; su texto se conservó.</translation>
  </message>
  <message>
   <source>The {0} codings of the project are not taken in.</source>
   <translation>Las {0} codificaciones del proyecto no se incorporan.</translation>
  </message>
  <message>
   <source>The {0} could not be fetched: {1}</source>
   <translation>No se pudo descargar: {0}: {1}</translation>
  </message>
  <message>
   <source>There are more; only the first were listed.</source>
   <translation>Hay más; solo se enumeraron los primeros.</translation>
  </message>
  <message>
   <source>There are no such lines.</source>
   <translation>No existen esas líneas.</translation>
  </message>
  <message>
   <source>There are not two annotators to compare.</source>
   <translation>No hay dos anotadores que comparar.</translation>
  </message>
  <message>
   <source>There is a tag “{0}” already.</source>
   <translation>Ya hay una etiqueta «{0}».</translation>
  </message>
  <message>
   <source>There is no annotation {0} in this project.</source>
   <translation>No hay ninguna anotación {0} en este proyecto.</translation>
  </message>
  <message>
   <source>There is no column “{0}”.</source>
   <translation>No hay ninguna columna «{0}».</translation>
  </message>
  <message>
   <source>There is no episode {0} in this project.</source>
   <translation>No hay ningún episodio {0} en este proyecto.</translation>
  </message>
  <message>
   <source>There is no file at {0}.</source>
   <translation>No hay ningún archivo en {0}.</translation>
  </message>
  <message>
   <source>There is no file {0}.</source>
   <translation>No hay ningún archivo {0}.</translation>
  </message>
  <message>
   <source>There is no folder {0}.</source>
   <translation>No hay ninguna carpeta {0}.</translation>
  </message>
  <message>
   <source>There is no format “{0}”.</source>
   <translation>No hay ningún formato «{0}».</translation>
  </message>
  <message>
   <source>There is no line after this one.</source>
   <translation>No hay ninguna línea después de esta.</translation>
  </message>
  <message>
   <source>There is no project at {0}.</source>
   <translation>No hay ningún proyecto en {0}.</translation>
  </message>
  <message>
   <source>There is no such line.</source>
   <translation>No existe esa línea.</translation>
  </message>
  <message>
   <source>There is no tag “{0}” to nest others under.</source>
   <translation>No hay ninguna etiqueta «{0}» en la que anidar otras.</translation>
  </message>
  <message>
   <source>There is no text in the selection to tag.</source>
   <translation>No hay texto en la selección que etiquetar.</translation>
  </message>
  <message>
   <source>There is nothing to count in this selection yet.</source>
   <translation>Aún no hay nada que contar en esta selección.</translation>
  </message>
  <message>
   <source>There is nothing to decide about.</source>
   <translation>No hay nada que decidir.</translation>
  </message>
  <message>
   <source>There is nothing to fetch for “{0}”.</source>
   <translation>No hay nada que descargar para «{0}».</translation>
  </message>
  <message>
   <source>There is nothing to go to.</source>
   <translation>No hay nada a lo que ir.</translation>
  </message>
  <message>
   <source>There is nothing to import.</source>
   <translation>No hay nada que importar.</translation>
  </message>
  <message>
   <source>There is: {0}.</source>
   <translation>Hay: {0}.</translation>
  </message>
  <message>
   <source>There may be too little memory. Try again with fewer jobs.</source>
   <translation>Puede que falte memoria. Inténtelo de nuevo con menos tareas.</translation>
  </message>
  <message>
   <source>This change was not made, as an earlier one waits to be saved.</source>
   <translation>Este cambio no se hizo, porque uno anterior espera a guardarse.</translation>
  </message>
  <message>
   <source>This episode is brought to you by…</source>
   <translation>Este episodio llega gracias a…</translation>
  </message>
  <message>
   <source>This is still in use by something else in the project.</source>
   <translation>Otra cosa en el proyecto aún usa esto.</translation>
  </message>
  <message>
   <source>This project lies in {0}. Close it before you open it on another computer.</source>
   <translation>Este proyecto está en {0}. Ciérrelo antes de abrirlo en otro equipo.</translation>
  </message>
  <message>
   <source>This recording belongs to “{0}” already; nothing was changed.</source>
   <translation>Esta grabación ya pertenece a «{0}»; no se cambió nada.</translation>
  </message>
  <message>
   <source>This regular expression can't be read: {0}.</source>
   <translation>No se puede leer esta expresión regular: {0}.</translation>
  </message>
  <message>
   <source>Transcribe the recording there, or export the transcript.</source>
   <translation>Transcriba allí la grabación o exporte la transcripción.</translation>
  </message>
  <message>
   <source>Transcription Model</source>
   <translation>Transcription Model</translation>
  </message>
  <message>
   <source>Try again later.</source>
   <translation>Inténtelo más tarde.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Try again. If it goes on, update VLC, or choose another player in the settings.</source>
   <translation>Inténtelo de nuevo. Si continúa, actualice VLC o elija otro reproductor en los ajustes.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, look whether something cleans that folder.</source>
   <translation>Inténtelo de nuevo; si vuelve a ocurrir, mire si algo limpia esa carpeta.</translation>
  </message>
  <message>
   <source>Type 12:30, 62m, +30, -1:00, 50 % or part of a chapter's name.</source>
   <translation>Escriba 12:30, 62m, +30, -1:00, 50 % o parte del nombre de un capítulo.</translation>
  </message>
  <message>
   <source>Type a time before that; {0} lies behind it.</source>
   <translation>Escriba un tiempo anterior; {0} queda detrás.</translation>
  </message>
  <message>
   <source>Type a time such as 12:30, or a chapter.</source>
   <translation>Escriba un tiempo como 12:30, o un capítulo.</translation>
  </message>
  <message>
   <source>Type one.</source>
   <translation>Escriba uno.</translation>
  </message>
  <message>
   <source>Unpack it and import the transcript inside.</source>
   <translation>Descomprímalo e importe la transcripción que contiene.</translation>
  </message>
  <message>
   <source>Untag {0} {1}</source>
   <translation>Quitar la etiqueta {0} {1}</translation>
  </message>
  <message>
   <source>Untitled episode</source>
   <translation>Episodio sin título</translation>
  </message>
  <message>
   <source>Use a newer Python, which brings a newer SQLite.</source>
   <translation>Use un Python más reciente, que trae un SQLite más reciente.</translation>
  </message>
  <message>
   <source>Use of the codebook</source>
   <translation>Uso del libro de códigos</translation>
  </message>
  <message>
   <source>Use the code TEA for ten percent off.</source>
   <translation>Use el código TEA para un diez por ciento de descuento.</translation>
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
   <translation>Subtítulos WebVTT</translation>
  </message>
  <message>
   <source>What concerns the interview itself: a question, a break, a misunderstanding.</source>
   <translation>Lo que atañe a la propia entrevista: una pregunta, una pausa, un malentendido.</translation>
  </message>
  <message>
   <source>What does not belong to it</source>
   <translation>Lo que no corresponde</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>Lo que se lee</translation>
  </message>
  <message>
   <source>What listeners are asked to do: a code, an address.</source>
   <translation>Lo que se pide a los oyentes: un código, una dirección.</translation>
  </message>
  <message>
   <source>What stands in their place in print.</source>
   <translation>Lo que aparece en su lugar al publicar.</translation>
  </message>
  <message>
   <source>What the person thinks of something.</source>
   <translation>Lo que la persona piensa de algo.</translation>
  </message>
  <message>
   <source>When it happened, as it is told.</source>
   <translation>Cuándo ocurrió, según se cuenta.</translation>
  </message>
  <message>
   <source>Where it was checked.</source>
   <translation>Dónde se comprobó.</translation>
  </message>
  <message>
   <source>Where somebody comes from: life, work, circumstances.</source>
   <translation>De dónde viene alguien: vida, trabajo, circunstancias.</translation>
  </message>
  <message>
   <source>Whether the same stretches were cut out of the recording: ends that lie far apart and passages that only one marked count by the square of their length.</source>
   <translation>Si se recortaron los mismos tramos de la grabación: los fines muy separados y los pasajes que solo uno marcó cuentan por el cuadrado de su duración.</translation>
  </message>
  <message>
   <source>While you worked</source>
   <translation>Mientras trabajaba</translation>
  </message>
  <message>
   <source>Whisper JSON</source>
   <translation>JSON de Whisper</translation>
  </message>
  <message>
   <source>Whisper TSV</source>
   <translation>TSV de Whisper</translation>
  </message>
  <message>
   <source>Who pays, or whose thing it is.</source>
   <translation>Quién paga, o de quién es.</translation>
  </message>
  <message>
   <source>Who says it, or is quoted as saying it.</source>
   <translation>Quién lo dice, o a quién se cita diciéndolo.</translation>
  </message>
  <message>
   <source>Words worth printing as they are.</source>
   <translation>Palabras que merece la pena publicar tal cual.</translation>
  </message>
  <message>
   <source>Write a date as 2026-11-27, or “today”.</source>
   <translation>Escriba una fecha como 2026-11-27, o “today” (hoy).</translation>
  </message>
  <message>
   <source>Write a number, such as 3 or 2.5.</source>
   <translation>Escriba un número, como 3 o 2.5.</translation>
  </message>
  <message>
   <source>Write an address, such as https://example.org/page.</source>
   <translation>Escriba una dirección, como https://example.org/page.</translation>
  </message>
  <message>
   <source>Write down {0}</source>
   <translation>Transcribir {0}</translation>
  </message>
  <message>
   <source>Write it as #RRGGBB.</source>
   <translation>Escríbalo como #RRGGBB.</translation>
  </message>
  <message>
   <source>Write yes or no.</source>
   <translation>Escriba yes (sí) o no.</translation>
  </message>
  <message>
   <source>X-TIMESTAMP-MAP is left out; times are kept as written.</source>
   <translation>Se omite X-TIMESTAMP-MAP; los tiempos se conservan como están escritos.</translation>
  </message>
  <message>
   <source>Y UH R</source>
   <translation>Y UH R</translation>
  </message>
  <message>
   <source>YouTube SBV</source>
   <translation>SBV de YouTube</translation>
  </message>
  <message>
   <source>YouTube shows chapters only where there are at least three.</source>
   <translation>YouTube muestra capítulos solo cuando hay al menos tres.</translation>
  </message>
  <message>
   <source>ZH AH N</source>
   <translation>ZH AH N</translation>
  </message>
  <message>
   <source>`cite`, `time` and `p`; long paragraphs are cut into sentences</source>
   <translation>`cite`, `time` y `p`; los párrafos largos se cortan en oraciones</translation>
  </message>
  <message>
   <source>a Dropbox folder</source>
   <translation>una carpeta de Dropbox</translation>
  </message>
  <message>
   <source>a Google Drive folder</source>
   <translation>una carpeta de Google Drive</translation>
  </message>
  <message>
   <source>a Nextcloud folder</source>
   <translation>una carpeta de Nextcloud</translation>
  </message>
  <message>
   <source>a OneDrive folder</source>
   <translation>una carpeta de OneDrive</translation>
  </message>
  <message>
   <source>a Synology Drive folder</source>
   <translation>una carpeta de Synology Drive</translation>
  </message>
  <message>
   <source>a comma is missing</source>
   <translation>falta una coma</translation>
  </message>
  <message>
   <source>a folder synchronised with a cloud</source>
   <translation>una carpeta sincronizada con la nube</translation>
  </message>
  <message>
   <source>a line or a sentence becomes a segment; also as DOCX, ODT and Markdown; times are estimated</source>
   <translation>una línea o una oración pasa a ser un segmento; también como DOCX, ODT y Markdown; los tiempos se estiman</translation>
  </message>
  <message>
   <source>a name is missing</source>
   <translation>falta un nombre</translation>
  </message>
  <message>
   <source>a network folder</source>
   <translation>una carpeta de red</translation>
  </message>
  <message>
   <source>a pCloud folder</source>
   <translation>una carpeta de pCloud</translation>
  </message>
  <message>
   <source>a range can't end before it starts: {0}–{1}</source>
   <translation>un intervalo no puede acabar antes de empezar: {0}–{1}</translation>
  </message>
  <message>
   <source>a step of the history breaks off, or is too large</source>
   <translation>un paso del historial se interrumpe, o es demasiado grande</translation>
  </message>
  <message>
   <source>a {0} was changed without having been read</source>
   <translation>se cambió sin haberse leído: {0}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>added by splitting</source>
   <translation>añadida al dividir</translation>
  </message>
  <message>
   <source>already another table</source>
   <translation>ya es otra tabla</translation>
  </message>
  <message>
   <source>also as Descript gives it with a published page; single words are gathered into utterances, overlapping twins merged</source>
   <translation>también como lo da Descript con una página publicada; las palabras sueltas se reúnen en frases y los duplicados solapados se funden</translation>
  </message>
  <message>
   <source>also without numbers, with dots, without blank lines; `Name:` becomes the speaker</source>
   <translation>también sin números, con puntos, sin líneas en blanco; `Name:` pasa a ser el hablante</translation>
  </message>
  <message>
   <source>an edit can't be made inside another</source>
   <translation>una edición no se puede hacer dentro de otra</translation>
  </message>
  <message>
   <source>an ownCloud folder</source>
   <translation>una carpeta de ownCloud</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>anotaciones</translation>
  </message>
  <message>
   <source>annotations can't be sorted by {0}</source>
   <translation>las anotaciones no se pueden ordenar por {0}</translation>
  </message>
  <message>
   <source>annotations per hour</source>
   <translation>anotaciones por hora</translation>
  </message>
  <message>
   <source>annotations per hour of work</source>
   <translation>anotaciones por hora de trabajo</translation>
  </message>
  <message>
   <source>annotator</source>
   <translation>anotador</translation>
  </message>
  <message>
   <source>annotator {0}</source>
   <translation>anotador {0}</translation>
  </message>
  <message>
   <source>annotators</source>
   <translation>anotadores</translation>
  </message>
  <message>
   <source>another Earmark window</source>
   <translation>otra ventana de Earmark</translation>
  </message>
  <message>
   <source>answers to fields</source>
   <translation>respuestas a campos</translation>
  </message>
  <message>
   <source>apt-get install</source>
   <translation>apt-get install</translation>
  </message>
  <message>
   <source>at length </source>
   <translation>por extenso </translation>
  </message>
  <message>
   <source>at the source</source>
   <translation>en la fuente</translation>
  </message>
  <message>
   <source>batch and fast transcription</source>
   <translation>transcripción por lotes y rápida</translation>
  </message>
  <message>
   <source>brew install</source>
   <translation>brew install</translation>
  </message>
  <message>
   <source>cache folder</source>
   <translation>carpeta de caché</translation>
  </message>
  <message>
   <source>call to action</source>
   <translation>llamada a la acción</translation>
  </message>
  <message>
   <source>captions as YouTube exports them</source>
   <translation>subtítulos tal como los exporta YouTube</translation>
  </message>
  <message>
   <source>checked on</source>
   <translation>comprobado el</translation>
  </message>
  <message>
   <source>clock and offset times, frames, ticks; agents as speakers; timed spans as words</source>
   <translation>tiempos de reloj y de desplazamiento, fotogramas, ticks; agentes como hablantes; tramos con tiempo como palabras</translation>
  </message>
  <message>
   <source>coding of sound {0}</source>
   <translation>codificación de sonido {0}</translation>
  </message>
  <message>
   <source>coding {0}</source>
   <translation>codificación {0}</translation>
  </message>
  <message>
   <source>copied without coding it again</source>
   <translation>copiado sin volver a codificarlo</translation>
  </message>
  <message>
   <source>could not be looked at: {0}</source>
   <translation>no se pudo consultar: {0}</translation>
  </message>
  <message>
   <source>could not be tried: {0}</source>
   <translation>no se pudo probar: {0}</translation>
  </message>
  <message>
   <source>could not decode</source>
   <translation>no se pudo descodificar</translation>
  </message>
  <message>
   <source>data folder</source>
   <translation>carpeta de datos</translation>
  </message>
  <message>
   <source>datatype mismatch</source>
   <translation>datatype mismatch</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>dates of making</source>
   <translation>fechas de creación</translation>
  </message>
  <message>
   <source>day %Y-%m-%d</source>
   <translation>día %Y-%m-%d</translation>
  </message>
  <message>
   <source>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</source>
   <translation>default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; media-src * file: data:; img-src data:</translation>
  </message>
  <message>
   <source>disputed</source>
   <translation>cuestionada</translation>
  </message>
  <message>
   <source>dnf install</source>
   <translation>dnf install</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>ends before it starts</source>
   <translation>acaba antes de empezar</translation>
  </message>
  <message>
   <source>episode</source>
   <translation>episodio</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>episodios</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>exit status {0}</source>
   <translation>estado de salida {0}</translation>
  </message>
  <message>
   <source>field.</source>
   <translation>field.</translation>
  </message>
  <message>
   <source>first quartile (s)</source>
   <translation>primer cuartil (s)</translation>
  </message>
  <message>
   <source>found by libvlc itself</source>
   <translation>encontrado por el propio libvlc</translation>
  </message>
  <message>
   <source>full-text search</source>
   <translation>búsqueda de texto completo</translation>
  </message>
  <message>
   <source>google drive</source>
   <translation>google drive</translation>
  </message>
  <message>
   <source>has no length</source>
   <translation>no tiene duración</translation>
  </message>
  <message>
   <source>header with description, chapters, sponsors and links; lines without times</source>
   <translation>encabezado con descripción, capítulos, patrocinadores y enlaces; líneas sin tiempos</translation>
  </message>
  <message>
   <source>hours of work</source>
   <translation>horas de trabajo</translation>
  </message>
  <message>
   <source>human interest</source>
   <translation>interés humano</translation>
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
   <translation>no encuentra sus complementos</translation>
  </message>
  <message>
   <source>it is not understood</source>
   <translation>no se entiende</translation>
  </message>
  <message>
   <source>it reports nothing though it should play</source>
   <translation>no informa de nada aunque debería reproducir</translation>
  </message>
  <message>
   <source>it was made by a newer version of Earmark</source>
   <translation>lo creó una versión más reciente de Earmark</translation>
  </message>
  <message>
   <source>it was opened that way</source>
   <translation>se abrió así</translation>
  </message>
  <message>
   <source>its nesting</source>
   <translation>su anidamiento</translation>
  </message>
  <message>
   <source>joined with crossfades</source>
   <translation>unidas con fundidos</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitido</translation>
  </message>
  <message>
   <source>libglvnd libxkbcommon-x11 dbus fontconfig</source>
   <translation>libglvnd libxkbcommon-x11 dbus fontconfig</translation>
  </message>
  <message>
   <source>libvlc audio outputs</source>
   <translation>salidas de audio de libvlc</translation>
  </message>
  <message>
   <source>libvlc can't be used: {0}.</source>
   <translation>No se puede usar libvlc: {0}.</translation>
  </message>
  <message>
   <source>libvlc could not play the recording.</source>
   <translation>libvlc no pudo reproducir la grabación.</translation>
  </message>
  <message>
   <source>libvlc is not installed.</source>
   <translation>libvlc no está instalado.</translation>
  </message>
  <message>
   <source>libvlc path</source>
   <translation>ruta de libvlc</translation>
  </message>
  <message>
   <source>libvlc plugins</source>
   <translation>complementos de libvlc</translation>
  </message>
  <message>
   <source>line {0}</source>
   <translation>línea {0}</translation>
  </message>
  <message>
   <source>line {0}, column {1}</source>
   <translation>línea {0}, columna {1}</translation>
  </message>
  <message>
   <source>log folder</source>
   <translation>carpeta de registro</translation>
  </message>
  <message>
   <source>long and short, any encoding; tiers of words are gathered</source>
   <translation>largo y corto, cualquier codificación; se reúnen las capas de palabras</translation>
  </message>
  <message>
   <source>marked as such</source>
   <translation>marcado como tal</translation>
  </message>
  <message>
   <source>median (s)</source>
   <translation>mediana (s)</translation>
  </message>
  <message>
   <source>median of absolute differences</source>
   <translation>mediana de las diferencias absolutas</translation>
  </message>
  <message>
   <source>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</source>
   <translation>mesa-libEGL mesa-libGL libxkbcommon-x11 dbus-libs fontconfig</translation>
  </message>
  <message>
   <source>milliseconds and text</source>
   <translation>milisegundos y texto</translation>
  </message>
  <message>
   <source>minutes per hour</source>
   <translation>minutos por hora</translation>
  </message>
  <message>
   <source>missing: {0}</source>
   <translation>falta: {0}</translation>
  </message>
  <message>
   <source>mobile documents</source>
   <translation>mobile documents</translation>
  </message>
  <message>
   <source>monologues of Rev and Rev.ai</source>
   <translation>monólogos de Rev y Rev.ai</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mes</translation>
  </message>
  <message>
   <source>month %Y-%m</source>
   <translation>mes %Y-%m</translation>
  </message>
  <message>
   <source>my drive</source>
   <translation>my drive</translation>
  </message>
  <message>
   <source>no answer for {0} s</source>
   <translation>sin respuesta durante {0} s</translation>
  </message>
  <message>
   <source>no back end</source>
   <translation>sin motor</translation>
  </message>
  <message>
   <source>no definition</source>
   <translation>sin definición</translation>
  </message>
  <message>
   <source>no full-text search</source>
   <translation>sin búsqueda de texto completo</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <source>no show named</source>
   <translation>ningún programa indicado</translation>
  </message>
  <message>
   <source>no speaker named</source>
   <translation>ningún hablante indicado</translation>
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
   <translation>nadie indicado</translation>
  </message>
  <message>
   <source>not a time: {0}</source>
   <translation>no es un tiempo: {0}</translation>
  </message>
  <message>
   <source>not in this bundle, which plays by libvlc</source>
   <translation>no está en este paquete, que reproduce con libvlc</translation>
  </message>
  <message>
   <source>not in this installation</source>
   <translation>no está en esta instalación</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>nothing can be written to its folder</source>
   <translation>no se puede escribir nada en su carpeta</translation>
  </message>
  <message>
   <source>of recording</source>
   <translation>de grabación</translation>
  </message>
  <message>
   <source>of what</source>
   <translation>de qué</translation>
  </message>
  <message>
   <source>of whom</source>
   <translation>de quién</translation>
  </message>
  <message>
   <source>one annotation</source>
   <translation>una anotación</translation>
  </message>
  <message>
   <source>one annotation has</source>
   <translation>una anotación tiene</translation>
  </message>
  <message>
   <source>only in the backup</source>
   <translation>solo en la copia de seguridad</translation>
  </message>
  <message>
   <source>only in the project</source>
   <translation>solo en el proyecto</translation>
  </message>
  <message>
   <source>openai-whisper and its service, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</source>
   <translation>openai-whisper y su servicio, faster-whisper, whisper.cpp, WhisperX, whisper-timestamped, stable-ts</translation>
  </message>
  <message>
   <source>pacman -S</source>
   <translation>pacman -S</translation>
  </message>
  <message>
   <source>part of this bundle</source>
   <translation>parte de este paquete</translation>
  </message>
  <message>
   <source>pcloud drive</source>
   <translation>pcloud drive</translation>
  </message>
  <message>
   <source>peak {}</source>
   <translation>pico {}</translation>
  </message>
  <message>
   <source>pip install 'earmark[frames]'</source>
   <translation>pip install 'earmark[frames]'</translation>
  </message>
  <message>
   <source>place (0–1)</source>
   <translation>posición (0–1)</translation>
  </message>
  <message>
   <source>places in the text</source>
   <translation>lugares del texto</translation>
  </message>
  <message>
   <source>quoted voice</source>
   <translation>voz citada</translation>
  </message>
  <message>
   <source>recovered {0}</source>
   <translation>recuperado {0}</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
  <message>
   <source>replace by</source>
   <translation>reemplazar por</translation>
  </message>
  <message>
   <source>sample episode</source>
   <translation>episodio de ejemplo</translation>
  </message>
  <message>
   <source>selection</source>
   <translation>selección</translation>
  </message>
  <message>
   <source>setting.</source>
   <translation>setting.</translation>
  </message>
  <message>
   <source>settings folder</source>
   <translation>carpeta de ajustes</translation>
  </message>
  <message>
   <source>share of the tag’s time</source>
   <translation>parte del tiempo de la etiqueta</translation>
  </message>
  <message>
   <source>share of time</source>
   <translation>parte del tiempo</translation>
  </message>
  <message>
   <source>show</source>
   <translation>programa</translation>
  </message>
  <message>
   <source>signal {0} ({1})</source>
   <translation>señal {0} ({1})</translation>
  </message>
  <message>
   <source>sittings</source>
   <translation>sesiones</translation>
  </message>
  <message>
   <source>something follows the end</source>
   <translation>algo sigue después del final</translation>
  </message>
  <message>
   <source>sound bite</source>
   <translation>fragmento de sonido</translation>
  </message>
  <message>
   <source>sound device</source>
   <translation>dispositivo de sonido</translation>
  </message>
  <message>
   <source>sound {0}</source>
   <translation>sonido {0}</translation>
  </message>
  <message>
   <source>source URL</source>
   <translation>URL de la fuente</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>hablante</translation>
  </message>
  <message>
   <source>speaker labels</source>
   <translation>rótulos de hablantes</translation>
  </message>
  <message>
   <source>start, end and label</source>
   <translation>inicio, fin y rótulo</translation>
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
   <translation>sugerida</translation>
  </message>
  <message>
   <source>sync {0} {1}</source>
   <translation>sincronización {0} {1}</translation>
  </message>
  <message>
   <source>tag</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <source>tag {0}</source>
   <translation>etiqueta {0}</translation>
  </message>
  <message>
   <source>tag {0} {1}</source>
   <translation>etiqueta {0} {1}</translation>
  </message>
  <message>
   <source>tag:sponsor -status:rejected -status:suggested</source>
   <translation>tag:sponsor -status:rejected -status:suggested</translation>
  </message>
  <message>
   <source>text between its time stamps</source>
   <translation>texto entre sus marcas de tiempo</translation>
  </message>
  <message>
   <source>text {0}</source>
   <translation>texto {0}</translation>
  </message>
  <message>
   <source>the corrected transcript of the recording with the most words, its word times and voices; cuts of compositions stay out</source>
   <translation>la transcripción corregida de la grabación con más palabras, con sus tiempos y voces; los cortes de las composiciones quedan fuera</translation>
  </message>
  <message>
   <source>the file is write-protected</source>
   <translation>el archivo está protegido contra escritura</translation>
  </message>
  <message>
   <source>the job runner has been shut down</source>
   <translation>el ejecutor de tareas se ha cerrado</translation>
  </message>
  <message>
   <source>the library is not installed</source>
   <translation>la biblioteca no está instalada</translation>
  </message>
  <message>
   <source>the recording of {0}</source>
   <translation>la grabación de {0}</translation>
  </message>
  <message>
   <source>the sound engine crashed: %s</source>
   <translation>el motor de sonido falló: %s</translation>
  </message>
  <message>
   <source>the sound engine is given up after several mishaps within a minute</source>
   <translation>se abandona el motor de sonido tras varios fallos en un minuto</translation>
  </message>
  <message>
   <source>the sound engine is started again: %s</source>
   <translation>el motor de sonido se inicia de nuevo: %s</translation>
  </message>
  <message>
   <source>the transcript of a recording with its sync points, or the longest text; codings stay out</source>
   <translation>la transcripción de una grabación con sus puntos de sincronización, o el texto más largo; las codificaciones quedan fuera</translation>
  </message>
  <message>
   <source>the unnamed speaker</source>
   <translation>el hablante sin nombre</translation>
  </message>
  <message>
   <source>the worker process was not set up</source>
   <translation>el proceso de trabajo no se preparó</translation>
  </message>
  <message>
   <source>third quartile (s)</source>
   <translation>tercer cuartil (s)</translation>
  </message>
  <message>
   <source>tiers of running text, by participant; other tiers are listed as left out</source>
   <translation>capas de texto corrido, por participante; las demás capas constan como omitidas</translation>
  </message>
  <message>
   <source>time in s</source>
   <translation>tiempo en s</translation>
  </message>
  <message>
   <source>transcript {0}</source>
   <translation>transcripción {0}</translation>
  </message>
  <message>
   <source>tried already</source>
   <translation>ya probado</translation>
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
   <translation>error desconocido</translation>
  </message>
  <message>
   <source>unsupported file format</source>
   <translation>formato de archivo no admitido</translation>
  </message>
  <message>
   <source>utterances, or words by speaker</source>
   <translation>enunciados, o palabras por hablante</translation>
  </message>
  <message>
   <source>utterances, or words by speaker or channel</source>
   <translation>enunciados, o palabras por hablante o canal</translation>
  </message>
  <message>
   <source>v1 and v2; the last result with speakers is taken once</source>
   <translation>v1 y v2; el último resultado con hablantes se toma una vez</translation>
  </message>
  <message>
   <source>v2, and the older shape</source>
   <translation>v2, y la forma anterior</translation>
  </message>
  <message>
   <source>voices, karaoke times, NOTE, STYLE, REGION; rolling captions are merged</source>
   <translation>voces, tiempos de karaoke, NOTE, STYLE, REGION; los subtítulos continuos se fusionan</translation>
  </message>
  <message>
   <source>week %G-%V</source>
   <translation>semana %G-%V</translation>
  </message>
  <message>
   <source>what is claimed</source>
   <translation>lo que se afirma</translation>
  </message>
  <message>
   <source>whisper {0}</source>
   <translation>whisper {0}</translation>
  </message>
  <message>
   <source>window (Qt)</source>
   <translation>ventana (Qt)</translation>
  </message>
  <message>
   <source>with</source>
   <translation>con</translation>
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
   <translation>{0} Todos los comandos funcionan sin ello.</translation>
  </message>
  <message>
   <source>{0} Check that the disk is connected and that you may write there, then try again, or save a copy elsewhere.</source>
   <translation>{0} Compruebe que el disco está conectado y que puede escribir en él; después inténtelo de nuevo, o guarde una copia en otro lugar.</translation>
  </message>
  <message>
   <source>{0} Check the permissions of the file and its folder, or save a copy elsewhere.</source>
   <translation>{0} Compruebe los permisos del archivo y de su carpeta, o guarde una copia en otro lugar.</translation>
  </message>
  <message>
   <source>{0} Close the other program, then try again.</source>
   <translation>{0} Cierre la otra aplicación e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{0} Free some space and try again, or save a copy of {1} elsewhere.</source>
   <translation>{0} Libere espacio e inténtelo de nuevo, o guarde una copia de {1} en otro lugar.</translation>
  </message>
  <message>
   <source>{0} GB free</source>
   <translation>{0} GB libres</translation>
  </message>
  <message>
   <source>{0} If it came from somewhere else: {1}{2}</source>
   <translation>{0} Si vino de otro sitio: {1}{2}</translation>
  </message>
  <message>
   <source>{0} WHERE rowid BETWEEN ? AND ?</source>
   <translation>{0} WHERE rowid BETWEEN ? AND ?</translation>
  </message>
  <message>
   <source>{0} annotations have</source>
   <translation>{0} anotaciones tienen</translation>
  </message>
  <message>
   <source>{0} as {1}</source>
   <translation>{0} como {1}</translation>
  </message>
  <message>
   <source>{0} can't be copied to {1}: {2}.</source>
   <translation>{0} no se puede copiar en {1}: {2}.</translation>
  </message>
  <message>
   <source>{0} can't be reached on its disk.</source>
   <translation>No se puede acceder a {0} en su disco.</translation>
  </message>
  <message>
   <source>{0} can't be read: permission was refused.</source>
   <translation>No se puede leer {0}: permiso denegado.</translation>
  </message>
  <message>
   <source>{0} can't be read: {1}.</source>
   <translation>No se puede leer {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} can't be written to, so the last change could not be saved.</source>
   <translation>No se puede escribir en {0}, así que no se pudo guardar el último cambio.</translation>
  </message>
  <message>
   <source>{0} can't be written.</source>
   <translation>No se puede escribir {0}.</translation>
  </message>
  <message>
   <source>{0} can't be written: {1}.</source>
   <translation>No se puede escribir {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} can't hold: {1}.</source>
   <translation>{0} no puede contener: {1}.</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recording.</source>
   <translation>{0} no se puede leer como grabación.</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date ({1}).</source>
   <translation>No se pudo actualizar {0} ({1}).</translation>
  </message>
  <message>
   <source>{0} could not be brought up to date: {1} of its rows point to something that is not there.</source>
   <translation>No se pudo actualizar {0}: {1} de sus filas apuntan a algo que no está ahí.</translation>
  </message>
  <message>
   <source>{0} could not be read.</source>
   <translation>No se pudo leer {0}.</translation>
  </message>
  <message>
   <source>{0} could not be read: {1}.</source>
   <translation>No se pudo leer {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} could not be written.</source>
   <translation>No se pudo escribir {0}.</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}.</source>
   <translation>No se pudo escribir {0}: {1}.</translation>
  </message>
  <message>
   <source>{0} damaged places in the table {1} could not be read.</source>
   <translation>No se pudieron leer {0} lugares dañados de la tabla {1}.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no feed needs.</source>
   <translation>{0} define entidades XML, que ningún feed necesita.</translation>
  </message>
  <message>
   <source>{0} defines XML entities, which no transcript needs.</source>
   <translation>{0} define entidades XML, que ninguna transcripción necesita.</translation>
  </message>
  <message>
   <source>{0} does not hold annotations as JSON Lines.</source>
   <translation>{0} no contiene anotaciones como JSON Lines.</translation>
  </message>
  <message>
   <source>{0} does not say which episode it belongs to.</source>
   <translation>{0} no dice a qué episodio pertenece.</translation>
  </message>
  <message>
   <source>{0} ends inside its header.</source>
   <translation>{0} acaba dentro de su encabezado.</translation>
  </message>
  <message>
   <source>{0} exists already.</source>
   <translation>{0} ya existe.</translation>
  </message>
  <message>
   <source>{0} gives the setting {1} the value {2}, which it cannot have.</source>
   <translation>{0} da al ajuste {1} el valor {2}, que no puede tener.</translation>
  </message>
  <message>
   <source>{0} gives {1} to {2} and to {3}.</source>
   <translation>{0} da {1} a {2} y a {3}.</translation>
  </message>
  <message>
   <source>{0} has a header but no transcript lines.</source>
   <translation>{0} tiene un encabezado, pero ninguna línea de transcripción.</translation>
  </message>
  <message>
   <source>{0} has cues but no text in them.</source>
   <translation>{0} tiene entradas, pero sin texto.</translation>
  </message>
  <message>
   <source>{0} has it open</source>
   <translation>{0} lo tiene abierto</translation>
  </message>
  <message>
   <source>{0} has more than {1} tags.</source>
   <translation>{0} tiene más de {1} etiquetas.</translation>
  </message>
  <message>
   <source>{0} has no column “name” in its first row.</source>
   <translation>{0} no tiene ninguna columna «name» en su primera fila.</translation>
  </message>
  <message>
   <source>{0} has no column “{1}” in its first row.</source>
   <translation>{0} no tiene ninguna columna «{1}» en su primera fila.</translation>
  </message>
  <message>
   <source>{0} has no list of keys for {1}.</source>
   <translation>{0} no tiene ninguna lista de teclas para {1}.</translation>
  </message>
  <message>
   <source>{0} has no sound in it.</source>
   <translation>{0} no tiene sonido.</translation>
  </message>
  <message>
   <source>{0} has no text in it.</source>
   <translation>{0} no tiene texto.</translation>
  </message>
  <message>
   <source>{0} has taken {1} over, so nothing is written to it from here.</source>
   <translation>{0} ha tomado el control de {1}, así que desde aquí no se escribe nada en él.</translation>
  </message>
  <message>
   <source>{0} has {1} MB, too much for a transcript.</source>
   <translation>{0} tiene {1} MB, demasiado para una transcripción.</translation>
  </message>
  <message>
   <source>{0} holds chapters, and no transcript or recording goes with it.</source>
   <translation>{0} contiene capítulos, y no hay transcripción ni grabación que le corresponda.</translation>
  </message>
  <message>
   <source>{0} holds chapters, not a transcript.</source>
   <translation>{0} contiene capítulos, no una transcripción.</translation>
  </message>
  <message>
   <source>{0} holds no annotations that can be read.</source>
   <translation>{0} no contiene anotaciones que se puedan leer.</translation>
  </message>
  <message>
   <source>{0} holds no chapters that Earmark can read.</source>
   <translation>{0} no contiene capítulos que Earmark pueda leer.</translation>
  </message>
  <message>
   <source>{0} holds no codebook.</source>
   <translation>{0} no contiene ningún libro de códigos.</translation>
  </message>
  <message>
   <source>{0} holds no cues with text.</source>
   <translation>{0} no contiene entradas con texto.</translation>
  </message>
  <message>
   <source>{0} holds no segments.</source>
   <translation>{0} no contiene segmentos.</translation>
  </message>
  <message>
   <source>{0} holds no sound that can be decoded.</source>
   <translation>{0} no contiene sonido que se pueda descodificar.</translation>
  </message>
  <message>
   <source>{0} holds no sound.</source>
   <translation>{0} no contiene sonido.</translation>
  </message>
  <message>
   <source>{0} holds no tags.</source>
   <translation>{0} no contiene etiquetas.</translation>
  </message>
  <message>
   <source>{0} holds no text that could be read.</source>
   <translation>{0} no contiene texto que se pudiera leer.</translation>
  </message>
  <message>
   <source>{0} holds no text.</source>
   <translation>{0} no contiene texto.</translation>
  </message>
  <message>
   <source>{0} holds no words.</source>
   <translation>{0} no contiene palabras.</translation>
  </message>
  <message>
   <source>{0} holds no {1}.</source>
   <translation>{0} no contiene {1}.</translation>
  </message>
  <message>
   <source>{0} holds one episode.</source>
   <translation>{0} contiene un episodio.</translation>
  </message>
  <message>
   <source>{0} holds one episode; a folder gets a file for each.</source>
   <translation>{0} contiene un episodio; una carpeta recibe un archivo por cada uno.</translation>
  </message>
  <message>
   <source>{0} holds something that Earmark never puts into a project ({1} “{2}”), so it was not opened.</source>
   <translation>{0} contiene algo que Earmark nunca pone en un proyecto ({1} «{2}»), así que no se abrió.</translation>
  </message>
  <message>
   <source>{0} holds something that can't be understood ({1}).</source>
   <translation>{0} contiene algo que no se puede entender ({1}).</translation>
  </message>
  <message>
   <source>{0} in the file</source>
   <translation>{0} en el archivo</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} is JSON that breaks off at {1}.</source>
   <translation>{0} es JSON que se interrumpe en {1}.</translation>
  </message>
  <message>
   <source>{0} is XML nested more than {1} deep, which no transcript is.</source>
   <translation>{0} es XML anidado a más de {1} niveles, como no lo es ninguna transcripción.</translation>
  </message>
  <message>
   <source>{0} is XML that breaks off at line {1}, column {2}.</source>
   <translation>{0} es XML que se interrumpe en la línea {1}, columna {2}.</translation>
  </message>
  <message>
   <source>{0} is XML, but no REFI-QDA codebook.</source>
   <translation>{0} es XML, pero no un libro de códigos REFI-QDA.</translation>
  </message>
  <message>
   <source>{0} is a PDF, which holds pages, not lines.</source>
   <translation>{0} es un PDF, que contiene páginas, no líneas.</translation>
  </message>
  <message>
   <source>{0} is a REFI-QDA project without a text inside.</source>
   <translation>{0} es un proyecto REFI-QDA sin texto dentro.</translation>
  </message>
  <message>
   <source>{0} is a TextGrid that breaks off.</source>
   <translation>{0} es un TextGrid que se interrumpe.</translation>
  </message>
  <message>
   <source>{0} is a damaged archive, or a locked one.</source>
   <translation>{0} es un archivo comprimido dañado o protegido.</translation>
  </message>
  <message>
   <source>{0} is a database of another program, not an Earmark project.</source>
   <translation>{0} es una base de datos de otra aplicación, no un proyecto de Earmark.</translation>
  </message>
  <message>
   <source>{0} is a feed whose XML breaks off at line {1}.</source>
   <translation>{0} es un feed cuyo XML se interrumpe en la línea {1}.</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} es un archivo, no una carpeta</translation>
  </message>
  <message>
   <source>{0} is a folder, not a project.</source>
   <translation>{0} es una carpeta, no un proyecto.</translation>
  </message>
  <message>
   <source>{0} is a folder, not a recording.</source>
   <translation>{0} es una carpeta, no una grabación.</translation>
  </message>
  <message>
   <source>{0} is a folder.</source>
   <translation>{0} es una carpeta.</translation>
  </message>
  <message>
   <source>{0} is a podcast feed, not a transcript.</source>
   <translation>{0} es un feed de pódcast, no una transcripción.</translation>
  </message>
  <message>
   <source>{0} is a project of Descript without a transcript.</source>
   <translation>{0} es un proyecto de Descript sin transcripción.</translation>
  </message>
  <message>
   <source>{0} is a recording, not a transcript.</source>
   <translation>{0} es una grabación, no una transcripción.</translation>
  </message>
  <message>
   <source>{0} is a text file, not a recording.</source>
   <translation>{0} es un archivo de texto, no una grabación.</translation>
  </message>
  <message>
   <source>{0} is an archive without a document in it.</source>
   <translation>{0} es un archivo comprimido sin documento dentro.</translation>
  </message>
  <message>
   <source>{0} is cut off: it should be {1} long, but only {2} are there.</source>
   <translation>{0} está cortado: debería medir {1}, pero solo hay {2}.</translation>
  </message>
  <message>
   <source>{0} is cut off: the part that says how to play it is missing.</source>
   <translation>{0} está cortado: falta la parte que dice cómo reproducirlo.</translation>
  </message>
  <message>
   <source>{0} is damaged or is not a recording at all.</source>
   <translation>{0} está dañado o no es una grabación.</translation>
  </message>
  <message>
   <source>{0} is damaged.</source>
   <translation>{0} está dañado.</translation>
  </message>
  <message>
   <source>{0} is damaged: most of its sound can't be decoded.</source>
   <translation>{0} está dañado: la mayor parte de su sonido no se puede descodificar.</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}.</source>
   <translation>{0} está dañado: {1}.</translation>
  </message>
  <message>
   <source>{0} is empty.</source>
   <translation>{0} está vacío.</translation>
  </message>
  <message>
   <source>{0} is empty: there is no project in it.</source>
   <translation>{0} está vacío: no contiene ningún proyecto.</translation>
  </message>
  <message>
   <source>{0} is in no transcript format that Earmark knows.</source>
   <translation>{0} no está en ningún formato de transcripción que Earmark conozca.</translation>
  </message>
  <message>
   <source>{0} is in the project already, with the same files; nothing was changed.</source>
   <translation>{0} ya está en el proyecto, con los mismos archivos; no se cambió nada.</translation>
  </message>
  <message>
   <source>{0} is marked as hidden; left out.</source>
   <translation>{0} está marcado como oculto; omitido.</translation>
  </message>
  <message>
   <source>{0} is missing</source>
   <translation>falta {0}</translation>
  </message>
  <message>
   <source>{0} is no CSV: {1}.</source>
   <translation>{0} no es CSV: {1}.</translation>
  </message>
  <message>
   <source>{0} is no JSON that can be read.</source>
   <translation>{0} no es JSON que se pueda leer.</translation>
  </message>
  <message>
   <source>{0} is no file of keys.</source>
   <translation>{0} no es un archivo de teclas.</translation>
  </message>
  <message>
   <source>{0} is no file of settings.</source>
   <translation>{0} no es un archivo de ajustes.</translation>
  </message>
  <message>
   <source>{0} is no podcast feed.</source>
   <translation>{0} no es un feed de pódcast.</translation>
  </message>
  <message>
   <source>{0} is no value for the setting {1}</source>
   <translation>{0} no es un valor para el ajuste {1}</translation>
  </message>
  <message>
   <source>{0} is not an Earmark project.</source>
   <translation>{0} no es un proyecto de Earmark.</translation>
  </message>
  <message>
   <source>{0} is not an ordinary file.</source>
   <translation>{0} no es un archivo normal.</translation>
  </message>
  <message>
   <source>{0} is open for reading only: {1}.</source>
   <translation>{0} está abierto solo para lectura: {1}.</translation>
  </message>
  <message>
   <source>{0} is the project that is open.</source>
   <translation>{0} es el proyecto que está abierto.</translation>
  </message>
  <message>
   <source>{0} ms of the sample in {1} ms by {2}</source>
   <translation>{0} ms del ejemplo en {1} ms con {2}</translation>
  </message>
  <message>
   <source>{0} of the lines are aligned.</source>
   <translation>El {0} de las líneas está alineado.</translation>
  </message>
  <message>
   <source>{0} sets of codes were left out: Earmark has none.</source>
   <translation>Se omitieron {0} conjuntos de códigos: Earmark no los tiene.</translation>
  </message>
  <message>
   <source>{0} was made by a newer version of Earmark that this one can't read.</source>
   <translation>{0} lo creó una versión más reciente de Earmark que esta no puede leer.</translation>
  </message>
  <message>
   <source>{0} was made by an older version of Earmark and can't be brought up to date because it is open for reading only.</source>
   <translation>{0} lo creó una versión anterior de Earmark y no se puede actualizar porque está abierto solo para lectura.</translation>
  </message>
  <message>
   <source>{0} was moved, replaced or removed while it was open.</source>
   <translation>{0} se movió, reemplazó o quitó mientras estaba abierto.</translation>
  </message>
  <message>
   <source>{0} was not found.</source>
   <translation>No se encontró {0}.</translation>
  </message>
  <message>
   <source>{0} words are not in their segment's text; no times.</source>
   <translation>{0} palabras no están en el texto de su segmento; sin tiempos.</translation>
  </message>
  <message>
   <source>{0} would unpack to far too much.</source>
   <translation>{0} ocuparía demasiado al descomprimirse.</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there</source>
   <translation>{0} {1} apunta a {2}, que no está ahí</translation>
  </message>
  <message>
   <source>{0} {1} points to a {2} that is not there.</source>
   <translation>{0} {1} apunta a {2}, que no está ahí.</translation>
  </message>
  <message>
   <source>{0}, only {1}</source>
   <translation>{0}, solo {1}</translation>
  </message>
  <message>
   <source>{0}, {1}: “{2}” is not in our transcript.</source>
   <translation>{0}, {1}: «{2}» no está en nuestra transcripción.</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} in {3} parts, {4}.</source>
   <translation>{0}: {1} de {2} en {3} partes, {4}.</translation>
  </message>
  <message>
   <source>{0}{1} (process {2})</source>
   <translation>{0}{1} (proceso {2})</translation>
  </message>
  <message>
   <source>{} more are not shown.</source>
   <translation>{} más no se muestran.</translation>
  </message>
  <message>
   <source>{} more in the table.</source>
   <translation>{} más en la tabla.</translation>
  </message>
  <message>
   <source>“{0}:..” needs a value on one side.</source>
   <translation>«{0}:..» necesita un valor a un lado.</translation>
  </message>
  <message>
   <source>“{0}:” needs a value after the colon.</source>
   <translation>«{0}:» necesita un valor tras los dos puntos.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because other tags are nested under it.</source>
   <translation>«{0}» no se puede eliminar porque tiene otras etiquetas anidadas.</translation>
  </message>
  <message>
   <source>“{0}” can't be deleted because {1} it.</source>
   <translation>«{0}» no se puede eliminar porque {1} esta etiqueta.</translation>
  </message>
  <message>
   <source>“{0}” can't be nested under itself.</source>
   <translation>«{0}» no se puede anidar en sí misma.</translation>
  </message>
  <message>
   <source>“{0}” can't be taken back or brought back: what it changed has been changed by something else since.</source>
   <translation>«{0}» no se puede deshacer ni rehacer: lo que cambió lo ha cambiado después otra cosa.</translation>
  </message>
  <message>
   <source>“{0}” has a transcript already.</source>
   <translation>«{0}» ya tiene una transcripción.</translation>
  </message>
  <message>
   <source>“{0}” has its transcript.</source>
   <translation>«{0}» tiene su transcripción.</translation>
  </message>
  <message>
   <source>“{0}” has no readable time; left out.</source>
   <translation>«{0}» no tiene un tiempo legible; omitido.</translation>
  </message>
  <message>
   <source>“{0}” has no recording.</source>
   <translation>«{0}» no tiene grabación.</translation>
  </message>
  <message>
   <source>“{0}” has no recording; it is left out.</source>
   <translation>«{0}» no tiene grabación; se omite.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to align.</source>
   <translation>«{0}» no tiene transcripción que alinear.</translation>
  </message>
  <message>
   <source>“{0}” has no transcript to put annotations on.</source>
   <translation>«{0}» no tiene transcripción en la que poner anotaciones.</translation>
  </message>
  <message>
   <source>“{0}” is called “{1}” here: the name was taken.</source>
   <translation>«{0}» se llama aquí «{1}»: el nombre estaba ocupado.</translation>
  </message>
  <message>
   <source>“{0}” is in the project, without a transcript so far; import its transcript to add it.</source>
   <translation>«{0}» está en el proyecto, por ahora sin transcripción; importe su transcripción para añadirla.</translation>
  </message>
  <message>
   <source>“{0}” is in the project.</source>
   <translation>«{0}» está en el proyecto.</translation>
  </message>
  <message>
   <source>“{0}” is neither a time nor a chapter of this episode.</source>
   <translation>«{0}» no es un tiempo ni un capítulo de este episodio.</translation>
  </message>
  <message>
   <source>“{0}” is no colour.</source>
   <translation>«{0}» no es un color.</translation>
  </message>
  <message>
   <source>“{0}” is no date; write 2026, 2026-11 or 2026-11-23.</source>
   <translation>«{0}» no es una fecha; escriba 2026, 2026-11 o 2026-11-23.</translation>
  </message>
  <message>
   <source>“{0}” is no longer where it was found.</source>
   <translation>«{0}» ya no está donde se encontró.</translation>
  </message>
  <message>
   <source>“{0}” is no time; write {1}.</source>
   <translation>«{0}» no es un tiempo; escriba {1}.</translation>
  </message>
  <message>
   <source>“{0}” is one of {1}, not “{2}”.</source>
   <translation>«{0}» es uno de {1}, no «{2}».</translation>
  </message>
  <message>
   <source>“{0}” is part of {1} titles.</source>
   <translation>«{0}» forma parte de {1} títulos.</translation>
  </message>
  <message>
   <source>“{0}” names no speakers; its turns are written as {1}.</source>
   <translation>«{0}» no nombra hablantes; sus turnos se escriben como {1}.</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>On</source>
   <translation>Activado</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset: {name}</source>
   <translation>Restablecer: {name}</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>A larger file is refused before it fills the disk.</source>
   <translation>Un archivo mayor se rechaza antes de que llene el disco.</translation>
  </message>
  <message>
   <source>A name such as small, or a folder. Empty: the usual one.</source>
   <translation>Un nombre como small, o una carpeta. Vacío: el habitual.</translation>
  </message>
  <message>
   <source>A single click moves the playhead</source>
   <translation>Un solo clic mueve el cabezal</translation>
  </message>
  <message>
   <source>Also with Ctrl and + or −, or with two fingers.</source>
   <translation>También con Ctrl y + o −, o con dos dedos.</translation>
  </message>
  <message>
   <source>Alt and a tag’s key reach back</source>
   <translation>Alt y la tecla de una etiqueta alcanzan hacia atrás</translation>
  </message>
  <message>
   <source>Arrow keys move a caret in the transcript</source>
   <translation>Las flechas mueven un cursor en la transcripción</translation>
  </message>
  <message>
   <source>Atkinson Hyperlegible keeps letters apart that look alike; many people with dyslexia or weak sight read it more easily.</source>
   <translation>Atkinson Hyperlegible distingue bien las letras parecidas; muchas personas con dislexia o baja visión la leen con más facilidad.</translation>
  </message>
  <message>
   <source>Changes at once. Your own texts and files stay as they are.</source>
   <translation>Cambia al momento. Sus propios textos y archivos quedan como están.</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Copies that can be searched to the word. Where there are more, those that were not used for longest are deleted; they are made again when needed.</source>
   <translation>Copias en las que se puede buscar a la palabra. Si hay más, se eliminan las que llevan más tiempo sin usarse; se crean de nuevo cuando hacen falta.</translation>
  </message>
  <message>
   <source>Files and cache</source>
   <translation>Archivos y caché</translation>
  </message>
  <message>
   <source>Find the words without being asked</source>
   <translation>Encontrar las palabras sin preguntar</translation>
  </message>
  <message>
   <source>Find the words without being asked, here</source>
   <translation>Encontrar las palabras sin preguntar, aquí</translation>
  </message>
  <message>
   <source>Follow the playhead</source>
   <translation>Seguir el cabezal</translation>
  </message>
  <message>
   <source>Font of the transcript</source>
   <translation>Fuente de la transcripción</translation>
  </message>
  <message>
   <source>For everybody who exports this project.</source>
   <translation>Para todos los que exporten este proyecto.</translation>
  </message>
  <message>
   <source>For everybody who opens this project.</source>
   <translation>Para todos los que abran este proyecto.</translation>
  </message>
  <message>
   <source>From how you correct the ends of what you marked while it played. The figures stay on this computer.</source>
   <translation>A partir de cómo corrige los extremos de lo que marcó durante la reproducción. Las cifras se quedan en este equipo.</translation>
  </message>
  <message>
   <source>From one line to the next, in parts of the size.</source>
   <translation>De una línea a la siguiente, en partes del tamaño.</translation>
  </message>
  <message>
   <source>From the next start on.</source>
   <translation>A partir del próximo inicio.</translation>
  </message>
  <message>
   <source>High contrast draws every edge and writes in black on white or white on black.</source>
   <translation>El alto contraste dibuja todos los bordes y escribe en negro sobre blanco o blanco sobre negro.</translation>
  </message>
  <message>
   <source>How late the loudspeakers or headphones are, where that was not measured for the device itself: a click on “Sound … ms” at the lower right does that.</source>
   <translation>Cuánto se retrasan los altavoces o auriculares, cuando no se midió para el propio dispositivo: lo hace un clic en «Sonido … ms», abajo a la derecha.</translation>
  </message>
  <message>
   <source>How much of what was just heard gets the tag.</source>
   <translation>Cuánto de lo que se acaba de oír recibe la etiqueta.</translation>
  </message>
  <message>
   <source>Keep the line that is heard in view.</source>
   <translation>Mantener a la vista la línea que se oye.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys of a single character</source>
   <translation>Teclas de un solo carácter</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Largest recording to fetch from the web</source>
   <translation>Mayor grabación que descargar de la web</translation>
  </message>
  <message>
   <source>Letters, digits and signs without Ctrl. Switch them off if you dictate or often hit keys by chance.</source>
   <translation>Letras, cifras y signos sin Ctrl. Desactívelas si dicta o pulsa teclas a menudo sin querer.</translation>
  </message>
  <message>
   <source>Listen for the words of a new transcript as soon as its recording is there.</source>
   <translation>Escuchar las palabras de una transcripción nueva en cuanto esté su grabación.</translation>
  </message>
  <message>
   <source>Marks that you make while it plays are moved back by so much.</source>
   <translation>Las marcas que hace durante la reproducción se mueven hacia atrás en esta medida.</translation>
  </message>
  <message>
   <source>Measure the reaction time</source>
   <translation>Medir el tiempo de reacción</translation>
  </message>
  <message>
   <source>Nothing glides</source>
   <translation>Nada se desliza</translation>
  </message>
  <message>
   <source>Otherwise a double click does.</source>
   <translation>Si no, lo hace un doble clic.</translation>
  </message>
  <message>
   <source>Otherwise they step in time. Also with F7; Enter plays from the caret.</source>
   <translation>Si no, avanzan en el tiempo. También con F7; Intro reproduce desde el cursor.</translation>
  </message>
  <message>
   <source>Plain CSV</source>
   <translation>CSV simple</translation>
  </message>
  <message>
   <source>Plain CSV, here</source>
   <translation>CSV simple, aquí</translation>
  </message>
  <message>
   <source>Player</source>
   <translation>Reproductor</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>Reproducción</translation>
  </message>
  <message>
   <source>Playing goes on a little earlier, so that no word is lost. The same when a pedal comes up.</source>
   <translation>La reproducción sigue un poco antes, para que no se pierda ninguna palabra. Lo mismo al soltar un pedal.</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <source>Reaction time</source>
   <translation>Tiempo de reacción</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <source>Room for prepared recordings</source>
   <translation>Espacio para grabaciones preparadas</translation>
  </message>
  <message>
   <source>Size of the transcript</source>
   <translation>Tamaño de la transcripción</translation>
  </message>
  <message>
   <source>Sound comes later by</source>
   <translation>El sonido llega más tarde</translation>
  </message>
  <message>
   <source>Space between lines</source>
   <translation>Espacio entre líneas</translation>
  </message>
  <message>
   <source>Stands beside every annotation that you make.</source>
   <translation>Figura junto a cada anotación que usted hace.</translation>
  </message>
  <message>
   <source>Step back after a pause</source>
   <translation>Retroceder después de una pausa</translation>
  </message>
  <message>
   <source>Tagging</source>
   <translation>Etiquetado</translation>
  </message>
  <message>
   <source>Taken off the time when you tap the start of lines.</source>
   <translation>Se resta del tiempo cuando marca el inicio de las líneas.</translation>
  </message>
  <message>
   <source>Texts that begin like a formula are left as they are; not safe to open in a spreadsheet.</source>
   <translation>Los textos que empiezan como una fórmula se dejan como están; no es seguro abrirlos en una hoja de cálculo.</translation>
  </message>
  <message>
   <source>The page jumps instead of scrolling smoothly. Also whenever the system asks for it.</source>
   <translation>La página salta en vez de desplazarse con suavidad. También siempre que el sistema lo pida.</translation>
  </message>
  <message>
   <source>This project</source>
   <translation>Este proyecto</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Tiempos</translation>
  </message>
  <message>
   <source>VLC</source>
   <translation>VLC</translation>
  </message>
  <message>
   <source>Whisper model</source>
   <translation>Modelo de Whisper</translation>
  </message>
  <message>
   <source>You tap late by</source>
   <translation>Usted pulsa con un retraso de</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>align automatic</source>
   <translation>alinear automático</translation>
  </message>
  <message>
   <source>align automatic background</source>
   <translation>alinear automático segundo plano</translation>
  </message>
  <message>
   <source>animation motion smooth</source>
   <translation>animación movimiento suave</translation>
  </message>
  <message>
   <source>annotator author person who</source>
   <translation>anotador autor persona quién</translation>
  </message>
  <message>
   <source>as in my settings</source>
   <translation>como en mis ajustes</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>como el sistema</translation>
  </message>
  <message>
   <source>cache disk space limit media clean</source>
   <translation>caché disco espacio límite medios limpiar</translation>
  </message>
  <message>
   <source>cursor keyboard select screen reader</source>
   <translation>cursor teclado seleccionar lector de pantalla</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>oscuro</translation>
  </message>
  <message>
   <source>delay latency bluetooth headphones</source>
   <translation>retardo latencia bluetooth auriculares</translation>
  </message>
  <message>
   <source>download limit internet size</source>
   <translation>descarga límite internet tamaño</translation>
  </message>
  <message>
   <source>easy to tell apart (Atkinson Hyperlegible)</source>
   <translation>fácil de distinguir (Atkinson Hyperlegible)</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>en todas partes</translation>
  </message>
  <message>
   <source>export table excel spreadsheet formula</source>
   <translation>exportar tabla excel hoja de cálculo fórmula</translation>
  </message>
  <message>
   <source>export table spreadsheet</source>
   <translation>exportar tabla hoja de cálculo</translation>
  </message>
  <message>
   <source>high contrast, dark</source>
   <translation>alto contraste, oscuro</translation>
  </message>
  <message>
   <source>high contrast, light</source>
   <translation>alto contraste, claro</translation>
  </message>
  <message>
   <source>lag delay live marks key press</source>
   <translation>retraso retardo marcas en directo pulsar tecla</translation>
  </message>
  <message>
   <source>lag learn adapt corrections</source>
   <translation>retraso aprender adaptar correcciones</translation>
  </message>
  <message>
   <source>last seconds live</source>
   <translation>últimos segundos en directo</translation>
  </message>
  <message>
   <source>light</source>
   <translation>claro</translation>
  </message>
  <message>
   <source>line height leading</source>
   <translation>altura de línea interlineado</translation>
  </message>
  <message>
   <source>mouse seek jump</source>
   <translation>ratón buscar saltar</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>only on a transcript or a table</source>
   <translation>solo sobre una transcripción o una tabla</translation>
  </message>
  <message>
   <source>reaction tap</source>
   <translation>reacción pulsar</translation>
  </message>
  <message>
   <source>rewind resume pedal</source>
   <translation>rebobinar reanudar pedal</translation>
  </message>
  <message>
   <source>scroll</source>
   <translation>desplazar</translation>
  </message>
  <message>
   <source>seek skip arrows seconds</source>
   <translation>buscar saltar flechas segundos</translation>
  </message>
  <message>
   <source>shortcuts voice dictation accessibility letters</source>
   <translation>atajos voz dictado accesibilidad letras</translation>
  </message>
  <message>
   <source>speech recognition</source>
   <translation>reconocimiento de voz</translation>
  </message>
  <message>
   <source>the best there is</source>
   <translation>el mejor que haya</translation>
  </message>
  <message>
   <source>the font of the system</source>
   <translation>la fuente del sistema</translation>
  </message>
  <message>
   <source>theme dark light night contrast</source>
   <translation>tema oscuro claro noche contraste</translation>
  </message>
  <message>
   <source>translation english deutsch español français 日本語 العربية</source>
   <translation>traducción english deutsch español français 日本語 العربية</translation>
  </message>
  <message>
   <source>typeface serif dyslexia letters</source>
   <translation>tipo de letra serifa dislexia letras</translation>
  </message>
  <message>
   <source>vlc sound engine</source>
   <translation>vlc motor de sonido</translation>
  </message>
  <message>
   <source>with serifs (Noto Serif)</source>
   <translation>con serifa (Noto Serif)</translation>
  </message>
  <message>
   <source>without serifs (Inter)</source>
   <translation>sin serifa (Inter)</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>zoom big small letters</source>
   <translation>zoom grande pequeño letras</translation>
  </message>
  <message>
   <source>← and → move by</source>
   <translation>← y → mueven</translation>
  </message>
 </context>
 <context>
  <name>SettingsSheet</name>
  <message>
   <source>Choose keys</source>
   <translation>Elegir teclas</translation>
  </message>
  <message>
   <source>Choose keys…</source>
   <translation>Elegir teclas…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Earmark sends nothing: no use is counted, no report leaves this computer. The log stays in its folder; Help ▸ Open the folder of the log shows it.</source>
   <translation>Earmark no envía nada: no se cuenta ningún uso, ningún informe sale de este equipo. El registro se queda en su carpeta; Ayuda ▸ Abrir la carpeta del registro la muestra.</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Exportar ajustes</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importar ajustes</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>No setting is called so.</source>
   <translation>Ningún ajuste se llama así.</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Buscar en los ajustes</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Ajustes (*.json)</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>SkipTags</name>
  <message>
   <source>Hear when only tags are played</source>
   <translation>Oír cuando solo se reproducen etiquetas</translation>
  </message>
  <message>
   <source>Nothing is tagged so far, so everything is heard.</source>
   <translation>Aún no hay nada etiquetado, así que se oye todo.</translation>
  </message>
  <message>
   <source>S&amp;kip %n tags</source>
   <translation>Sal&amp;tar %n etiquetas</translation>
  </message>
  <message>
   <source>S&amp;kip {tag}</source>
   <translation>Sal&amp;tar {tag}</translation>
  </message>
  <message>
   <source>Skip while it plays</source>
   <translation>Saltar durante la reproducción</translation>
  </message>
  <message>
   <source>Skipped a sponsor, {when}</source>
   <translation>Se saltó un patrocinador, {when}</translation>
  </message>
  <message>
   <source>Skipped what is tagged, {when}</source>
   <translation>Se saltó lo etiquetado, {when}</translation>
  </message>
  <message>
   <source>Went on to what is tagged, over {when}</source>
   <translation>Se pasó a lo etiquetado, sobre {when}</translation>
  </message>
 </context>
 <context>
  <name>SortButton</name>
  <message>
   <source>Downwards: largest first</source>
   <translation>Descendente: los mayores primero</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Ordenar</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>Ordenar por</translation>
  </message>
  <message>
   <source>Sort by up to three columns; a click on a title sorts too</source>
   <translation>Ordenar por hasta tres columnas; un clic en un título también ordena</translation>
  </message>
  <message>
   <source>Sorted by: {0}</source>
   <translation>Ordenado por: {0}</translation>
  </message>
  <message>
   <source>order of the recording</source>
   <translation>orden de la grabación</translation>
  </message>
  <message>
   <source>then by</source>
   <translation>después por</translation>
  </message>
 </context>
 <context>
  <name>SoundDevice</name>
  <message>
   <source>The sound goes to {device} now; its delay of {ms} ms is used.</source>
   <translation>El sonido va ahora a {device}; se usa su retardo de {ms} ms.</translation>
  </message>
  <message>
   <source>{device} is gone, so playback is paused. Space goes on.</source>
   <translation>{device} ya no está, así que la reproducción está en pausa. Espacio la continúa.</translation>
  </message>
 </context>
 <context>
  <name>SpeakerBox</name>
  <message>
   <source>Name of the speaker</source>
   <translation>Nombre del hablante</translation>
  </message>
  <message>
   <source>Name; empty for nobody</source>
   <translation>Nombre; vacío para nadie</translation>
  </message>
  <message>
   <source>These lines (Enter)</source>
   <translation>Estas líneas (Intro)</translation>
  </message>
  <message>
   <source>To the next change (Shift+Enter)</source>
   <translation>Hasta el próximo cambio (Mayús+Intro)</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Quién habla</translation>
  </message>
 </context>
 <context>
  <name>SpeakersSheet</name>
  <message>
   <source>1 line</source>
   <translation>1 línea</translation>
  </message>
  <message>
   <source>A new name holds for the whole episode. Give two speakers the same name to make them one; Ctrl+Z takes it back.</source>
   <translation>Un nombre nuevo vale para todo el episodio. Dé a dos hablantes el mismo nombre para hacerlos uno; Ctrl+Z lo deshace.</translation>
  </message>
  <message>
   <source>Name of {name}</source>
   <translation>Nombre de {name}</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Nadie todavía</translation>
  </message>
  <message>
   <source>Speakers</source>
   <translation>Hablantes</translation>
  </message>
  <message>
   <source>There is no transcript yet.</source>
   <translation>Aún no hay transcripción.</translation>
  </message>
  <message>
   <source>Unnamed speaker</source>
   <translation>Hablante sin nombre</translation>
  </message>
  <message>
   <source>{n} lines</source>
   <translation>{n} líneas</translation>
  </message>
 </context>
 <context>
  <name>Speaking</name>
  <message>
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <source>One line has another speaker</source>
   <translation>Una línea tiene otro hablante</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Who speaks these {n} lines?</source>
   <translation>¿Quién dice estas {n} líneas?</translation>
  </message>
  <message>
   <source>Who speaks this line?</source>
   <translation>¿Quién dice esta línea?</translation>
  </message>
  <message>
   <source>{n} lines have another speaker</source>
   <translation>{n} líneas tienen otro hablante</translation>
  </message>
  <message>
   <source>{old} is {new} now</source>
   <translation>{old} es ahora {new}</translation>
  </message>
 </context>
 <context>
  <name>SplitQuestion</name>
  <message>
   <source>As on the Review page.</source>
   <translation>Como en la página Revisar.</translation>
  </message>
  <message>
   <source>Name of the new tag</source>
   <translation>Nombre de la etiqueta nueva</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Dividir</translation>
  </message>
  <message>
   <source>This filter is not understood.</source>
   <translation>Este filtro no se entiende.</translation>
  </message>
  <message>
   <source>Those annotations of “{tag}” that match get a tag of their own:</source>
   <translation>Las anotaciones de «{tag}» que coinciden reciben una etiqueta propia:</translation>
  </message>
  <message>
   <source>Which annotations it gets</source>
   <translation>Qué anotaciones recibe</translation>
  </message>
  <message>
   <source>Words, or field.kind:produced, speaker:Ada …</source>
   <translation>Palabras, o field.kind:produced, speaker:Ada …</translation>
  </message>
  <message>
   <source>{n} of {total} annotations match.</source>
   <translation>Coinciden {n} de {total} anotaciones.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPage</name>
  <message>
   <source>1 annotation</source>
   <translation>1 anotación</translation>
  </message>
  <message>
   <source>1 annotator</source>
   <translation>1 anotador</translation>
  </message>
  <message>
   <source>1 episode</source>
   <translation>1 episodio</translation>
  </message>
  <message>
   <source>All episodes</source>
   <translation>Todos los episodios</translation>
  </message>
  <message>
   <source>Enter or a double click shows a row’s annotations in Review.</source>
   <translation>Intro o un doble clic muestra las anotaciones de una fila en Revisar.</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Filter of what is counted</source>
   <translation>Filtro de lo que se cuenta</translation>
  </message>
  <message>
   <source>Narrow what is counted, as in Review: tag:sponsor show:… annotator:…</source>
   <translation>Limitar lo que se cuenta, como en Revisar: tag:sponsor show:… annotator:…</translation>
  </message>
  <message>
   <source>Plot</source>
   <translation>Gráfico</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Table of {0}</source>
   <translation>Tabla de {0}</translation>
  </message>
  <message>
   <source>This episode</source>
   <translation>Este episodio</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Qué se cuenta</translation>
  </message>
  <message>
   <source>{0} in {1}, {2} of recording, by {3}</source>
   <translation>{0} en {1}, {2} de grabación, por {3}</translation>
  </message>
  <message>
   <source>{n} annotations</source>
   <translation>{n} anotaciones</translation>
  </message>
  <message>
   <source>{n} annotators</source>
   <translation>{n} anotadores</translation>
  </message>
  <message>
   <source>{n} episodes</source>
   <translation>{n} episodios</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsRow</name>
  <message>
   <source>1 to decide</source>
   <translation>1 por decidir</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <source>{n} to decide</source>
   <translation>{n} por decidir</translation>
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>Colour {number}</source>
   <translation>Color {number}</translation>
  </message>
 </context>
 <context>
  <name>TagEditor</name>
  <message>
   <source>Done</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>More…</source>
   <translation>Más…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Qué significa</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>sin tecla</translation>
  </message>
 </context>
 <context>
  <name>TagForm</name>
  <message>
   <source>Counter-examples</source>
   <translation>Contraejemplos</translation>
  </message>
  <message>
   <source>Counter-examples: this does not</source>
   <translation>Contraejemplos: esto no corresponde</translation>
  </message>
  <message>
   <source>Examples</source>
   <translation>Ejemplos</translation>
  </message>
  <message>
   <source>Examples: this belongs to it</source>
   <translation>Ejemplos: esto corresponde</translation>
  </message>
  <message>
   <source>Fields: what each annotation is asked</source>
   <translation>Campos: lo que se pregunta a cada anotación</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Nested under</source>
   <translation>Anidada en</translation>
  </message>
  <message>
   <source>One on each line</source>
   <translation>Uno por línea</translation>
  </message>
  <message>
   <source>Retired: keeps its annotations, takes no new ones</source>
   <translation>Retirada: conserva sus anotaciones, no recibe nuevas</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Qué significa</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>nothing (at the top)</source>
   <translation>nada (arriba del todo)</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>No suggestion is left to decide in this episode.</source>
   <translation>No quedan sugerencias por decidir en este episodio.</translation>
  </message>
  <message>
   <source>No tag was put on yet; press the key of one first.</source>
   <translation>Aún no se puso ninguna etiqueta; pulse antes la tecla de una.</translation>
  </message>
  <message>
   <source>Open an episode first.</source>
   <translation>Abra antes un episodio.</translation>
  </message>
  <message>
   <source>Select an annotation first: click it, or press N.</source>
   <translation>Seleccione antes una anotación: haga clic en ella o pulse N.</translation>
  </message>
  <message>
   <source>Tag something first; a note belongs to a tagged passage.</source>
   <translation>Etiquete algo antes; una nota pertenece a un pasaje etiquetado.</translation>
  </message>
  <message>
   <source>Tagged {tag}, {when}</source>
   <translation>Etiquetado {tag}, {when}</translation>
  </message>
  <message>
   <source>There is no further annotation in this direction.</source>
   <translation>No hay más anotaciones en esta dirección.</translation>
  </message>
  <message>
   <source>There is nothing here to tag yet.</source>
   <translation>Aún no hay nada que etiquetar aquí.</translation>
  </message>
  <message>
   <source>This is tagged {tag} already.</source>
   <translation>Esto ya está etiquetado {tag}.</translation>
  </message>
  <message>
   <source>Took {tag} off</source>
   <translation>Se quitó {tag}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>the annotation</source>
   <translation>la anotación</translation>
  </message>
 </context>
 <context>
  <name>TakingMany</name>
  <message>
   <source>1 could not be taken in; its report says why.</source>
   <translation>1 no se pudo incorporar; su informe dice por qué.</translation>
  </message>
  <message>
   <source>1 episode is in.</source>
   <translation>1 episodio incorporado.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Mirando los archivos…</translation>
  </message>
  <message>
   <source>Stopped. 1 episode had come in and stays.</source>
   <translation>Detenido. 1 episodio ya estaba incorporado y se conserva.</translation>
  </message>
  <message>
   <source>Stopped. {n} episodes had come in and stay.</source>
   <translation>Detenido. {n} episodios ya estaban incorporados y se conservan.</translation>
  </message>
  <message>
   <source>Take in a folder of transcripts and recordings</source>
   <translation>Incorporar una carpeta de transcripciones y grabaciones</translation>
  </message>
  <message>
   <source>Taking in many files…</source>
   <translation>Incorporando muchos archivos…</translation>
  </message>
  <message>
   <source>{n} could not be taken in; their reports say why.</source>
   <translation>{n} no se pudieron incorporar; sus informes dicen por qué.</translation>
  </message>
  <message>
   <source>{n} episodes are in.</source>
   <translation>{n} episodios incorporados.</translation>
  </message>
 </context>
 <context>
  <name>Templates</name>
  <message>
   <source>Empty</source>
   <translation>Vacío</translation>
  </message>
  <message>
   <source>Experiences, opinions, needs and what must stay private.</source>
   <translation>Experiencias, opiniones, necesidades y lo que debe quedar en privado.</translation>
  </message>
  <message>
   <source>Interview research</source>
   <translation>Investigación con entrevistas</translation>
  </message>
  <message>
   <source>Media monitoring</source>
   <translation>Seguimiento de medios</translation>
  </message>
  <message>
   <source>Mentions, voices, issues, claims and advertising.</source>
   <translation>Menciones, voces, asuntos, afirmaciones y publicidad.</translation>
  </message>
  <message>
   <source>No tags: make your own.</source>
   <translation>Sin etiquetas: cree las suyas.</translation>
  </message>
  <message>
   <source>Podcast</source>
   <translation>Pódcast</translation>
  </message>
  <message>
   <source>Sponsors, claims and topics.</source>
   <translation>Patrocinadores, afirmaciones y temas.</translation>
  </message>
 </context>
 <context>
  <name>Texts</name>
  <message>
   <source>aligned</source>
   <translation>alineado</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>a mano</translation>
  </message>
  <message>
   <source>estimated</source>
   <translation>estimado</translation>
  </message>
  <message>
   <source>given</source>
   <translation>dado</translation>
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
   <translation>sugerencia por decidir</translation>
  </message>
 </context>
 <context>
  <name>TimelineView</name>
  <message>
   <source>Timeline</source>
   <translation>Línea de tiempo</translation>
  </message>
  <message>
   <source>Waveform, chapters and tags over time. The annotation list holds the same.</source>
   <translation>Forma de onda, capítulos y etiquetas en el tiempo. La lista de anotaciones contiene lo mismo.</translation>
  </message>
  <message>
   <source>start of line {row}</source>
   <translation>inicio de la línea {row}</translation>
  </message>
 </context>
 <context>
  <name>TimingMarks</name>
  <message>
   <source>aligned ±{seconds} s</source>
   <translation>alineado ±{seconds} s</translation>
  </message>
  <message>
   <source>estimated ±{seconds} s</source>
   <translation>estimado ±{seconds} s</translation>
  </message>
  <message>
   <source>given by the file</source>
   <translation>dado por el archivo</translation>
  </message>
  <message>
   <source>not found in the recording</source>
   <translation>no encontrado en la grabación</translation>
  </message>
  <message>
   <source>set by hand</source>
   <translation>fijado a mano</translation>
  </message>
  <message>
   <source>— {length} of sound that is not in the text —</source>
   <translation>— {length} de sonido que no está en el texto —</translation>
  </message>
 </context>
 <context>
  <name>TitleRow</name>
  <message>
   <source>1 change not saved</source>
   <translation>1 cambio sin guardar</translation>
  </message>
  <message>
   <source>All changes saved</source>
   <translation>Todos los cambios guardados</translation>
  </message>
  <message>
   <source>All menus</source>
   <translation>Todos los menús</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <source>Search, or run a command</source>
   <translation>Buscar o ejecutar un comando</translation>
  </message>
  <message>
   <source>Title row</source>
   <translation>Fila de título</translation>
  </message>
  <message>
   <source>{n} changes not saved</source>
   <translation>{n} cambios sin guardar</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>All that is tagged, to hear again, judge and count. Ctrl+E writes it to a file with text and times. F1 explains what you are at; Ctrl+K finds every command.</source>
   <translation>Todo lo etiquetado, para oírlo de nuevo, valorarlo y contarlo. Ctrl+E lo escribe en un archivo con texto y tiempos. F1 explica dónde está; Ctrl+K encuentra cualquier comando.</translation>
  </message>
  <message>
   <source>Below is the whole episode, above a part of it. A click goes there, the wheel zooms, and the ends of a mark can be dragged. Every button shows its key.</source>
   <translation>Abajo está el episodio entero; encima, una parte de él. Un clic va ahí, la rueda acerca o aleja, y los extremos de una marca se pueden arrastrar. Cada botón muestra su tecla.</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Escuchar</translation>
  </message>
  <message>
   <source>Look around</source>
   <translation>Mirar alrededor</translation>
  </message>
  <message>
   <source>Review and export</source>
   <translation>Revisar y exportar</translation>
  </message>
  <message>
   <source>Say more</source>
   <translation>Decir más</translation>
  </message>
  <message>
   <source>Space plays and pauses. The text follows the sound; scroll away to read on, and Enter brings you back. Press Space now.</source>
   <translation>Espacio reproduce y pausa. El texto sigue al sonido; desplácese para seguir leyendo, e Intro le trae de vuelta. Pulse Espacio ahora.</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiquetar</translation>
  </message>
  <message>
   <source>What is selected stands here: its times, what the tag asks for, and your note. M writes the note, E answers the questions, Ctrl+Z takes anything back.</source>
   <translation>Lo seleccionado aparece aquí: sus tiempos, lo que pregunta la etiqueta y su nota. M escribe la nota, E responde las preguntas, Ctrl+Z deshace cualquier cosa.</translation>
  </message>
  <message>
   <source>When you hear something, press the key of its tag: it marks the line that is heard, or the words you have selected. Try 2 while it plays.</source>
   <translation>Cuando oiga algo, pulse la tecla de su etiqueta: marca la línea que se oye, o las palabras que ha seleccionado. Pruebe 2 durante la reproducción.</translation>
  </message>
 </context>
 <context>
  <name>TourCard</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>{n} of {count}</source>
   <translation>{n} de {count}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptBinding</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy with time and link</source>
   <translation>Copiar con tiempo y enlace</translation>
  </message>
  <message>
   <source>Play from here</source>
   <translation>Reproducir desde aquí</translation>
  </message>
  <message>
   <source>Play this once</source>
   <translation>Reproducir esto una vez</translation>
  </message>
  <message>
   <source>The arrow keys move the caret; Enter plays from there. F7 ends it.</source>
   <translation>Las flechas mueven el cursor; Intro reproduce desde ahí. F7 lo termina.</translation>
  </message>
  <message>
   <source>The arrow keys step in time again.</source>
   <translation>Las flechas vuelven a avanzar en el tiempo.</translation>
  </message>
 </context>
 <context>
  <name>TranscriptTip</name>
  <message>
   <source>by {name}</source>
   <translation>de {name}</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>There is no transcript yet. Drop a transcript file on the window, or open one.</source>
   <translation>Aún no hay transcripción. Suelte un archivo de transcripción en la ventana, o abra uno.</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcripción</translation>
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
   <translation>Anotador: {0}</translation>
  </message>
  <message>
   <source>Change who annotates</source>
   <translation>Cambiar quién anota</translation>
  </message>
  <message>
   <source>Delay of the sound</source>
   <translation>Retardo del sonido</translation>
  </message>
  <message>
   <source>Follow</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>How late the sound of this device is; click to measure it</source>
   <translation>Cuánto se retrasa el sonido de este dispositivo; haga clic para medirlo</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Loop</source>
   <translation>Bucle</translation>
  </message>
  <message>
   <source>Playback</source>
   <translation>Reproducción</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Sound {0} ms</source>
   <translation>Sonido {0} ms</translation>
  </message>
  <message>
   <source>Speed {0}</source>
   <translation>Velocidad {0}</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>¿Quién anota?</translation>
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
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Ends are the same within</source>
   <translation>Los extremos son iguales dentro de</translation>
  </message>
  <message>
   <source>Put every passage that all marked alike into the gold tier, in one step</source>
   <translation>Poner en la capa de referencia todos los pasajes que todos marcaron igual, en un paso</translation>
  </message>
  <message>
   <source>Show what is agreed too</source>
   <translation>Mostrar también lo acordado</translation>
  </message>
  <message>
   <source>Take all that is agreed</source>
   <translation>Tomar todo lo acordado</translation>
  </message>
  <message>
   <source>Who is compared</source>
   <translation>A quién se compara</translation>
  </message>
  <message>
   <source>↓ goes on and plays, Enter plays again, a number takes and goes on.</source>
   <translation>↓ avanza y reproduce, Intro reproduce de nuevo, un número lo toma y avanza.</translation>
  </message>
 </context>
 <context>
  <name>VolumeButton</name>
  <message>
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <source>Volume {0} %</source>
   <translation>Volumen {0} %</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Drop a recording and its transcript here, in either order; one of the two will do. Transcripts may be show notes, plain text, SRT, WebVTT or Whisper JSON.</source>
   <translation>Suelte aquí una grabación y su transcripción, en cualquier orden; basta con una de las dos. Las transcripciones pueden ser notas del programa, texto sin formato, SRT, WebVTT o JSON de Whisper.</translation>
  </message>
  <message>
   <source>Listen, read, tag</source>
   <translation>Escuchar, leer, etiquetar</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Proyecto nuevo…</translation>
  </message>
  <message>
   <source>Open a feed…</source>
   <translation>Abrir un feed…</translation>
  </message>
  <message>
   <source>Open a project…</source>
   <translation>Abrir un proyecto…</translation>
  </message>
  <message>
   <source>Open files…</source>
   <translation>Abrir archivos…</translation>
  </message>
  <message>
   <source>Open the sample episode</source>
   <translation>Abrir el episodio de ejemplo</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Hacer el recorrido</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
 </context>
 <context>
  <name>WhoBox</name>
  <message>
   <source>Keep</source>
   <translation>Conservar</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Who annotates?</source>
   <translation>¿Quién anota?</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Su nombre</translation>
  </message>
  <message>
   <source>Your name is kept with each annotation, so that several people can compare theirs. You can go on without; the settings change it.</source>
   <translation>Su nombre se guarda con cada anotación, para que varias personas puedan comparar las suyas. Puede seguir sin él; se cambia en los ajustes.</translation>
  </message>
  <message>
   <source>Your name, or initials</source>
   <translation>Su nombre, o iniciales</translation>
  </message>
 </context>
</TS>
