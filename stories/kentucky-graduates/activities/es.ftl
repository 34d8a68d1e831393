# Las palabras del taller sobre quienes se gradúan en Kentucky; las de la historia están una carpeta más arriba.
reviewed_by_workshop = nobody yet

concept = Una casilla vacía no es un cero. Donde falta una cifra puede haber muchas personas, unas cuantas o ninguna, y solo quien conoce el lugar puede decirlo.

poster-trend = Cinco generaciones, una tras otra, como las dio el informe escolar del estado.
poster-race = Una gráfica pequeña por grupo, siempre en el mismo orden. Una casilla vacía no es un cero.
poster-programs = Una persona puede estar en varios de estos grupos a la vez; por eso no se suman.

hundred-graduated = se habían graduado
hundred-rest = no se habían graduado en cuatro años, o este archivo no los cuenta

question-diploma = De cada cien estudiantes de la generación de 2016-17 ({ $view_place }), ¿más o menos cuántos se graduaron?
question-hidden = Tomen el primer grupo del cartel sobre comidas, idioma y discapacidad: de cada cien de sus estudiantes en la generación de 2016-17, ¿más o menos cuántos se graduaron?
wrong-class = Es el número correcto de otra generación, la que se graduó cuatro años antes.
wrong-everyone = Es la tasa de todos los estudiantes juntos. La de un grupo puede estar lejos de ella.

asked-where = El Departamento de Educación de Kentucky publica un informe escolar con una tasa para cada distrito. Para la generación de 2016-17 dice { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-cause = El archivo no puede decirlo. Tiene tasas y ninguna razón. Pregunten a la sala qué vio; escríbanlo en una nota como "nuestra historia".
    .asked = ¿Por qué cambió la tasa?
asked-my-school = En esta historia, no: llega hasta el distrito.
    .asked = ¿Puedo ver mi escuela?
asked-small-group = El archivo deja la casilla vacía y no dice por qué. Puede ser un grupo pequeño, un informe que falta, o nadie. Si ustedes conocen a esos estudiantes, saben más que el archivo.
    .asked = ¿Por qué está vacío mi grupo?
