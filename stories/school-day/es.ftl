# Las palabras de la historia "¿Qué hay detrás de un día de escuela?".
reviewed_by_story = nobody yet

story-title = ¿Qué hay detrás de un día de escuela?
story-lead = Un día de escuela empieza la noche anterior: la cena, la renta, un turno que termina a tiempo, un doctor que el seguro sí cubre, una conexión que no se cae. Las familias juntan todo esto cada día. Esta página muestra lo que los archivos públicos saben de ello en un lugar, mes por mes donde se publica, y deja abierto cada mes que falta.
decision = qué puerta deberían abrir primero una escuela y sus vecinos, y a quién preguntar antes

headline = Dar de comer a una familia es trabajo. En junio de 2020, { $after } hogares usaron la ayuda de comida CalFresh para lograrlo ({ $after_place }); en enero de ese año fueron { $before }. { $direction ->
    [up] Son { $change } más.
    [down] Son { $change } menos.
   *[same] Son los mismos.
  } El archivo cuenta los hogares que recibieron ayuda. No dice qué los llevó a pedirla, ni quién la necesitaba y no la recibió.
    .heading = Primero, la cena
    .bounded = Dar de comer a una familia es trabajo. En junio de 2020, { $after } hogares usaron la ayuda de comida CalFresh ({ $after_place }); en enero de ese año: { $before }.
    .withheld = Dar de comer a una familia es trabajo. El archivo deja en blanco el número de hogares con CalFresh en enero o en junio de 2020 ({ $place }). { $reason } Las familias existen de todos modos: pregúnteles.
    .absent = Dar de comer a una familia es trabajo. El archivo no tiene el número de hogares con CalFresh de enero o de junio de 2020 ({ $place }). { $reason } Las familias existen de todos modos: pregúnteles.

shocks =
    Junto a estos meses hay cuatro fechas, cada una con su fuente.

    A · Enero de 2019: en muchos condados, la ayuda de febrero se pagó antes por el cierre del gobierno federal (County Welfare Directors Association of California, enero de 2019).

    B · Marzo de 2020: el estado pidió a la gente quedarse en casa (gobernador de California, orden ejecutiva de ese mes).

    C · Marzo de 2020: una ley federal permitió pagar más ayuda de comida y mandó no sacar a nadie de Medicaid (Families First Coronavirus Response Act). En California, Medicaid se llama Medi-Cal.

    D · Marzo de 2023: terminó esa regla de Medicaid (ley federal de presupuesto de diciembre de 2022).

    Las letras están en las gráficas por mes. Una fecha junto a una curva es una fecha. No explica la curva.
    .heading = Lo que pasó en estos meses
date-a = la ayuda de comida de febrero se pagó antes en muchos condados
date-b = el estado pidió quedarse en casa
date-c = se permitió más ayuda de comida; una regla para no sacar a la gente de Medi-Cal
date-d = terminó esa regla de Medi-Cal
food = Hogares que usaron la ayuda de comida CalFresh, mes por mes. Febrero de 2019 se dibuja como se publicó; su nota dice lo que hay que saber. Otros meses bajos no llevan nota: no sabemos de nadie que diga por qué.
    .heading = Comida: hogares con CalFresh
ask-door = ¿Quién puede abrir esta puerta: una escuela, una tienda, una iglesia, una oficina del condado? ¿Quién tiene la llave a las seis de la tarde?
    .heading = Para conversar
work-then = En junio de 2020, { $after } de las personas que trabajan o buscan trabajo no tenían empleo ({ $after_place }); en enero de ese año eran { $before }. El archivo no dice quiénes son, ni qué pasó con sus turnos, su renta y su cena.
    .heading = Después, el trabajo
    .bounded = En junio de 2020, { $after } de las personas que trabajan o buscan trabajo no tenían empleo ({ $after_place }); en enero de ese año: { $before }.
    .withheld = El archivo deja en blanco el porcentaje de personas sin empleo de enero o de junio de 2020 ({ $place }). { $reason }
    .absent = El archivo no tiene el porcentaje de personas sin empleo de enero o de junio de 2020 ({ $place }). { $reason }
work = De las personas que trabajan o buscan trabajo, el porcentaje sin empleo, mes por mes, según el mismo panel de datos del estado.
    .heading = Trabajo: personas sin empleo, por mes
work-year = El promedio de cada año de la oficina federal. Cuenta a su manera; no lo ponga punto por punto sobre la gráfica mensual.
    .heading = Trabajo: personas sin empleo, por año
    .elsewhere = Por año, el archivo federal que tenemos cuenta condados y no estados enteros ({ $view_place }). Está en la página de cada condado.

context-place = Las cifras que siguen son de un lugar, no de una niña o un niño. En un condado donde muchos hogares tienen poco, la familia de un estudiante puede tener lo suficiente, y al revés. No juzgue nunca a un estudiante por el lugar donde vive.
    .heading = Un lugar no es una persona
income = El ingreso del hogar de en medio: la mitad tiene más, la mitad tiene menos. Cada barra va del límite inferior al superior de una estimación. La renta no está incluida, y es de lo que muchas familias hablan primero.
    .heading = Ingresos: el hogar de en medio
poverty = Niños y jóvenes de cinco a diecisiete años que viven con su familia por debajo de la línea federal de pobreza, como estimación con sus límites. La línea es la misma en todo el estado, cueste lo que cueste vivir en un lugar.
    .heading = Ingresos: niños en edad escolar en la pobreza
health = Niños con Medi-Cal en toda California, según la regla por la que entraron, mes por mes. El estado publica estos grupos solo para todo el estado; por eso la página de cada condado muestra la misma gráfica. MAGI es como el archivo llama al ingreso contado como en la declaración de impuestos.
    .heading = Salud: niños con Medi-Cal, todo el estado
health-county = Personas de todas las edades con Medi-Cal en este condado, mes por mes, hasta donde llega el archivo. Los meses posteriores se publican por tipo de plan. Los tipos cuentan dos veces a algunas personas; por eso no los sumamos y dejamos esos años abiertos.
    .heading = Salud: personas con Medi-Cal, por condado
    .elsewhere = El archivo mensual de personas con Medi-Cal solo tiene condados ({ $view_place }). Está en la página de cada condado; para todo el estado, vea los grupos de niños.
internet = Hogares en cinco años de respuestas juntos: todos, los que tienen algún servicio de internet y los que tienen banda ancha. Esta copia llegó sin márgenes de error, y en un condado pequeño serían amplios.
    .heading = Conexión: hogares con internet
    .elsewhere = El internet en casa no se publica para todo el estado en la copia que tenemos ({ $view_place }). Está en la página de cada condado.

ask-wall = ¿Qué falta aquí: un autobús, la renta, una abuela que ayuda, una clínica que abra los sábados?
    .heading = Para conversar
ask-missing = ¿Quién sostiene aquí un día de escuela y no está en ninguno de estos archivos?
    .heading = ¿Quién no aparece en estos archivos?
act-families = Es posible que puedan recibir ayuda con la comida, la salud o el internet. Pregunten en la oficina de la escuela o llamen al 211 y pregunten quién puede verlo con ustedes. Preguntar no compromete a nada.
    .heading = Lo que pueden hacer las familias
act-educators = Anoten tres puertas a las que se llegue a pie desde su escuela: comida, salud, un lugar tranquilo con internet. Pregunten a una familia cuál ha usado y cómo le fue.
    .heading = Lo que pueden hacer los docentes
act-policymakers = Pidan que Medi-Cal se publique otra vez por condado y por mes en un solo número, con una regla para los números muy pequeños, y pongan las fechas de los cambios de reglas junto a cada gráfica que publiquen.
    .heading = Lo que pueden hacer quienes deciden

limits =
    .heading = Lo que esta historia no puede decirle
limit-place = No puede decir cómo vive ningún estudiante en particular ({ $view_place }). Todas las cifras son de un condado o del estado, y ninguna es de una escuela.
limit-need = No puede decir quién necesita ayuda. El hogar que usa un programa lo pidió, reunió los requisitos y fue aceptado; el que no lo pidió se ve igual que el que no lo necesitaba.
limit-together = No puede unir estos archivos. Dos curvas que suben juntas comparten el calendario; esta página no puede mostrar nada más.

slowly = La siguiente gráfica, poco a poco. Primero mire solo su forma: una curva se lee con más calma antes de que el título diga qué pensar.
    .heading = Mirar despacio
card-slowly-shape = Solo su forma
slowly-shape-text = ¿Dónde sube, dónde baja, dónde queda quieta, dónde hay un hueco?
slowly-shape-lines = Lo que veo:
card-slowly-lines = Con sus líneas
slowly-lines-text = Ahora se ven la línea de abajo y la cuadrícula. ¿Está la línea de abajo tan lejos como pensaba?
slowly-lines-lines = Lo que creo que cuenta:
card-slowly-words = Con sus números
slowly-words-text = Ahora se ven sus números y meses. La gráfica entera viene después en la página, y como cartel en la sala, con su título y su fuente. ¿Qué esperaba ver que no está?
slowly-words-lines = Un título que yo le pondría:
