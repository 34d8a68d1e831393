# Words of the workshop about Kentucky's graduates; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = A blank is not a zero. Where a figure is missing there may be many people, a handful, or nobody, and only someone who knows the place can say.

poster-trend = Five classes, one after the other, as the School Report Card gave them.
poster-race = One small chart a group, always in the same order. A blank is not a zero.
poster-programs = Students can be in several of these groups at once, so they do not add up.

hundred-graduated = had graduated
hundred-rest = had not graduated in four years, or are counted nowhere in this file

question-diploma = Of every hundred students in the class of 2016-17 in { $view_place }, about how many graduated?
question-hidden = Take the first group on the poster about meals, language and disability: of every hundred of its students in the class of 2016-17, about how many graduated?
wrong-class = This is the right kind of number for another class: it graduated four years earlier.
wrong-everyone = This is the rate of all students together. A group's rate can be far from it.

asked-where = Kentucky's Department of Education publishes a School Report Card with a rate for every district. For the class of 2016-17 it says { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-cause = The file cannot say. It has rates and no reasons. Ask the room what they saw; write it on a note as "our story".
    .asked = Why did the rate change?
asked-my-school = Not in this story. It goes as far as the district.
    .asked = Can I see my school?
asked-small-group = The file leaves a blank and does not say why. It may be a small group, a missing report, or nobody. If you know these students, you know more than the file.
    .asked = Why is my group blank?
