# Las palabras de la historia "¿Quiénes están faltando a la escuela?".
reviewed_by_story = nobody yet

story-title = ¿Quiénes están faltando a la escuela?
story-lead = Cada mañana de clases, familias, estudiantes, choferes y maestros se esfuerzan para que una niña o un niño llegue al salón. Esta página muestra para cuántos estudiantes eso se logró menos veces de lo debido, qué años se publicaron y qué años faltan.
decision = por qué mañanas, qué grados y qué estudiantes debería preguntar primero una escuela, un distrito o una comunidad

headline = Llegar a clase es un trabajo que estudiantes y familias vuelven a hacer cada mañana. De los estudiantes contados ({ $after_place }), { $after } faltó en 2023-24 a uno o más de cada diez días de clases, por la razón que fuera. El año anterior: { $before }. { $direction ->
    [up] Es una subida de { $change }.
    [down] Es una baja de { $change }.
   *[same] Es lo mismo.
  }
    .heading = Cada mañana cuenta, y las mañanas se van sumando
    .bounded = Llegar a clase es un trabajo que estudiantes y familias vuelven a hacer cada mañana. De los estudiantes contados ({ $after_place }), { $after } faltó en 2023-24 a uno o más de cada diez días de clases; el año anterior: { $before }.
    .withheld = Llegar a clase es un trabajo que estudiantes y familias vuelven a hacer cada mañana. En uno de los dos años está oculto qué parte de los estudiantes faltó a uno o más de cada diez días ({ $place }). { $reason } Los estudiantes existen de todos modos: pregúnteles.
    .absent = Llegar a clase es un trabajo que estudiantes y familias vuelven a hacer cada mañana. En uno de los dos años no se publicó qué parte de los estudiantes faltó a uno o más de cada diez días ({ $place }). { $reason } Los estudiantes existen de todos modos: pregúnteles.

people = Detrás de ese porcentaje hay { $absent } estudiantes, de { $eligible } que se contaron en 2023-24 ({ $absent_place }). Aquí se cuenta a quien llegó a la décima parte de los días; a quien faltó un solo día menos, no.
    .heading = Cuántos estudiantes son
    .bounded = Detrás de ese porcentaje hay { $absent } estudiantes, de { $eligible } que se contaron en 2023-24 ({ $absent_place }).
    .withheld = { $place }: está oculto cuántos estudiantes hay detrás del porcentaje en 2023-24. { $reason } Un porcentaje sin su número dice poco; pregunte a la oficina de educación del condado de cuántos estudiantes habla.
    .absent = { $place }: no se publicó cuántos estudiantes hay detrás del porcentaje en 2023-24. { $reason } Un porcentaje sin su número dice poco; pregunte a la oficina de educación del condado de cuántos estudiantes habla.

trend =
    Cada punto es un año escolar. Los puntos de antes y de después de los años vacíos no se unen: entre ellos hay otros años, y para 2019-20 el propio Departamento consideró que sus datos de ausencias no eran válidos y no los publicó (cde.ca.gov/ds/ad/filesabd.asp, revisada en octubre de 2023). En la misma página aconseja cautela al comparar años.

    Los dos primeros puntos vienen de otra copia de las cifras del Departamento y solo existen para California.
    .heading = Los años que tenemos y los que no
grades = Dos marcas por renglón, una por año escolar. En 2023-24 el Departamento le dio al grupo más joven un nombre nuevo, que incluye el kínder de transición. Puede que se cuente a otros niños: no lea sus dos marcas como un cambio.
    .heading = Del kínder al último año
ask-morning = ¿Qué haría posible llegar un lunes por la mañana? Piense en el camino, la primera campana, la salud, el sueño, el trabajo y quién cuida a los más chicos.
    .heading = Para conversar

context-groups = Los autobuses, la renta, las clínicas, el aire, la seguridad y los horarios de trabajo de los padres no son iguales para todos, y nada de eso está en este archivo. Una brecha entre grupos muestra dónde las mañanas son más difíciles y dónde la escuela ha llegado menos a algunas familias. No muestra lo que las familias quieren para sus hijos.
    .heading = Antes de leer sobre los grupos
who-counted = Cuántos estudiantes de cada grupo se contaron en 2023-24. Un estudiante puede estar en varios de estos grupos; por eso no suman el total. Un grupo es tan grande como lo haya anotado alguien: una familia sin vivienda que no se lo ha dicho a ninguna escuela no está en él.
    .heading = Cuántos estudiantes hay en cada grupo
race = Dos marcas por grupo, una por año escolar; los grupos están en un orden fijo. Cuando un grupo es pequeño, su cifra se oculta para que no se pueda reconocer a nadie.
    .heading = Faltar a uno de cada diez días, por raza y origen étnico
programs = Un estudiante puede estar en varios de estos grupos a la vez. Donde se falta mucho, pregunte primero qué ofrece allí la escuela: transporte, una enfermera, una llamada a casa en el idioma de la familia, otro horario de entrada.
    .heading = Faltar a uno de cada diez días, por ingresos, idioma, discapacidad, hogar de crianza y vivienda

context-suspension = Algunos días se pierden porque la escuela manda a un estudiante a su casa. Es una decisión de la escuela, y no todas la toman en los mismos casos. Las tasas de abajo cuentan a cada estudiante una vez, por muchas veces que haya pasado; el número de suspensiones no está en nuestra copia.
    .heading = Días perdidos porque la escuela lo decidió
suspended = Arreglar un conflicto y seguir en clase es un trabajo que estudiantes y adultos hacen juntos. De los estudiantes inscritos en algún momento de 2023-24 ({ $after_place }), { $after } fue suspendido al menos una vez. El año anterior: { $before }. { $direction ->
    [up] Es una subida de { $change }.
    [down] Es una baja de { $change }.
   *[same] Es lo mismo.
  }
    .heading = Suspendidos al menos una vez
    .bounded = { $after_place }: { $after } de los estudiantes inscritos en algún momento de 2023-24 fue suspendido al menos una vez; el año anterior: { $before }.
    .withheld = { $place }: en uno de los dos años está oculto qué parte de los estudiantes fue suspendida. { $reason } Los estudiantes pueden contarle cómo se arreglan los conflictos en su escuela.
    .absent = { $place }: en uno de los dos años no se publicó qué parte de los estudiantes fue suspendida. { $reason } Los estudiantes pueden contarle cómo se arreglan los conflictos en su escuela.
suspension-race = El mismo orden fijo de arriba. A quién se manda a casa lo deciden personas; esta gráfica muestra el resultado de esas decisiones, no lo que hicieron los estudiantes.
    .heading = Suspendidos al menos una vez, por raza y origen étnico
suspension-programs = Un estudiante puede estar en varios de estos grupos a la vez; por eso no suman el total.
    .heading = Suspendidos al menos una vez, por ingresos, idioma, discapacidad, hogar de crianza y vivienda

ask-number = ¿Qué ausencias le toca resolver a la escuela, cuáles a la ciudad y cuáles a la familia?
    .heading = Para conversar
ask-missing = ¿Quién faltó a la escuela y no aparece en ninguno de estos números?
    .heading = ¿Quién no aparece en estos números?
act-families = Pregunte a la escuela cuántas faltas lleva contadas de su hija o hijo, y cómo cuenta una llegada tarde, una enfermedad y un viaje familiar. Dígale qué estorba en una mañana difícil.
    .heading = Lo que pueden hacer las familias
act-educators = Escojan un grado. Pregunten a los estudiantes que volvieron después de muchas faltas qué les ayudó y quién se dio cuenta. Cambien una cosa y díganles qué cambiaron.
    .heading = Lo que pueden hacer los docentes
act-policymakers = Pida estas cifras junto con las rutas de autobús, los horarios de las clínicas y las rentas, y publíquelas lado a lado. Pregunte a los estudiantes que están detrás de las cifras ocultas cómo quieren que se les cuente.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-cause = No puede decir por qué faltó un estudiante ({ $view_place }). Una enfermedad, un autobús perdido, una mudanza, el miedo, un funeral y una suspensión son lo mismo en esta cuenta.
limit-days = No puede decir cuántos días se perdieron. Un estudiante pasó la línea o no la pasó; quien faltó medio año cuenta igual que quien la pasó por poco.
limit-who-is-counted = No puede mostrar a todos los estudiantes. Deja fuera a quienes estuvieron inscritos poco tiempo, a quienes no van a una escuela pública y a los grupos demasiado pequeños para mostrarse.

unhide = Una cruz en esta página quiere decir que una cifra existe y está oculta. Pruebe qué pasaría si se ocultara solo una.
    .heading = Por qué algunas cifras están ocultas
unhide-invented = Estos estudiantes son inventados. No describen a nadie.
card-unhide-one = Se oculta una cifra
unhide-one-text = Una escuela pequeña cuenta a treinta estudiantes según cómo llegan a clases. El grupo que llega en carro es pequeño, así que su número se oculta.
unhide-one-row-1 = A pie: dieciocho
unhide-one-row-2 = En autobús: nueve
unhide-one-row-3 = En carro: oculto
unhide-one-row-4 = Todos: treinta
unhide-one-ask = ¿Puede usted saber cuántos llegan en carro?
card-unhide-found = En realidad no está oculta
unhide-found-text = Treinta menos dieciocho menos nueve: tres estudiantes llegan en carro. Cualquiera que sepa restar lo sabe, y en una escuela pequeña tal vez sepa quiénes son.
unhide-found-ask = ¿Qué más habría que ocultar para que restar no revele nada?
card-unhide-two = Se oculta una segunda cifra
unhide-two-text = Ahora se oculta también el grupo que le sigue en tamaño. Los dos juntos suman doce; cuántos de ellos llegan en carro, la tabla ya no lo dice.
unhide-two-row-1 = A pie: dieciocho
unhide-two-row-2 = En autobús: oculto
unhide-two-row-3 = En carro: oculto
unhide-two-row-4 = Todos: treinta
unhide-two-ask = ¿Qué perdió la sala, y a quiénes protege?
card-unhide-why = Qué significa en esta página
unhide-why-text = Por eso a veces se oculta un grupo más grande junto a uno pequeño. A nadie se le oculta para que un número se vea mejor, y un número oculto nunca es un cero.

who-missing = Una gráfica muestra a quienes tienen una cifra. Antes de mirar las dos siguientes, piense en quienes quizá no la tengan aquí.
    .heading = ¿Quién falta en las siguientes gráficas?
