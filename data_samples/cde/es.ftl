reviewed_by_cde = nobody yet
publisher-cde = el Departamento de Educación de California

publication-cde-graduation = archivo de cohortes del CDE
publication-cde-data-summary = página de resumen del CDE
publication-cde-news-releases = comunicados del CDE

of-whom-cde-cohort = de los estudiantes que empezaron el noveno grado cuatro años antes (se suman los que llegaron de otra escuela y se restan los que se mudaron: la generación o cohorte de cuatro años)
of-whom-cde-graduates = de los estudiantes que obtuvieron un diploma regular, no de todos

measure-cde-graduation-cohort = Estudiantes en la cohorte de cuatro años
measure-cde-graduation-graduates = Graduados con diploma regular
measure-cde-graduation-rate = Tasa de graduación
measure-cde-graduation-ag-rate = Graduados que completaron las clases que piden UC y CSU (A–G)
measure-cde-graduation-ag-cohort-rate = De todos los que empezaron: completaron las A–G
measure-cde-graduation-dropout-rate = Tasa de abandono
measure-cde-graduation-still-enrolled-rate = Siguen inscritos después de cuatro años
measure-cde-data-summary-rate = Tasa de graduación
measure-cde-news-releases-rate = Tasa de graduación
measure-cde-news-releases-dropout-rate = Tasa de abandono

mark-cde-small-group = El Departamento oculta los grupos de 10 estudiantes o menos para que no se pueda reconocer a nadie.
mark-cde-not-in-copy = La copia del archivo que tenemos no trae esta cifra.
hole-cde-state-not-in-copy = En la copia que tenemos falta la fila estatal de estos años. No sumamos los condados en su lugar: el estado no siempre es la suma de sus condados.
hole-cde-still-enrolled-not-in-copy = La copia que tenemos de estos dos años no trae esta columna.
hole-cde-counts-not-in-copy = La copia que tenemos de estos años solo trae tasas.
hole-cde-state-groups-two-years = De la cifra de todo el estado por grupo solo encontramos dos años publicados: 2019-20 y 2020-21.
hole-cde-dropout-two-years = Del estado solo encontramos la tasa de abandono de 2018-19 y 2019-20.
hole-cde-releases-all-students-only = Los comunicados dan esta cifra solo para todos los estudiantes.
anomaly-cde-all-still-enrolled = El archivo dice aquí 0% de graduados y casi todos como inscritos todavía después de cuatro años. Los años anteriores y posteriores son muy distintos. Lo más probable es un error de registro; lo mostramos como se publicó.
anomaly-cde-cohort-grew = El número de estudiantes contados aquí creció en cuatro quintos en dos años. Puede que ahora se cuenten escuelas que inscriben a estudiantes de otros lugares. Una tasa entre otros estudiantes no significa que la misma escuela haya empeorado.

biography-cde-graduation = Graduación y resultados por condado (archivo de cohortes del CDE)
    .who = Lo hace el Departamento de Educación de California con lo que los distritos escolares registran en su sistema de datos de estudiantes, un archivo por año.
    .how = Se sigue a cada estudiante durante cuatro años desde el noveno grado. Quien se cambia de escuela se cuenta en la nueva; quien se va sin diploma y no aparece en otra se cuenta como abandono.
    .missing = No están: los estudiantes que se mudaron o dejaron la escuela pública, ni los grupos de 10 o menos, que se ocultan. No cuentan los diplomas obtenidos después de cuatro años.
    .law = La ley de privacidad de los registros escolares (FERPA) y la regla del Departamento: se ocultan los grupos de 10 o menos.
biography-cde-data-summary = Graduación por grupo, todo el estado, 2019-20 y 2020-21 (página de resumen del CDE)
    .who = Lo dice el Departamento de Educación de California en su página de resumen de datos.
    .how = El mismo recuento de cuatro años, tal como lo daba la página cuando se consultó.
    .missing = No están en la página: el número de estudiantes, ni ningún otro año.
    .law = Una página publicada; no oculta ninguna cifra.
biography-cde-news-releases = Cifras estatales en comunicados de prensa, de 2016-17 a 2021-22 (CDE)
    .who = Las dio el Departamento de Educación de California cuando salieron los datos de cada año.
    .how = El mismo recuento de cuatro años, como se anunció por primera vez. Algunas cifras se dieron en números enteros y no les añadimos decimales.
    .missing = No están: la mayoría de los grupos, ni las correcciones posteriores.
    .law = Páginas publicadas; no ocultan ninguna cifra.

publication-cde-ap = Exámenes AP por escuela
biography-cde-ap = Exámenes AP por escuela (CDE)
    .who = Hecho por el College Board para el Departamento de Educación de California.
    .how = Exámenes de un año escolar, contados por calificación; un estudiante puede hacer varios.
    .missing = No incluye: estudiantes de escuelas sin clases AP ni escuelas con 14 o menos examinados.
    .law = El Departamento oculta los resultados de 14 o menos examinados.

publication-cde-caaspp-entities = Escuelas y distritos en los exámenes estatales
biography-cde-caaspp-entities = Escuelas y distritos en los exámenes estatales (CDE)
    .who = Lista del Departamento de Educación de California.
    .how = Una lista de códigos y nombres de un año de exámenes.
    .missing = No incluye ninguna cifra.
    .law = Una lista pública; nada está oculto.

publication-cde-caaspp-results = Exámenes estatales de inglés y matemáticas
biography-cde-caaspp-results = Exámenes estatales de inglés y matemáticas (CDE)
    .who = Publicado por el Departamento de Educación de California.
    .how = En primavera se examina a estudiantes de 3.º a 8.º y 11.º grado; los resultados se comparan con cuatro niveles.
    .missing = No incluye: estudiantes no examinados, escuelas privadas ni grupos de 10 o menos.
    .law = Se ocultan los grupos de 10 o menos; el número de examinados puede aparecer.

publication-cde-chronic-absenteeism = Ausentismo crónico
biography-cde-chronic-absenteeism = Ausentismo crónico (CDE)
    .who = Hecho por el Departamento de Educación de California con lo que informan los distritos.
    .how = Se cuenta a quien faltó al menos una décima parte de sus días de clases, por cualquier motivo.
    .missing = No incluye: estudiantes inscritos menos de 31 días ni grupos de 10 o menos. No dice por qué faltaron.
    .law = Se ocultan los grupos de 10 o menos estudiantes.

publication-cde-college-going = De la preparatoria a la universidad, antes de un año
biography-cde-college-going = De la preparatoria a la universidad, antes de un año (CDE)
    .who = Hecho por el Departamento de Educación de California con el National Student Clearinghouse.
    .how = Se busca durante 12 meses en los registros universitarios a quienes terminaron la preparatoria.
    .missing = No incluye: estudiantes con registros bloqueados, algunas universidades pequeñas ni grupos de 10 o menos.
    .law = Se ocultan los grupos de 10 o menos estudiantes.

publication-cde-directory = Escuelas públicas del estado
biography-cde-directory = Escuelas públicas del estado (CDE)
    .who = Lista del Departamento de Educación de California.
    .how = Códigos, nombres y estado de escuelas y distritos el día de la descarga.
    .missing = No se guardan: nombres ni teléfonos de personas.
    .law = Una lista pública. Dejamos fuera las columnas sobre personas.

publication-cde-meals = Comidas escolares gratuitas o a precio reducido
biography-cde-meals = Comidas escolares gratuitas o a precio reducido (CDE)
    .who = Hecho por el Departamento de Educación de California con el conteo de octubre.
    .how = Estudiantes con derecho a las comidas por el ingreso familiar o por otro programa.
    .missing = No incluye: familias que no entregaron el formulario. Es una señal aproximada de bajos ingresos, no su medida.
    .law = El archivo no oculta nada. Nosotros ocultamos los conteos de 1 a 10 y sus proporciones.

publication-cde-sat = Resultados del SAT
biography-cde-sat = Resultados del SAT (CDE)
    .who = Hecho por el College Board para el Departamento de Educación de California.
    .how = Estudiantes de la generación que hicieron el SAT, y quienes alcanzaron el nivel para cursos universitarios.
    .missing = No incluye: estudiantes que no hicieron el examen ni lugares con 14 o menos examinados.
    .law = El Departamento oculta los resultados de 14 o menos examinados.

publication-cde-suspension = Suspensiones
biography-cde-suspension = Suspensiones (CDE)
    .who = Hecho por el Departamento de Educación de California con lo que informan los distritos.
    .how = Las suspensiones son sucesos; la tasa cuenta a cada estudiante una vez.
    .missing = No incluye: estudiantes enviados a casa sin registro ni grupos de 10 o menos.
    .law = Se ocultan los grupos de 10 o menos estudiantes.

publication-cde-unduplicated = Estudiantes de bajos ingresos, que aprenden inglés o en hogares de crianza, de 9.º a 12.º grado
biography-cde-unduplicated = Estudiantes de bajos ingresos, que aprenden inglés o en hogares de crianza, de 9.º a 12.º grado (CDE)
    .who = Hecho por el Departamento de Educación de California; de él depende parte del dinero de un distrito.
    .how = Cada estudiante se cuenta una vez, aunque cumpla varias condiciones.
    .missing = No incluye: estudiantes de distritos sin certificar ni escuelas para adultos.
    .law = El archivo no oculta nada. Nosotros ocultamos los conteos de 1 a 10 y sus proporciones.

publication-cde-ap-groups = Exámenes AP por grupo
biography-cde-ap-groups = Exámenes AP por grupo (CDE)
    .who = Hecho por el College Board para el Departamento de Educación de California.
    .how = Exámenes de un año escolar, contados por calificación; un estudiante puede hacer varios.
    .missing = No incluye: estudiantes de escuelas sin clases AP ni escuelas con 14 o menos examinados.
    .law = El Departamento oculta los resultados de 14 o menos examinados.

measure-cde-ap-enrollment = Estudiantes de 12.º grado
measure-cde-ap-takers = Estudiantes que hicieron exámenes AP
measure-cde-ap-score-1 = Exámenes AP con calificación de 1
measure-cde-ap-score-2 = Exámenes AP con calificación de 2
measure-cde-ap-score-3 = Exámenes AP con calificación de 3
measure-cde-ap-score-4 = Exámenes AP con calificación de 4
measure-cde-ap-score-5 = Exámenes AP con calificación de 5

measure-cde-caaspp-results-english-tested = Examen de inglés: estudiantes examinados
measure-cde-caaspp-results-english-tested-grade-11 = Examen de inglés: estudiantes examinados, 11.º grado
measure-cde-caaspp-results-english-met = Examen de inglés: estudiantes que alcanzaron o superaron el nivel
measure-cde-caaspp-results-english-met-grade-11 = Examen de inglés: estudiantes que alcanzaron o superaron el nivel, 11.º grado
measure-cde-caaspp-results-english-rate = Examen de inglés: proporción que alcanzó o superó el nivel
measure-cde-caaspp-results-english-rate-grade-11 = Examen de inglés: proporción que alcanzó o superó el nivel, 11.º grado
measure-cde-caaspp-results-math-tested = Examen de matemáticas: estudiantes examinados
measure-cde-caaspp-results-math-tested-grade-11 = Examen de matemáticas: estudiantes examinados, 11.º grado
measure-cde-caaspp-results-math-met = Examen de matemáticas: estudiantes que alcanzaron o superaron el nivel
measure-cde-caaspp-results-math-met-grade-11 = Examen de matemáticas: estudiantes que alcanzaron o superaron el nivel, 11.º grado
measure-cde-caaspp-results-math-rate = Examen de matemáticas: proporción que alcanzó o superó el nivel
measure-cde-caaspp-results-math-rate-grade-11 = Examen de matemáticas: proporción que alcanzó o superó el nivel, 11.º grado

measure-cde-chronic-absenteeism-absent = Estudiantes que faltaron al menos uno de cada diez días de clases
measure-cde-chronic-absenteeism-eligible = Estudiantes contados para las ausencias
measure-cde-chronic-absenteeism-rate = Ausentismo crónico

measure-cde-college-going-completers = Estudiantes que terminaron la preparatoria
measure-cde-college-going-enrolled = Entraron a la universidad o a un colegio comunitario antes de un año
measure-cde-college-going-rate = Proporción que entró a la universidad o a un colegio comunitario antes de un año
measure-cde-college-going-uc = Entraron a la Universidad de California
measure-cde-college-going-csu = Entraron a una Universidad Estatal de California
measure-cde-college-going-community-college = Entraron a un colegio comunitario de California
measure-cde-college-going-private-in-state = Entraron a una universidad privada de California
measure-cde-college-going-out-of-state = Fueron a estudiar a otro estado

measure-cde-graduation-adult-diploma-rate = Terminaron con un diploma de educación para adultos
measure-cde-graduation-biliteracy-rate = Graduados con el Sello de Alfabetización Bilingüe
measure-cde-graduation-certificate-rate = Terminaron con un certificado de educación especial
measure-cde-graduation-exempted-rate = Graduados exentos de requisitos locales
measure-cde-graduation-ged-rate = Terminaron con un examen de equivalencia
measure-cde-graduation-merit-rate = Graduados con el diploma de mérito del estado
measure-cde-graduation-other-transfer-rate = Pasaron a otro programa
measure-cde-graduation-proficiency-rate = Terminaron con un examen estatal de competencia

measure-cde-meals-enrollment = Estudiantes inscritos
measure-cde-meals-free = Estudiantes con derecho a comidas escolares gratuitas
measure-cde-meals-free-rate = Proporción con derecho a comidas gratuitas
measure-cde-meals-free-or-reduced = Estudiantes con derecho a comidas gratuitas o a precio reducido
measure-cde-meals-free-or-reduced-rate = Proporción con derecho a comidas gratuitas o a precio reducido

measure-cde-sat-enrollment = Estudiantes de 12.º grado
measure-cde-sat-takers = Estudiantes que hicieron el SAT
measure-cde-sat-reading-met = SAT, lectura y escritura: estudiantes que alcanzaron el nivel
measure-cde-sat-reading-rate = SAT, lectura y escritura: proporción que alcanzó el nivel
measure-cde-sat-math-met = SAT, matemáticas: estudiantes que alcanzaron el nivel
measure-cde-sat-math-rate = SAT, matemáticas: proporción que alcanzó el nivel
measure-cde-sat-both-met = SAT, ambas partes: estudiantes que alcanzaron el nivel
measure-cde-sat-both-rate = SAT, ambas partes: proporción que alcanzó el nivel

measure-cde-suspension-enrollment = Estudiantes inscritos en algún momento del año
measure-cde-suspension-suspensions = Suspensiones (sucesos, no estudiantes)
measure-cde-suspension-suspended = Estudiantes suspendidos al menos una vez
measure-cde-suspension-rate = Tasa de suspensión

measure-cde-unduplicated-enrollment = Estudiantes de 9.º a 12.º grado
measure-cde-unduplicated-unduplicated = Estudiantes de bajos ingresos, que aprenden inglés o en hogares de crianza, cada uno contado una vez
measure-cde-unduplicated-rate = Proporción de bajos ingresos, que aprende inglés o en hogares de crianza

measure-cde-ap-groups-enrollment = Estudiantes de 12.º grado
measure-cde-ap-groups-takers = Estudiantes que hicieron exámenes AP
measure-cde-ap-groups-score-1 = Exámenes AP con calificación de 1
measure-cde-ap-groups-score-2 = Exámenes AP con calificación de 2
measure-cde-ap-groups-score-3 = Exámenes AP con calificación de 3
measure-cde-ap-groups-score-4 = Exámenes AP con calificación de 4
measure-cde-ap-groups-score-5 = Exámenes AP con calificación de 5

of-whom-cde-ap-exams = de los exámenes hechos por estudiantes de esta escuela o lugar
of-whom-cde-grade-12 = de los estudiantes inscritos en 12.º grado en octubre
of-whom-cde-grade-11 = de los estudiantes inscritos en 11.º grado en octubre
of-whom-cde-grades-10-to-12 = de los estudiantes inscritos de 10.º a 12.º grado en octubre
of-whom-cde-caaspp = de los estudiantes que hicieron el examen y recibieron un resultado, de 3.º a 8.º y 11.º grado
of-whom-cde-caaspp-grade-11 = de los estudiantes de 11.º grado que hicieron el examen y recibieron un resultado
of-whom-cde-eligible = de los estudiantes inscritos al menos 31 días y que debían asistir
of-whom-cde-completers = de los estudiantes que terminaron la preparatoria ese año
of-whom-cde-enrolled = de los estudiantes inscritos en octubre, de kínder a 12.º grado
of-whom-cde-enrolled-high-school = de los estudiantes inscritos en octubre, de 9.º a 12.º grado
of-whom-cde-sat-takers = de los estudiantes que hicieron el SAT
of-whom-cde-sat-takers-grade-11 = de los estudiantes de 11.º grado que hicieron el SAT
of-whom-cde-suspensions = de todas las suspensiones del año
of-whom-cde-cumulative-enrollment = de los estudiantes inscritos en algún momento del año
mark-cde-few-test-takers = El Departamento oculta los resultados de 14 o menos examinados.
mark-cde-nobody-tested = Aquí nadie hizo el examen.
mark-cde-few-scores = El Departamento oculta los resultados de 10 o menos estudiantes.
mark-cde-not-applicable = Esto no se aplica a esta escuela.
mark-cde-not-certified = El distrito no ha certificado esta cifra.
hole-cde-no-tests-2020 = Nadie hizo estos exámenes en la primavera de 2020; en 2021, solo algunos.
hole-cde-no-absence-file-2020 = No hay archivo de 2019-20: las escuelas cerraron en marzo de 2020.
hole-cde-grades-left-out = Dejamos fuera las cifras por grado de este condado: el Departamento oculta algunas, y las demás las dejarían ver.
hole-cde-absence-years-not-here = El archivo de este año no está entre los que tenemos.

publication-cde-chronic-monterey = Ausentismo crónico, 2016-17 y 2017-18 (otra copia)
biography-cde-chronic-monterey = Ausentismo crónico en el estado y en el condado de Monterey, 2016-17 y 2017-18
    .who = Lo publicó el Departamento de Educación de California; una oficina de educación del condado puso los dos años lado a lado.
    .how = Se cuenta a quien faltó una décima parte o más de los días en que estuvo inscrito, por cualquier motivo.
    .missing = No están: los demás condados, las escuelas, las escuelas chárter en la fila del condado, cuántos estudiantes faltaron, ni los grupos de 10 o menos.
    .law = Se ocultan los grupos de 10 estudiantes o menos. Esta copia escribe NA tanto para lo oculto como para nadie, así que no sabemos cuál es.
measure-cde-chronic-monterey-eligible = Estudiantes que se cuentan para la asistencia
measure-cde-chronic-monterey-rate = Ausentismo crónico
mark-cde-monterey-na = La copia escribe aquí NA: oculto porque el grupo es pequeño, o no hay estudiantes así. No dice cuál.
anomaly-cde-monterey-without-charters = En esta copia la fila del condado no incluye las escuelas chárter; los archivos posteriores del Departamento sí. No conviene comparar esta cifra con aquellas.

publication-cde-nclb-graduation = Graduados y abandonos antes del recuento de cuatro años
biography-cde-nclb-graduation = Graduados y abandonos según la ley federal anterior, por escuela (CDE)
    .who = Lo hizo el Departamento de Educación de California con lo que informaron las escuelas; otra persona volvió a guardar nuestra copia y los códigos perdieron sus ceros.
    .how = Los graduados de un año, divididos entre esos graduados y quienes abandonaron los grados 9 a 12. No se siguió a nadie durante cuatro años, así que no es la tasa de graduación de años posteriores.
    .missing = No están: los grupos de estudiantes. No leemos las filas de los distritos, porque seis distritos aparecen dos veces en la copia.
    .law = El archivo no oculta nada. Nosotros ocultamos las cifras de 1 a 10 y los porcentajes que salen de ellas.
measure-cde-nclb-graduation-dropouts-grade-9 = Abandonos en el grado 9
measure-cde-nclb-graduation-dropouts-grade-10 = Abandonos en el grado 10
measure-cde-nclb-graduation-dropouts-grade-11 = Abandonos en el grado 11
measure-cde-nclb-graduation-dropouts-grade-12 = Abandonos en el grado 12
measure-cde-nclb-graduation-graduates = Graduados
measure-cde-nclb-graduation-rate = Tasa de graduación, forma anterior de contar
of-whom-cde-grade-9 = de los estudiantes del grado 9
of-whom-cde-grade-10 = de los estudiantes del grado 10
of-whom-cde-nclb = de los graduados del año y de quienes abandonaron los grados 9 a 12
hole-cde-nclb-districts-twice = No leemos las filas de distritos de esta copia: seis distritos aparecen dos veces, y dos de ellos con dos cifras distintas.

break-cde-transitional-kindergarten = Desde 2023-24 este grupo tiene otro nombre, que habla del kínder de transición. Puede que se cuente a otros niños.
break-cde-new-sat = Desde 2016-17 el archivo trata del nuevo SAT y sus niveles de referencia; los archivos anteriores dan puntajes del examen antiguo.
break-cde-few-tested-2021 = En la primavera de 2021 solo una parte de los estudiantes hizo estos exámenes, así que ese año no se parece a los demás.

# Cifras que se calculan, no se imprimen, y el comunicado de julio de 2019.
of-whom-cde-hundred-cohort = de cien estudiantes de la generación de cuatro años; personas enteras, para que juntas sean cien
of-whom-cde-hundred-completers = de cien estudiantes que terminaron la preparatoria; personas enteras, para que juntas sean cien
of-whom-cde-made-up = inventado de modo que cuadre con los totales de quienes fueron a la universidad; nadie lo contó
measure-cde-graduation-hundred-diploma = tenían su diploma a los cuatro años
measure-cde-graduation-hundred-left = se fueron sin diploma
measure-cde-graduation-hundred-unseen = no está en este archivo: inscritos, otro certificado o muy pocos para mostrarse
measure-cde-college-going-hundred-college = seguían estudiando antes de un año; dónde, no está en este archivo
measure-cde-college-going-hundred-not-found = no se encontraron en ninguna universidad
measure-cde-college-going-crossed = Lo que los totales dejan posible
measure-cde-college-going-filling-few = Primera tabla, inventada para que cuadre
measure-cde-college-going-filling-many = Segunda tabla, inventada para que cuadre
publication-cde-college-going-release = comunicado de julio de 2019
measure-cde-college-going-release-completers = Estudiantes que terminaron la preparatoria, según lo dicho en 2019
measure-cde-college-going-release-enrolled = Fueron a la universidad antes de un año, según lo dicho en 2019
measure-cde-college-going-release-rate = Proporción que fue a la universidad antes de un año, según lo dicho en 2019
hole-cde-release-state-only = El comunicado solo habla de todo el estado.
hole-cde-release-few-groups = El comunicado solo nombra tres grupos; este no es uno de ellos.
biography-cde-college-going-release = Quiénes de la generación 2017-18 fueron a la universidad, según un comunicado (CDE)
    .who = El Departamento de Educación de California lo dijo en un comunicado de julio de 2019; nosotros copiamos las cifras a mano.
    .how = Como el archivo anual, sigue a quienes terminaron la preparatoria durante los doce meses siguientes. No sabemos si cada detalle se contó como en los archivos posteriores; por eso no restamos entre unos y otros.
    .missing = No están: los condados, los estudiantes de bajos ingresos ni la mayoría de los grupos. El Public Policy Institute of California da otra proporción para esta generación, con datos que tuvo después.
    .law = La ley estatal de educación pide estos informes; las cifras de todo el estado no ocultan a nadie.
