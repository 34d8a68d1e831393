# Words of the workshop about what stands behind a school day; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = A place is not a person, and two curves on one calendar are not a reason. What is true of a county may be untrue of the child beside you.

poster-food = Each point is a month. A count of help received, not of need.
poster-work = Each point is a month.
poster-income = From the lower to the upper bound of an estimate.
poster-poverty = From the lower to the upper bound. The poverty line is the same in the whole state.
poster-health = The whole state. Children by the rule that let them in.

hundred-without = of the people who work or look for work, without a job in June 2020
hundred-rest = with a job in June 2020

question-households = How many households in { $view_place } used CalFresh food benefits in June 2020?
question-work = Of the people who work or look for work in { $view_place }, which share had no job in June 2020?
question-children = How many children in all of California had Medi-Cal by their family’s income in June 2020?
wrong-month = This is another month of the same file. Ask “when?” each time.
wrong-february = For this month benefits had been paid early. It is a date of payment, not a number of families.
wrong-rule = These children are let in by another rule. The rules stand side by side and are not one group.

asked-where = Counties report to the state’s Department of Social Services, whose dashboard prints a row a month: { $figure }. The address beside this answer leads to the file, the row and the column.
    .asked = Where did you get that number?
asked-why = The file does not say, and this page does not guess. Ask the room what changed in those months, write each answer on a note of its own, and leave the arrow off. What is known of the dates A to D stands in the large print: read it out as dates, not as causes.
    .asked = Why did it go up?
asked-february = Benefits for February were paid in January, because of the federal shutdown (County Welfare Directors Association of California, January 2019). The file prints what was paid in the month, and we show what it prints.
    .asked = What happened in February 2019?
asked-my-child = Nothing here is about one child. These are figures of a place. Ask the child, or whoever looks after it.
    .asked = What does this say about my child?
asked-need = No. It counts who asked and was let in. Whoever did not ask, or was refused, is not in it.
    .asked = Is this how many people need help?
asked-help = You may be able to get some. Two-one-one and the school office know who can look at it with you. Nobody in this room will ask about papers.
    .asked = Can I get this help too?
