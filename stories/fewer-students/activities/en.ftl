# Words of the workshop about the table nobody publishes; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = The edges of a table do not tell what is inside it. Two tables with the same totals can tell opposite stories; only somebody who counts the cell can say which one is ours.

poster-race = One mark a group, in a fixed order.
poster-programs = These groups overlap.
poster-first-generation = Counted in aid applications, for the whole country. Not in our schools’ files.
poster-margins = Three totals are published. Where groups cross, nothing is.
poster-crossed = From the fewest to the most that fit. Nobody knows more.
poster-fillings = Both made up to fit. Quote neither.

hundred-college = were in college within a year
hundred-rest = were not found in a college within a year

question-all = Of those who finished high school in 2022-23 in { $view_place }, which share was in college within a year?
question-totals = How many low-income students is that in { $view_place }?
question-both = How many of these students in { $view_place } are low-income and Hispanic or Latino at once?
wrong-of-whom = This is of the low-income students only. Ask “of whom?” each time.
wrong-everyone = This is everyone who went, with any income.
wrong-other-edge = This is another edge of the table: Hispanic or Latino students with any income.
wrong-made-up = This number is made up so that it fits. It is as good as any other in the range, which is why it says nothing.

asked-where = School districts report who finished, and the Department of Education looks for them in college records. For this place the file says { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-fewer = Nobody here knows. The file has one class. A statement of 2019 about an earlier class may have been counted in another way. The table in the letter would answer it.
    .asked = So is it fewer or not?
asked-made-up = To show that the published totals allow very different truths. We say “made up” on each of them, and we never use them for anything else.
    .asked = Why do you show invented numbers?
asked-first = No school file in this story asks about parents’ college. State tests do ask, but their results are not joined to college here. The federal aid form asks each family that fills it in.
    .asked = Where are first-generation students?
asked-example = It is the largest group, so its totals are published for most places. The same can be done with any group whose totals are published, and the letter asks for all of them.
    .asked = Why Hispanic or Latino students?
asked-small-group = Behind the × there are students, too few to show without someone being recognized. Ask them how they want to be counted, and write what they say.
    .asked = Why is my group hidden?

request-from = From (name, organization, how to reach us):
request-to = To: Office of Cradle-to-Career Data, State of California. Copy: California Department of Education; our school district.
request-subject = Request for one table: who goes to college, by income, by race and ethnicity, and by parents’ schooling at once, for { $view_place }
request-opening = Dear colleagues, we are neighbors, families, students and teachers who read the public figures together in a workshop. They give one total by income and another by race and ethnicity. Where the two cross, and whether a student is the first of a family to go, we found nothing. We ask for a table, not for records of single people.
request-table-heading = The table we ask for
request-table-1 = Students who finished high school, and how many of them were in college within twelve months: counts, for { $view_place }.
request-table-2 = Rows: socioeconomically disadvantaged or not, and separately the highest schooling of a parent (as asked in state tests).
request-table-3 = Columns: race and ethnicity, in the groups of the published file.
request-table-4 = Classes 2016-17 to the latest, counted by one rule, or with the change of rule named.
request-row-1 = Low-income
request-row-2 = Not low-income
request-row-3 = No parent finished college
request-column-1 = Each group by race and ethnicity
request-column-2 = All
request-caption = The shape of the table. Every cell is empty on purpose.
request-published-heading = What is published already
request-why-heading = What we want it for
request-why = We are asked to help plan for low-income, first-generation students of color. With the published totals alone, very different numbers of students fit. We would rather ask than guess.
request-safe-heading = How people stay safe
request-safe-1 = Please hide small cells by your own rule, and others where a hidden one could be worked out.
request-safe-2 = A larger place or several classes together is better for us than an empty table.
request-safe-3 = We ask for no name, no school of fewer students than your rule allows, and no immigration status.
request-close = If the table cannot be made, please tell us which column is missing and who could add it. We will read your answer aloud at our next meeting.
request-sign = Date and signature:
