# Las palabras del taller sobre las clases A–G; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = Una cuenta, dos denominadores. Los mismos estudiantes que completaron las clases son una parte mayor de quienes se graduaron que de todos los que empezaron; quien da uno de los dos números ya escogió.

poster-trend = Generación tras generación, dos porcentajes de los mismos estudiantes.
poster-who-counted = Cada barra es un grupo. Un estudiante puede estar en varios.
poster-race = Dos marcas por grupo: de los graduados y de todos.
poster-programs = Las mismas dos marcas, para grupos que se traslapan.

hundred-finished = se graduaron y habían completado las clases
hundred-rest = se graduaron sin haberlas completado todas

question-graduates = De cada cien graduados de 2023-24 ({ $view_place }), ¿cuántos habían completado, más o menos, las clases que piden UC y CSU?
question-diploma = De cada cien estudiantes contados en la generación de 2023-24 ({ $view_place }), ¿cuántos tenían, más o menos, su diploma después de cuatro años?
question-people = ¿Cuántos estudiantes se graduaron en 2023-24 ({ $view_place })?
wrong-diploma = Es el porcentaje con diploma, de todos los que empezaron. Para el diploma no hacen falta todas estas clases.
wrong-class = Es el tipo de número correcto, pero de la generación anterior.
wrong-ag = Es el porcentaje de graduados que habían completado las clases A–G. Son otras personas y otra pregunta.
wrong-everyone = Son todos los que se contaron en la generación, con diploma y sin él.

asked-where = El Departamento de Educación de California sigue a cada generación durante cuatro años y publica el resultado. De quienes se graduaron en 2023-24 dice { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-which = Los dos. El primero responde "de quienes se graduaron"; el segundo, "de todos los que empezaron". Digan de cuál hablan y pidan lo mismo a los demás. El Departamento publica el primero; el segundo sale de ese y de la tasa de graduación.
    .asked = ¿Cuál de los dos es el bueno?
asked-cause = Este archivo no puede decirlo. Sabe quién las completó, no a quién se le ofrecieron. Pregunten a la sala qué clase se llenó o a qué hora era; escríbanlo en una nota como "nuestra historia".
    .asked = ¿Por qué tantos no las completaron?
asked-uc = Con esta página no se puede saber. La Universidad cuenta por escuela y deja en blanco los números pequeños, así que no se puede hacer una suma honesta por condado. Su propia página muestra cada escuela.
    .asked = ¿Cuántos siguieron a la Universidad de California?
asked-my-school = En esta historia no. Llega hasta el condado. El Departamento publica el mismo archivo por escuela; las cifras de una escuela pequeña muchas veces están ocultas.
    .asked = ¿Puedo ver mi escuela?
asked-small-group = Detrás de la × hay estudiantes, demasiado pocos para mostrarlos sin que se reconozca a alguien. Pregúntenles cómo quieren que se les cuente y escriban lo que digan.
    .asked = ¿Por qué está oculto mi grupo?
