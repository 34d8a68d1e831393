# Words of the workshop about missing school; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = A line somebody drew. A student who missed a tenth of the days is counted and one who missed a day fewer is not; with the line elsewhere, the same mornings would give another number.

poster-trend = Each point is one school year. Empty years stay empty.
poster-grades = Two marks a row: two school years.
poster-who-counted = Each bar is a group. One student can be in several.
poster-race = Two marks a group, one a school year, in a fixed order.
poster-programs = These groups overlap.
poster-suspension-programs = Suspended at least once: a day missed because a school said so.

hundred-absent = missed a tenth or more of their school days
hundred-rest = missed fewer days than that

question-absent = Of every hundred students counted in { $view_place } in 2023-24, about how many missed a tenth or more of their school days?
question-how-many = How many students is that in { $view_place }?
question-suspended = Of every hundred students enrolled at any time in 2023-24 in { $view_place }, about how many were suspended at least once?
wrong-year = This is the right kind of number for the year before. Ask "when?" each time.
wrong-sent-home = This counts students whom a school suspended, for any length of time. It says nothing about other absences.
wrong-everyone = This is everyone who was counted, above and below the line.

asked-where = School districts report it to the California Department of Education, which publishes one file a year. For 2023-24 it says { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-cause = This file cannot say. It counts students over a line and keeps no reasons. Ask the room what a hard morning looks like here; write it on a note as "our story".
    .asked = Why are they absent?
asked-sick = Yes. In this count a day is missed whatever the reason. That is why it shows where help with getting to school may be needed, and not who did something wrong.
    .asked = Does it count when my child was ill?
asked-years = For 2019-20 the Department found its absence data not valid and released none. The other empty years are missing from our copies only. Do not draw a line across them.
    .asked = What happened in the empty years?
asked-my-school = Not in this story. It goes as far as the county. The Department publishes the same file by school; a small school's figures are often hidden.
    .asked = Can I see my school?
asked-small-group = Behind the × there are students, too few to show without someone being recognized. Ask them how they want to be counted, and write what they say.
    .asked = Why is my group hidden?
