# Las palabras del taller sobre la generación de 2020; las de la historia están una carpeta más arriba.
reviewed_by_workshop = nobody yet

concept = ¿De quiénes? Detrás de cada tasa hay un grupo de personas, y dos tasas con grupos distintos detrás no se pueden poner una junto a la otra.

poster-trend = Ocho generaciones, una por punto. La franja gris es la de 2020.
poster-outcomes = Con diploma, todavía en la escuela, o sin diploma ni escuela.
poster-race = Cada grupo tiene su gráfica.
poster-ag-race = Solo entre quienes se graduaron: quiénes terminaron las clases que piden UC y CSU.
poster-calfresh = Hogares que recibían CalFresh, la ayuda para alimentos, mes a mes, antes y después del cierre de escuelas.
poster-unemployment-year = De las personas que trabajan o buscan trabajo: cuántas no tenían empleo, año por año.

hundred-diploma = tenían su diploma
hundred-enrolled = seguían inscritos
hundred-left = se habían ido sin diploma
hundred-rest = terminaron de otra manera (nuestra copia no dice cómo)

question-diploma = De cada cien estudiantes de la generación de 2020 ({ $view_place }), ¿más o menos cuántos tenían su diploma cuatro años después de empezar el noveno grado?
question-left = De esas mismas cien personas, ¿más o menos cuántas se habían ido sin diploma?
question-food = { $view_place }: ¿en cuántos hogares se recibía CalFresh, la ayuda para alimentos, en junio de 2020?
question-work = { $view_place }: de cada cien personas que trabajaban o buscaban trabajo, ¿cuántas no tenían empleo, en promedio, en 2020?
wrong-graduates = Cuenta las clases A–G, y solo entre quienes se graduaron de un grupo. El mismo lugar, otras personas detrás.
wrong-class = Es el número correcto de otra generación, la que se graduó cuatro años después.
wrong-still-there = Estos estudiantes aún no tenían diploma y seguían inscritos. No se han ido.
wrong-month = Es el mismo mes del año anterior. Con la ayuda para alimentos el mes importa: pregunte siempre "¿cuándo?".
wrong-month-for-year = Es un solo mes, y de otra oficina. El promedio de un año y un mes responden preguntas distintas.

asked-where = El Departamento de Educación de California cuenta cada generación cuatro años después del noveno grado y publica el resultado. Para la generación de 2020 dice { $figure }. La dirección junto a esta respuesta lleva al archivo, la fila y la columna.
    .asked = ¿De dónde sacaron ese número?
asked-two-numbers = Para la generación de 2020 del estado hay dos respuestas oficiales: la del primer anuncio y la de una página posterior. Las dos son honestas. Digan cuál usan y no resten una de la otra.
    .asked = Yo vi otro número del mismo año. ¿Cuál es el correcto?
asked-cause = Este archivo no puede decirlo. Cerraron las escuelas, se perdieron empleos y cambiaron las reglas para pasar, todo en los mismos meses. Pregunten a la sala qué vio; escríbanlo en una nota como "nuestra historia".
    .asked = ¿Fue por el cierre de las escuelas?
asked-my-school = En esta historia, no: llega hasta el condado. El Departamento publica el mismo archivo por escuela; las cifras de una escuela pequeña suelen estar ocultas.
    .asked = ¿Puedo ver mi escuela?
asked-small-group = Detrás de la × hay estudiantes: tan pocos que, si se mostrara la cifra, se podría reconocer a alguien. Pregúntenles cómo quieren ser contados y escriban lo que digan.
    .asked = ¿Por qué está oculto mi grupo?
asked-jump = Miren primero cuántos estudiantes se contaron, en la página "Cuántos estudiantes hay detrás de la tasa". Si ese número también salta, pregunten qué escuelas se cuentan ahora que antes no se contaban.
    .asked = ¿Por qué salta la línea?
