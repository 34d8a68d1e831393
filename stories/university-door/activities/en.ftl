# Words of the workshop about the A–G classes; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = One count, two denominators. The same students who finished are a larger share of the graduates than of everyone who began; whoever tells one of the two has chosen.

poster-trend = Class after class, two shares of the same students.
poster-who-counted = Each bar is a group. One student can be in several.
poster-race = Two marks a group: of the graduates, and of everyone.
poster-programs = The same two marks, for groups that overlap.

hundred-finished = graduates who had finished the classes
hundred-rest = graduates who had not finished all of them

question-graduates = Of every hundred graduates of 2023-24 in { $view_place }, about how many had finished the classes UC and CSU ask for?
question-diploma = Of every hundred students counted in the class of 2023-24 in { $view_place }, about how many had a diploma after four years?
question-people = How many students graduated in { $view_place } in 2023-24?
wrong-diploma = This is the share with a diploma, of everyone who began. A diploma does not need all of these classes.
wrong-class = This is the right kind of number for the class before.
wrong-ag = This is the share of graduates who had finished the A–G classes. Other people, another question.
wrong-everyone = This is everyone who was counted in the class, with a diploma and without.

asked-where = The California Department of Education follows each class for four years and publishes the result. Of the graduates of 2023-24 it says { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-which = Both. The first answers "of those who graduated", the second "of everyone who began". Say which one you mean, and ask the same of others. The Department prints the first; the second follows from it and the graduation rate.
    .asked = Which of the two is the right one?
asked-cause = This file cannot say. It knows who finished and not who was offered the classes. Ask the room which class was full, or at what hour it was; write it on a note as "our story".
    .asked = Why did so many not finish them?
asked-uc = Not from this page. The University counts by school and leaves small numbers blank, so no honest total can be made for a county. Its own page shows each school.
    .asked = How many of them went on to the University of California?
asked-my-school = Not in this story. It goes as far as the county. The Department publishes the same file by school; a small school's figures are often hidden.
    .asked = Can I see my school?
asked-small-group = Behind the × there are students, too few to show without someone being recognized. Ask them how they want to be counted, and write what they say.
    .asked = Why is my group hidden?
