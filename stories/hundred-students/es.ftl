# Las palabras de la historia "¿Adónde van 100 estudiantes después de la preparatoria?".
reviewed_by_story = nobody yet

story-title = ¿Adónde van 100 estudiantes después de la preparatoria?
story-lead = Cada estudiante que deja la preparatoria da un siguiente paso, y alguien le ayudó a llegar hasta ahí. Esta página sigue los pasos que dos archivos públicos alcanzan a ver, de cien en cien estudiantes, y marca el lugar donde termina un archivo y empieza el otro.
decision = en qué paso una escuela, una universidad o una comunidad debería tender la siguiente mano

headline = Detrás de cada número hay cuatro años de trabajo. De cien estudiantes de la generación de 2022-23 ({ $diploma_place }), { $diploma } tenían su diploma a los cuatro años. Otro archivo mira a todos los que terminaron la preparatoria ese año: de cien de ellos, { $college } estaban en la universidad o en un colegio comunitario antes de un año. Los segundos cien no son las mismas personas que los primeros.
    .heading = Dos archivos, dos veces cien
    .bounded = De cien estudiantes de la generación de 2022-23 ({ $diploma_place }), { $diploma } tenían su diploma a los cuatro años; de cien que terminaron la preparatoria ese año, { $college } estaban en la universidad o en un colegio comunitario antes de un año.
    .withheld = Detrás de esta generación hay cuatro años de trabajo. No podemos decir cuántos de cada cien tenían su diploma, o siguieron estudiando antes de un año ({ $place }): una cifra de 2022-23 está oculta. { $reason } Los estudiantes existen de todos modos: pregúnteles.
    .absent = Al menos uno de los dos archivos no tiene cifra de la generación de 2022-23 ({ $place }). { $reason } Si hubo alguien en esta generación, pregúntele adónde fue.

people = Cien es una manera de ver. Los primeros cien representan a { $cohort } estudiantes que se contaron en la generación de 2022-23 ({ $graduates_place }); de ellos, { $graduates } tenían su diploma.
    .heading = Cuántos estudiantes son
    .bounded = Los cien representan a { $graduates } estudiantes con diploma, de { $cohort } que se contaron en la generación de 2022-23 ({ $graduates_place }).
    .withheld = Está oculto cuántos estudiantes tenían diploma, o cuántos hubo en total, en la generación de 2022-23 ({ $place }). { $reason } Cien personas dibujadas parecerían más exactas que el archivo.
    .absent = No se publicó cuántos estudiantes tenían diploma, o cuántos hubo en total, en la generación de 2022-23 ({ $place }). { $reason } No dibujamos a nadie que no se haya contado.

stage-school = Cien estudiantes de la generación, cuatro años después del noveno grado. La última barra son todos aquellos de quienes nuestra copia del archivo no dice nada. Así los cien siguen completos: nadie sale del dibujo porque una celda esté vacía.
    .heading = Los primeros cien: la generación a los cuatro años
trend = Cada punto es una generación: de todos los que empezaron, el porcentaje con diploma a los cuatro años. Donde la línea se corta falta la cifra de ese año en nuestras copias, o se trata de otra publicación.
    .heading = Diplomas a los cuatro años, generación por generación
ask-hand = ¿En qué punto de este camino habría servido una mano? ¿Quién se la tendió a usted?
    .heading = Para conversar

seam = Aquí cambia el camino. El primer archivo sigue a una generación que empezó junta el noveno grado. El segundo empieza con todos los que terminaron la preparatoria en 2022-23, también quienes tardaron más o la terminaron de otra manera, y los busca en los registros de las universidades (Departamento de Educación de California, páginas de los dos archivos, leídas en noviembre de 2026). Poner uno a continuación del otro no es seguir a las personas. Es pararse en la costura y mirar hacia los dos lados.
    .heading = Donde se juntan los dos archivos
seam-counts = Las dos barras de arriba son la generación que empezó junta. Las dos de abajo, todos los que terminaron ese año. Compare las barras dentro de un mismo archivo. Entre los dos archivos está la costura.
    .heading = Estudiantes a cada lado de esa unión
stage-college = Cien de quienes terminaron la preparatoria en 2022-23, durante los doce meses siguientes. "No se encontraron" no quiere decir "no hicieron nada": el trabajo, la familia, las fuerzas armadas, la capacitación y las universidades con registros cerrados se ven igual aquí.
    .heading = Los segundos cien: antes de un año
kinds = De quienes siguieron estudiando, { $uc } entraron a la Universidad de California, { $csu } a una Universidad Estatal de California y { $community } a un colegio comunitario de California ({ $uc_place }).
    .heading = A qué tipo de universidad
    .bounded = De quienes siguieron estudiando, { $uc } entraron a la Universidad de California, { $csu } a una Universidad Estatal de California y { $community } a un colegio comunitario de California ({ $uc_place }).
    .withheld = A qué tipo de universidad entraron está oculto en al menos una columna. { $reason } No sumamos nada a su alrededor.
    .absent = A qué tipo de universidad entraron no está en este archivo. { $reason } El archivo del propio Departamento tiene columnas para la Universidad de California, la Universidad Estatal, los colegios comunitarios, las universidades privadas y otros estados. No inventamos nada para llenarlas.

context-groups = Los grupos llegan a este punto con escuelas, consejeros, dinero, autobuses y deberes en casa distintos, y nada de eso está en los archivos. Una brecha muestra dónde costaba más alcanzar el siguiente paso. No muestra lo que los estudiantes querían ni lo que pueden hacer.
    .heading = Antes de leer sobre los grupos
who-finished = Cuántos estudiantes de cada grupo terminaron la preparatoria en 2022-23. Un estudiante puede estar en varios; por eso no suman el total. Donde la barra es corta, un porcentaje habla de pocas personas.
    .heading = Cuántos estudiantes hay en cada grupo
race = De quienes terminaron la preparatoria en 2022-23, el porcentaje que se encontró en una universidad o un colegio comunitario antes de un año. Los grupos están en un orden fijo. Cuando un grupo es pequeño, su cifra se oculta para que no se pueda reconocer a nadie.
    .heading = Siguieron estudiando antes de un año, por raza y origen étnico
programs = Un estudiante puede estar en varios de estos grupos a la vez. Antes de preguntar por qué un porcentaje es menor, pregunte qué se ofreció: una visita, un autobús, ayuda con el formulario, alguien que llamara en junio.
    .heading = Siguieron estudiando antes de un año, por ingresos, idioma, discapacidad, crianza temporal y vivienda

ask-branch = ¿Qué camino no valoramos lo suficiente como para contarlo?
    .heading = Para conversar
ask-missing = ¿Quién terminó, o no terminó, y no está en ninguno de los dos grupos de cien?
    .heading = ¿Quién no aparece en estos archivos?
act-families = Pregunten a la escuela quién llama a sus graduados en el verano después del grado 12. Si nadie lo hace, ofrézcanse para llamar, lo mismo por la universidad que por el trabajo o la capacitación.
    .heading = Lo que pueden hacer las familias
act-educators = Tomen una lista de la generación pasada. Escriban lo que saben del primer paso de cada quien, y lo que no saben. Comparen la segunda lista con la barra de "no se encontraron".
    .heading = Lo que pueden hacer los docentes
act-policymakers = Pida un solo archivo que empiece con la generación y termine con su siguiente paso, también el trabajo y la capacitación, y que diga a quién no ve. Pida que las columnas por tipo de universidad se publiquen para cada condado.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-follow = No puede seguir a nadie de los primeros cien hasta los segundos ({ $view_place }). Se pusieron dos archivos uno junto al otro; no se siguió a ningún estudiante.
limit-not-found = No puede decir qué hicieron quienes no se encontraron en ninguna universidad. Algunos estaban en una que no informa, o habían pedido que su registro quedara cerrado.
limit-worth = No puede decir qué camino era el bueno para quién. Ningún archivo pregunta qué querían, si siguieron ahí ni cómo viven hoy.
