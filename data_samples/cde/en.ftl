reviewed_by_cde = nobody yet
publisher-cde = the California Department of Education

publication-cde-graduation = CDE cohort file
publication-cde-data-summary = CDE data summary page
publication-cde-news-releases = CDE news releases

of-whom-cde-cohort = of the students who started grade 9 four years earlier, with those who moved in added and those who moved away taken out (the four-year cohort)
of-whom-cde-graduates = of the students who earned a regular diploma, not of all students

measure-cde-graduation-cohort = Students in the four-year cohort
measure-cde-graduation-graduates = Graduates with a regular diploma
measure-cde-graduation-rate = Graduation rate
measure-cde-graduation-ag-rate = Graduates who finished the classes UC and CSU ask for (A–G)
measure-cde-graduation-dropout-rate = Dropout rate
measure-cde-graduation-still-enrolled-rate = Still enrolled after four years
measure-cde-data-summary-rate = Graduation rate
measure-cde-news-releases-rate = Graduation rate
measure-cde-news-releases-dropout-rate = Dropout rate

mark-cde-small-group = The Department hides groups of 10 or fewer students so that nobody can be recognized.
mark-cde-not-in-copy = The copy of the file we have does not carry this figure.
hole-cde-state-not-in-copy = The statewide row is missing from the copy we have for these years. We do not add up counties instead: the state is not always the sum of its counties.
hole-cde-still-enrolled-not-in-copy = The copy we have for these two years does not carry this column.
hole-cde-counts-not-in-copy = The copy we have for these years carries rates only.
hole-cde-state-groups-two-years = For the state by group we found two years stated: 2019-20 and 2020-21.
hole-cde-dropout-two-years = For the state we found the dropout rate stated for 2018-19 and 2019-20 only.
hole-cde-releases-all-students-only = The news releases state this figure for all students only.
anomaly-cde-all-still-enrolled = The file prints 0% graduates here, and nearly everyone as still enrolled after four years. The years before and after look nothing like it. This is most likely a reporting mistake; we show it as it was published.
anomaly-cde-cohort-grew = The number of students counted here grew by four fifths within two years. Schools that enroll students from elsewhere may now be counted. A rate among other students is not the same school doing worse.

biography-cde-graduation = Graduation and outcomes by county (CDE cohort file)
    .who = Made by the California Department of Education from what school districts report in its student data system, one file a year.
    .how = Each student is followed for four years from grade 9. A student who changes school is counted at the new one; one who leaves without a diploma and is not seen elsewhere is counted as a dropout.
    .missing = Not in it: students who moved away or out of public school, and groups of 10 or fewer, which are hidden. Diplomas earned later than four years do not count.
    .law = Privacy law for student records (FERPA) and the Department's rule: groups of 10 or fewer are hidden.
biography-cde-data-summary = Graduation by group, statewide, 2019-20 and 2020-21 (CDE data summary page)
    .who = Stated by the California Department of Education on its data summary page.
    .how = The same four-year count, as the page gave it when it was seen.
    .missing = Not on the page: counts of students, and every year but two.
    .law = A published page; no figure on it is hidden.
biography-cde-news-releases = Statewide figures in news releases, 2016-17 to 2021-22 (CDE)
    .who = Stated by the California Department of Education when each year's data came out.
    .how = The same four-year count as first announced. Some figures were given as whole numbers, and we do not add decimals.
    .missing = Not in them: most groups, and later corrections.
    .law = Published pages; no figure on them is hidden.
