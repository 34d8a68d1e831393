# Las palabras de la página para docentes.
reviewed_by_story = nobody yet

story-title = ¿En qué parte del camino podría hacer más una escuela?
story-lead = Del kínder a la puerta de la universidad, estudiantes y adultos de la escuela hacen este trabajo juntos. Esta página pone lado a lado totales publicados de cada etapa, con un plan para una reunión. No tiene el expediente de ningún estudiante ni lo pide.
decision = de qué etapa quiere hablar primero un equipo, y con quién

stage-attendance = Cada mañana los estudiantes hacen el esfuerzo de llegar a la escuela. De los estudiantes contados ({ $now_place }), { $now } faltó en 2023-24 a uno o más de cada diez días.
    .heading = Llegar a la escuela
    .bounded = De los estudiantes contados ({ $now_place }), { $now } faltó en 2023-24 a uno o más de cada diez días.
    .withheld = { $place }: está oculto qué parte de los estudiantes faltó a uno o más de cada diez días. { $reason } Pregunte a los estudiantes cómo son sus mañanas.
    .absent = { $place }: no se publicó qué parte de los estudiantes faltó a uno o más de cada diez días. { $reason } Pregunte a los estudiantes cómo son sus mañanas.
attendance = Un renglón por etapa escolar, dos marcas por dos años. Puede que en el grupo más joven se cuente a otros niños cada año; no lea sus marcas como un cambio.
    .heading = Por etapa escolar
ask-attendance = ¿En qué etapa conoce su escuela las razones, y en cuál solo el número?
    .heading = Para conversar
finish = De todos los que empezaron juntos la preparatoria, cuántos tenían un diploma regular cuatro años después.
    .heading = Terminar la preparatoria
door = De los mismos estudiantes, cuántos terminaron además las clases A–G. La línea es más baja que si se cuenta solo a graduados: aquí están también quienes se fueron.
    .heading = La puerta de la universidad
ask-door = ¿Qué clase A–G pidieron los estudiantes que estaba llena o no se ofrecía?
    .heading = Para conversar
after = Quiénes siguieron a la universidad no está en esta página: nuestra copia de ese archivo aún no tiene cifras. Las solicitudes de ayuda se publican por escuela; búsquelas en la agencia.
    .heading = Después de la preparatoria
protocol = Para una reunión de más o menos una hora, si es posible con estudiantes y familias en la mesa.
    .heading = Un plan para la reunión
protocol-rule = Traigan solo totales publicados. Sin nombres, sin listas, sin una pantalla con el expediente de un estudiante, y sin adivinar quién está detrás de un número pequeño.
protocol-column-1 = Paso
protocol-column-2 = Qué anotamos
protocol-arrive = Llegar: cada quien dice en quién piensa, sin nombre
protocol-notice = Notar: ¿qué vemos, antes de explicar nada?
protocol-wonder = Preguntarse: ¿qué más puede tener que ver? ¿Quién no está contado?
protocol-whom = Preguntar: ¿quién sabe más que este número y cuándo le preguntamos?
protocol-change = Cambiar: una cosa que hace la escuela, no los estudiantes
protocol-close = Cerrar: ¿quién cuenta a los demás lo que se decidió, y para cuándo?
protocol-before-1 = Todos vieron de quiénes es cada número y de cuándo.
protocol-before-2 = Nadie puso escuelas ni grupos en orden de mejor a peor.
protocol-before-3 = Alguien leyó en voz alta lo que esta página no puede decir.
protocol-hear = Lo que escuchamos:
protocol-do = Lo que hará nuestra escuela, quién y para cuándo:

limits =
    .heading = Lo que esta página no puede decirle
limit-people = No puede decir nada de un estudiante en particular ({ $view_place }), y no debe usarse para buscarlo.
limit-cause = No puede decir por qué un número es como es. Muestra dónde preguntar.
limit-after = Las etapas se cuentan entre estudiantes distintos. No reste una de otra.
