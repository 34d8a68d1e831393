# Words of the workshop about what stands behind a school day; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = A place is not a person, and two curves on one calendar are not a reason. What is true of a county may be untrue of the child beside you.

poster-food = Each point is a month. A count of help received, not of need.
poster-work = Each point is a month.
poster-income = From the lower to the upper bound of an estimate.
poster-poverty = From the lower to the upper bound. The poverty line is the same in the whole state.
poster-health = The whole state. Children by the rule under which they have Medi-Cal.

hundred-without = of the people who work or look for work, without a job in June 2020
hundred-rest = with a job in June 2020

question-households = How many households in { $view_place } used CalFresh food benefits in June 2020?
question-work = Of the people who work or look for work in { $view_place }, which share had no job in June 2020?
question-children = How many children in all of California had Medi-Cal by their family’s income in June 2020?
wrong-month = This is another month of the same file. Ask “when?” each time.
wrong-february = In many counties part of this month’s benefits had been paid the month before. Ask “when?”, and “paid or needed?”
wrong-rule = This is the children’s health insurance program (CHIP), a group of its own. The groups stand side by side and are not one.

asked-where = Counties report to the state’s Department of Social Services, whose dashboard prints a row a month: { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-why = The file does not say, and this page does not guess. Ask the room what changed in those months, write each answer on a note of its own, and leave the arrow off. What is known of the dates A to D stands beside the charts: read it out as dates, not as causes.
    .asked = Why did it go up?
asked-february = In many counties part of the benefits for February was paid in January, because of the federal shutdown (County Welfare Directors Association of California, January 2019). The file prints what was paid in the month, and we show what it prints. Where another month stands low beside it, as April 2019 does in some counties, we know of nobody who says why: write it as a question for those who publish.
    .asked = What happened in February 2019?
asked-my-child = Nothing here is about one child. These are figures of a place. Ask the child, or whoever looks after it.
    .asked = What does this say about my child?
asked-need = No. It counts who asked and was let in. Whoever did not ask, or was refused, is not in it.
    .asked = Is this how many people need help?
asked-help = You may be able to get some. People at 211 and at the school office know who can look at it with you. We do not ask about papers here.
    .asked = Can I get this help too?

card-missing-here-1 = Who around here could get help and has not asked, and what would make asking easier?
    .name = Families who did not ask
card-missing-here-2 = Where could one find out how many were refused, and for which reason?
    .name = Families who were refused
card-missing-here-3 = What would they want to know before they sign a form, and from whom?
    .name = Families who do not dare to fill in a form
card-missing-here-4 = In which of these numbers do they stand, and who would know?
    .name = People who are paid by the day, in cash
card-missing-here-5 = A count of people who look for work leaves them out. Who counts them?
    .name = People who no longer look for work
card-missing-here-6 = Who looks after the children while the parents work, and in which number is that seen?
    .name = Grandparents, aunts and neighbors
