reviewed_by_cde = nobody yet
publisher-cde = el Departamento de Educación de California

publication-cde-graduation = archivo de cohortes del CDE
publication-cde-data-summary = página de resumen del CDE
publication-cde-news-releases = comunicados del CDE

of-whom-cde-cohort = de los estudiantes que empezaron el noveno grado cuatro años antes; se suman los que llegaron de otra escuela y se restan los que se mudaron (la generación o cohorte de cuatro años)
of-whom-cde-graduates = de los estudiantes que obtuvieron un diploma regular, no de todos

measure-cde-graduation-cohort = Estudiantes en la cohorte de cuatro años
measure-cde-graduation-graduates = Graduados con diploma regular
measure-cde-graduation-rate = Tasa de graduación
measure-cde-graduation-ag-rate = Graduados que completaron las clases que piden UC y CSU (A–G)
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
