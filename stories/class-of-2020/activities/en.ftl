# Words of the workshop about the class of 2020; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = Of whom? Every rate has a group of people behind it, and two rates with different groups behind them cannot be laid side by side.

poster-trend = Eight classes, each counted four years after grade 9. The grey band marks the class of 2020.
poster-outcomes = With a diploma, still in school, or left without one.
poster-race = Each group has its own chart.
poster-ag-race = Of the graduates only: who finished the classes that UC and CSU ask for.
poster-calfresh = Households with CalFresh food benefits, month by month, before and after schools closed.
poster-unemployment-year = Of the people who work or look for work: how many had no job, year by year.

hundred-diploma = had a diploma
hundred-enrolled = were still enrolled
hundred-left = had left without a diploma
hundred-rest = finished another way (our copy does not say how)

question-diploma = Of every hundred students in the class of 2020 in { $view_place }, about how many had a diploma four years after they began grade 9?
question-left = Of the same hundred, about how many had left without a diploma?
question-food = In how many households of { $view_place } did people receive CalFresh food benefits in June 2020?
question-work = In { $view_place }, how many of every hundred people who worked or looked for work had no job, on average, in 2020?
wrong-graduates = This counts the A–G classes, and only among the graduates of one group. Same place, other people behind it.
wrong-class = This is the right kind of number for another class: it graduated four years later.
wrong-still-there = These students had no diploma yet and were still enrolled. They have not left.
wrong-month = This is the same month of the year before. With food benefits the month matters: ask "when?" each time.
wrong-month-for-year = This is one month, and from another office. A year's average and a month answer different questions.

asked-where = The California Department of Education counts every class four years after grade 9 and publishes the result. For the class of 2020 it says { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-two-numbers = There are two official answers for the state's class of 2020, one from the first announcement and one from a later page. Both are honest. Say which one you use, and do not subtract one from the other.
    .asked = I have seen another number for the same year. Which is right?
asked-cause = This file cannot say. School buildings closed, jobs were lost, rules for passing changed, all in the same months. Ask the room what they saw; write it on a note as "our story".
    .asked = Was it the closing of the schools?
asked-my-school = Not in this story. It goes as far as the county. The Department publishes the same file by school; a small school's figures are often hidden.
    .asked = Can I see my school?
asked-small-group = Behind the × there are students, too few to show without someone being recognized. Ask them how they want to be counted, and write what they say.
    .asked = Why is my group hidden?
asked-jump = First look at the number of students counted, on the page "How many students are behind the rate". If it jumps too, ask which schools are counted now that were not counted before.
    .asked = Why does the line jump?
