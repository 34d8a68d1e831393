# Las palabras del taller sobre la tabla que nadie publica; las de la historia están en la carpeta de arriba.
reviewed_by_workshop = nobody yet

concept = Las orillas de una tabla no dicen lo que hay adentro. Dos tablas con los mismos totales pueden contar historias opuestas; solo quien cuente la celda puede decir cuál es la nuestra.

poster-race = Una marca por grupo, en un orden fijo.
poster-programs = Estos grupos se traslapan.
poster-first-generation = Se cuentan en solicitudes de ayuda de todo el país. No en los archivos de nuestras escuelas.
poster-margins = Se publican tres totales. Donde los grupos se cruzan, nada.
poster-crossed = Del menor al mayor número que cuadra. Nadie sabe más.
poster-fillings = Las dos inventadas para que cuadren. No cite ninguna.

hundred-college = seguían estudiando antes de un año
hundred-rest = no se encontraron en ninguna universidad antes de un año

question-all = De quienes terminaron la preparatoria en 2022-23 ({ $view_place }), ¿qué proporción seguía estudiando antes de un año?
question-totals = ¿Cuántos estudiantes de bajos ingresos son ({ $view_place })?
question-both = ¿Cuántos de estos estudiantes son a la vez de bajos ingresos e hispanos o latinos ({ $view_place })?
wrong-of-whom = Es solo de los estudiantes de bajos ingresos. Pregunten cada vez: ¿de quiénes?
wrong-everyone = Son todos los que siguieron estudiando, con cualquier ingreso.
wrong-other-edge = Es otra orilla de la tabla: los hispanos o latinos con cualquier ingreso.
wrong-made-up = Este número se inventó para que cuadre. Vale tanto como cualquier otro del intervalo; por eso no dice nada.

asked-where = Los distritos escolares informan quién terminó, y el Departamento de Educación los busca en los registros de las universidades. Para este lugar el archivo dice { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-fewer = Aquí nadie lo sabe. El archivo tiene una sola generación. Lo que se dijo en 2019 de otra anterior quizá se contó de otra manera. La tabla de la carta lo respondería.
    .asked = ¿Entonces son menos o no?
asked-made-up = Para mostrar que los totales publicados permiten verdades muy distintas. En cada uno decimos "inventado", y no los usamos para nada más.
    .asked = ¿Por qué muestran números inventados?
asked-first = Ningún archivo escolar de esta historia pregunta por los estudios de los padres. Los exámenes estatales sí, pero aquí sus resultados no se unen con la universidad. El formulario federal de ayuda se lo pregunta a cada familia que lo llena.
    .asked = ¿Dónde están los primeros de su familia?
asked-example = Es el grupo más numeroso, y sus totales se publican para la mayoría de los lugares. Se puede hacer lo mismo con cualquier grupo que tenga totales publicados, y la carta los pide todos.
    .asked = ¿Por qué los hispanos o latinos?
asked-small-group = Detrás de la × hay estudiantes, demasiado pocos para mostrarlos sin que se reconozca a alguien. Pregúntenles cómo quieren que se les cuente y escriban lo que digan.
    .asked = ¿Por qué está oculto mi grupo?

request-from = De (nombre, organización, cómo encontrarnos):
request-to = Para: Office of Cradle-to-Career Data, estado de California. Copia: Departamento de Educación de California; nuestro distrito escolar.
request-subject = Petición de una tabla: quién sigue estudiando, por ingresos, por raza y origen étnico y por estudios de los padres a la vez ({ $view_place })
request-opening = Estimados colegas: somos vecinos, familias, estudiantes y maestros que leímos juntos las cifras públicas en un taller. Dan un total por ingresos y otro por raza y origen étnico. De los que se cruzan, y de quién es el primero de su familia en ir, no encontramos nada. Pedimos una tabla, no expedientes de personas.
request-table-heading = La tabla que pedimos
request-table-1 = Estudiantes que terminaron la preparatoria, y cuántos seguían estudiando antes de doce meses: números enteros ({ $view_place }).
request-table-2 = Renglones: en desventaja socioeconómica o no y, por separado, los estudios más altos de un padre (como se preguntan en los exámenes estatales).
request-table-3 = Columnas: raza y origen étnico, en los grupos del archivo publicado.
request-table-4 = Generaciones de 2016-17 a la última, contadas con una misma regla, o diciendo qué cambió.
request-row-1 = De bajos ingresos
request-row-2 = No de bajos ingresos
request-row-3 = Ningún padre terminó la universidad
request-column-1 = Cada grupo por raza y origen étnico
request-column-2 = Todos
request-caption = La forma de la tabla. Cada celda está vacía a propósito.
request-published-heading = Lo que ya se publica
request-why-heading = Para qué la queremos
request-why = Nos piden ayudar a planear para estudiantes de color, de bajos ingresos y primeros en su familia. Con los totales publicados cuadran números de estudiantes muy distintos. Preferimos preguntar a adivinar.
request-safe-heading = Cómo se protege a las personas
request-safe-1 = Por favor, oculten las celdas pequeñas según su propia regla, y otras si con ellas se pudiera calcular una oculta.
request-safe-2 = Un lugar más grande o varias generaciones juntas nos sirven más que una tabla vacía.
request-safe-3 = No pedimos ningún nombre, ninguna escuela con menos estudiantes de lo que su regla permite, ni la situación migratoria de nadie.
request-close = Si la tabla no se puede hacer, dígannos por favor qué columna falta y quién podría agregarla. Leeremos su respuesta en voz alta en nuestra próxima reunión.
request-sign = Fecha y firma:
