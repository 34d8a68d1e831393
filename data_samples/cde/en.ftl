reviewed_by_cde = nobody yet
publisher-cde = the California Department of Education

publication-cde-graduation = CDE cohort file
publication-cde-data-summary = CDE data summary page
publication-cde-news-releases = CDE news releases

of-whom-cde-cohort = of the students who started grade 9 four years earlier (with those who moved in added and those who moved away taken out: the four-year cohort)
of-whom-cde-graduates = of the students who earned a regular diploma, not of all students

measure-cde-graduation-cohort = Students in the four-year cohort
measure-cde-graduation-graduates = Graduates with a regular diploma
measure-cde-graduation-rate = Graduation rate
measure-cde-graduation-ag-rate = Graduates who finished the classes UC and CSU ask for (A–G)
measure-cde-graduation-ag-cohort-rate = Of everyone who began: finished A–G
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

publication-cde-ap = Advanced Placement exams by school
biography-cde-ap = Advanced Placement exams by school (CDE)
    .who = Made by the College Board for the California Department of Education.
    .how = Exams of one school year, counted by score; a student may take several.
    .missing = Not in it: students at schools without AP classes, and schools with 14 or fewer test takers.
    .law = The Department hides results of 14 or fewer test takers.

publication-cde-caaspp-entities = Schools and districts in the state tests
biography-cde-caaspp-entities = Schools and districts in the state tests (CDE)
    .who = Listed by the California Department of Education.
    .how = A list of codes and names for one test year.
    .missing = Not in it: any figure.
    .law = A public list; nothing in it is hidden.

publication-cde-caaspp-results = State tests in English and math
biography-cde-caaspp-results = State tests in English and math (CDE)
    .who = Published by the California Department of Education.
    .how = Students in grades 3 to 8 and 11 are tested in spring; results are set against four levels.
    .missing = Not in it: students who were not tested, private schools, and groups of 10 or fewer.
    .law = Groups of 10 or fewer are hidden; the number tested may still be printed.

publication-cde-chronic-absenteeism = Chronic absence
biography-cde-chronic-absenteeism = Chronic absence (CDE)
    .who = Made by the California Department of Education from what school districts report.
    .how = A student is counted who missed a tenth or more of the days they were enrolled, for any reason.
    .missing = Not in it: students enrolled for fewer than 31 days, and groups of 10 or fewer. It does not say why anyone was absent.
    .law = Groups of 10 or fewer students are hidden.

publication-cde-college-going = College-going within a year of high school
biography-cde-college-going = College-going within a year of high school (CDE)
    .who = Made by the California Department of Education with the National Student Clearinghouse.
    .how = Students who finished high school are looked for in college records for 12 months.
    .missing = Not in it: students whose records are blocked, some small colleges, and groups of 10 or fewer.
    .law = Groups of 10 or fewer students are hidden.

publication-cde-directory = Public schools of the state
biography-cde-directory = Public schools of the state (CDE)
    .who = Listed by the California Department of Education.
    .how = Codes, names and status of schools and districts on the day of the download.
    .missing = Not kept: names and telephone numbers of people.
    .law = A public list. We leave out the columns about people.

publication-cde-meals = Free or reduced-price school meals
biography-cde-meals = Free or reduced-price school meals (CDE)
    .who = Made by the California Department of Education from the October count.
    .how = Students whose family income, or another program, gives them a right to the meals.
    .missing = Not in it: families who did not hand in a form. It is a rough sign of low income, not a measure of it.
    .law = The file hides nothing. We hide counts of 1 to 10 and their shares.

publication-cde-sat = SAT results
biography-cde-sat = SAT results (CDE)
    .who = Made by the College Board for the California Department of Education.
    .how = Students of the class who took the SAT, and who reached the benchmark for college courses.
    .missing = Not in it: students who did not take the test, and places with 14 or fewer test takers.
    .law = The Department hides results of 14 or fewer test takers.

publication-cde-suspension = Suspensions
biography-cde-suspension = Suspensions (CDE)
    .who = Made by the California Department of Education from what school districts report.
    .how = Suspensions are events; the rate counts each student once.
    .missing = Not in it: students sent home without a record, and groups of 10 or fewer.
    .law = Groups of 10 or fewer students are hidden.

publication-cde-unduplicated = Low-income, English learner and foster students, grades 9 to 12
biography-cde-unduplicated = Low-income, English learner and foster students, grades 9 to 12 (CDE)
    .who = Made by the California Department of Education; it decides part of the money a school district gets.
    .how = Each student is counted once, however many of the three apply.
    .missing = Not in it: students of uncertified districts, and adult schools.
    .law = The file hides nothing. We hide counts of 1 to 10 and their shares.

publication-cde-ap-groups = Advanced Placement exams by group
biography-cde-ap-groups = Advanced Placement exams by group (CDE)
    .who = Made by the College Board for the California Department of Education.
    .how = Exams of one school year, counted by score; a student may take several.
    .missing = Not in it: students at schools without AP classes, and schools with 14 or fewer test takers.
    .law = The Department hides results of 14 or fewer test takers.

measure-cde-ap-enrollment = Students in grade 12
measure-cde-ap-takers = Students who took AP exams
measure-cde-ap-score-1 = AP exams with a score of 1
measure-cde-ap-score-2 = AP exams with a score of 2
measure-cde-ap-score-3 = AP exams with a score of 3
measure-cde-ap-score-4 = AP exams with a score of 4
measure-cde-ap-score-5 = AP exams with a score of 5

measure-cde-caaspp-results-english-tested = English test: students tested
measure-cde-caaspp-results-english-tested-grade-11 = English test: students tested, grade 11
measure-cde-caaspp-results-english-met = English test: students who met the standard or did better
measure-cde-caaspp-results-english-met-grade-11 = English test: students who met the standard or did better, grade 11
measure-cde-caaspp-results-english-rate = English test: share who met the standard or did better
measure-cde-caaspp-results-english-rate-grade-11 = English test: share who met the standard or did better, grade 11
measure-cde-caaspp-results-math-tested = Math test: students tested
measure-cde-caaspp-results-math-tested-grade-11 = Math test: students tested, grade 11
measure-cde-caaspp-results-math-met = Math test: students who met the standard or did better
measure-cde-caaspp-results-math-met-grade-11 = Math test: students who met the standard or did better, grade 11
measure-cde-caaspp-results-math-rate = Math test: share who met the standard or did better
measure-cde-caaspp-results-math-rate-grade-11 = Math test: share who met the standard or did better, grade 11

measure-cde-chronic-absenteeism-absent = Students who missed a tenth of school days or more
measure-cde-chronic-absenteeism-eligible = Students counted for absence
measure-cde-chronic-absenteeism-rate = Chronic absence

measure-cde-college-going-completers = Students who finished high school
measure-cde-college-going-enrolled = Went to college within a year
measure-cde-college-going-rate = College-going rate within a year
measure-cde-college-going-uc = Went to the University of California
measure-cde-college-going-csu = Went to a California State University
measure-cde-college-going-community-college = Went to a California community college
measure-cde-college-going-private-in-state = Went to a private college in California
measure-cde-college-going-out-of-state = Went to college in another state

measure-cde-graduation-adult-diploma-rate = Finished with an adult education diploma
measure-cde-graduation-biliteracy-rate = Graduates with the Seal of Biliteracy
measure-cde-graduation-certificate-rate = Finished with a special education certificate
measure-cde-graduation-exempted-rate = Graduates exempted from local requirements
measure-cde-graduation-ged-rate = Finished with a high school equivalency test
measure-cde-graduation-merit-rate = Graduates with the Golden State Seal Merit Diploma
measure-cde-graduation-other-transfer-rate = Moved to another program
measure-cde-graduation-proficiency-rate = Finished with a state proficiency test

measure-cde-meals-enrollment = Students enrolled
measure-cde-meals-free = Students who can have free school meals
measure-cde-meals-free-rate = Share who can have free school meals
measure-cde-meals-free-or-reduced = Students who can have free or reduced-price meals
measure-cde-meals-free-or-reduced-rate = Share who can have free or reduced-price meals

measure-cde-sat-enrollment = Students in grade 12
measure-cde-sat-takers = Students who took the SAT
measure-cde-sat-reading-met = SAT reading and writing: students who reached the benchmark
measure-cde-sat-reading-rate = SAT reading and writing: share who reached the benchmark
measure-cde-sat-math-met = SAT math: students who reached the benchmark
measure-cde-sat-math-rate = SAT math: share who reached the benchmark
measure-cde-sat-both-met = SAT both parts: students who reached the benchmark
measure-cde-sat-both-rate = SAT both parts: share who reached the benchmark

measure-cde-suspension-enrollment = Students enrolled at any time in the year
measure-cde-suspension-suspensions = Suspensions (events, not students)
measure-cde-suspension-suspended = Students suspended at least once
measure-cde-suspension-rate = Suspension rate

measure-cde-unduplicated-enrollment = Students in grades 9 to 12
measure-cde-unduplicated-unduplicated = Low-income, English learner or foster students, each counted once
measure-cde-unduplicated-rate = Share who are low-income, English learners or in foster care

measure-cde-ap-groups-enrollment = Students in grade 12
measure-cde-ap-groups-takers = Students who took AP exams
measure-cde-ap-groups-score-1 = AP exams with a score of 1
measure-cde-ap-groups-score-2 = AP exams with a score of 2
measure-cde-ap-groups-score-3 = AP exams with a score of 3
measure-cde-ap-groups-score-4 = AP exams with a score of 4
measure-cde-ap-groups-score-5 = AP exams with a score of 5

of-whom-cde-ap-exams = of the exams taken by students of this school or place
of-whom-cde-grade-12 = of the students enrolled in grade 12 in October
of-whom-cde-grade-11 = of the students enrolled in grade 11 in October
of-whom-cde-grades-10-to-12 = of the students enrolled in grades 10 to 12 in October
of-whom-cde-caaspp = of the students who took the test and got a score, grades 3 to 8 and 11
of-whom-cde-caaspp-grade-11 = of the students in grade 11 who took the test and got a score
of-whom-cde-eligible = of the students enrolled for at least 31 days and expected in class
of-whom-cde-completers = of the students who finished high school that year
of-whom-cde-enrolled = of the students enrolled in October, kindergarten to grade 12
of-whom-cde-enrolled-high-school = of the students enrolled in October, grades 9 to 12
of-whom-cde-sat-takers = of the students who took the SAT
of-whom-cde-sat-takers-grade-11 = of the students in grade 11 who took the SAT
of-whom-cde-suspensions = of all suspensions in the year
of-whom-cde-cumulative-enrollment = of the students enrolled at any time in the year
mark-cde-few-test-takers = The Department hides results of 14 or fewer test takers.
mark-cde-nobody-tested = Nobody was tested here.
mark-cde-few-scores = The Department hides results of 10 or fewer students.
mark-cde-not-applicable = This does not apply to this school.
mark-cde-not-certified = The district has not certified this figure.
hole-cde-no-tests-2020 = Nobody took these tests in spring 2020; in 2021 only some did.
hole-cde-no-absence-file-2020 = For 2019-20 there is no file: schools closed in March 2020.
hole-cde-grades-left-out = We leave out the figures by grade of this county: the Department hides some of them, and the others would give those away.
hole-cde-absence-years-not-here = This year's file is not among those we have.

publication-cde-chronic-monterey = Chronic absence, 2016-17 and 2017-18 (another copy)
biography-cde-chronic-monterey = Chronic absence in the state and in Monterey County, 2016-17 and 2017-18
    .who = Published by the California Department of Education; a county office of education set the two years side by side.
    .how = A student is counted who missed a tenth or more of the days they were enrolled, for any reason.
    .missing = Not in it: every other county, schools, charter schools in the county row, how many students were absent, and groups of 10 or fewer.
    .law = Groups of 10 or fewer students are hidden. This copy writes NA both for hidden and for nobody, so we cannot tell which.
measure-cde-chronic-monterey-eligible = Students counted for absence
measure-cde-chronic-monterey-rate = Chronic absence
mark-cde-monterey-na = The copy writes NA here: hidden because the group is small, or no such students. It does not say which.
anomaly-cde-monterey-without-charters = In this copy the county row leaves out charter schools; the Department’s later files count them. Do not set this figure beside those.

publication-cde-nclb-graduation = Graduates and dropouts before the four-year count
biography-cde-nclb-graduation = Graduates and dropouts under the older federal law, by school (CDE)
    .who = Made by the California Department of Education from what schools reported; our copy was saved again by someone else, and the codes lost their zeros.
    .how = Graduates of one year, divided by these graduates and the dropouts of grades 9 to 12. Nobody was followed for four years, so it is not the graduation rate of later years.
    .missing = Not in it: groups of students. We pass over the rows of districts, because six districts stand in the copy twice.
    .law = The file hides nothing. We hide counts of 1 to 10 and the shares made from them.
measure-cde-nclb-graduation-dropouts-grade-9 = Dropouts from grade 9
measure-cde-nclb-graduation-dropouts-grade-10 = Dropouts from grade 10
measure-cde-nclb-graduation-dropouts-grade-11 = Dropouts from grade 11
measure-cde-nclb-graduation-dropouts-grade-12 = Dropouts from grade 12
measure-cde-nclb-graduation-graduates = Graduates
measure-cde-nclb-graduation-rate = Graduation rate, older way of counting
of-whom-cde-grade-9 = of the students in grade 9
of-whom-cde-grade-10 = of the students in grade 10
of-whom-cde-nclb = of the graduates of the year and those who dropped out of grades 9 to 12
hole-cde-nclb-districts-twice = We do not read district rows from this copy: six districts stand in it twice, and two of them with two different figures.

break-cde-transitional-kindergarten = From 2023-24 on this group has another name, which speaks of transitional kindergarten. Other children may be counted.
break-cde-new-sat = From 2016-17 on the file is about the new SAT and its benchmarks; earlier files give scores of the old test.
break-cde-few-tested-2021 = In spring 2021 only part of the students took these tests, so that year is not like the years around it.

# Figures that are made, not printed, and the release of July 2019.
of-whom-cde-hundred-cohort = of a hundred students of the four-year class; whole people, so that all together are a hundred
of-whom-cde-hundred-completers = of a hundred students who finished high school; whole people, so that all together are a hundred
of-whom-cde-made-up = made up, so that it fits the totals of students who went to college; nobody counted this
measure-cde-graduation-hundred-diploma = had a diploma after four years
measure-cde-graduation-hundred-left = left without one
measure-cde-graduation-hundred-unseen = not in this file: still enrolled, another certificate, or too few to show
measure-cde-college-going-hundred-college = in college within a year; which kind is not in this file
measure-cde-college-going-hundred-not-found = not found in a college
measure-cde-college-going-crossed = What the totals leave possible
measure-cde-college-going-filling-few = First filling, made up to fit the totals
measure-cde-college-going-filling-many = Second filling, made up to fit the totals
publication-cde-college-going-release = news release of July 2019
measure-cde-college-going-release-completers = Students who finished high school, as stated in 2019
measure-cde-college-going-release-enrolled = Went to college within a year, as stated in 2019
measure-cde-college-going-release-rate = College-going rate within a year, as stated in 2019
hole-cde-release-state-only = The news release speaks of the whole state only.
hole-cde-release-few-groups = The news release names three groups only; this one is not among them.
biography-cde-college-going-release = College-going of the class of 2017-18, as stated in a news release (CDE)
    .who = The California Department of Education said it in a news release of July 2019; we typed the figures.
    .how = Like the yearly file, it follows who finished high school into the first twelve months after. We do not know whether every detail was counted as in later files, so we do not subtract across them.
    .missing = Not in it: counties, low-income students, and most groups. The Public Policy Institute of California gives another rate for this class, from data it had later.
    .law = State education law asks for such reports; whole-state figures hide nobody.
