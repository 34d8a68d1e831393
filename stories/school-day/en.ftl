# Words of the story "What stands behind a school day?".
reviewed_by_story = nobody yet

story-title = What stands behind a school day?
story-lead = A school day begins the evening before, with dinner, rent, a shift that ends in time, a doctor who is covered, a connection that holds. Families put all of this together every day. This page shows what public files know of it in a place, month by month where they are published, and leaves every month that is missing open.
decision = which door a school and its neighbors should open first, and whom to ask before they do

headline = Feeding a family is work. In June 2020, { $after } households in { $after_place } used CalFresh food benefits to do it; in January of that year it was { $before }. { $direction ->
    [up] That is { $change } more.
    [down] That is { $change } fewer.
   *[same] That is the same.
  } The file counts households that got help. It does not say what moved them to ask, nor who needed it and did not get it.
    .heading = Dinner comes first
    .bounded = Feeding a family is work. In June 2020, { $after } households in { $after_place } used CalFresh food benefits; in January of that year: { $before }.
    .withheld = Feeding a family is work. For { $place } the file leaves the number of households with CalFresh food benefits blank in January or June 2020. { $reason } The families are there all the same: ask them.
    .absent = Feeding a family is work. For { $place } the file has no number of households with CalFresh food benefits for January or June 2020. { $reason } The families are there all the same: ask them.

shocks =
    Four dates stand beside these months, each with who said it.

    A · January 2019: in many counties, benefits for February were paid early because of the federal shutdown (County Welfare Directors Association of California, January 2019).

    B · March 2020: the state told people to stay at home (Governor of California, executive order of that month).

    C · March 2020: federal law let states pay more food benefits and told them to keep people in Medicaid (Families First Coronavirus Response Act). In California Medicaid is called Medi-Cal.

    D · March 2023: that rule for Medicaid ended (federal budget law of December 2022).

    The letters stand in the charts by month. A date beside a curve is a date. It does not explain the curve.
    .heading = What happened in these months
date-a = food benefits for February paid early in many counties
date-b = the state told people to stay at home
date-c = more food aid allowed; a rule to keep people in Medi-Cal
date-d = that rule for Medi-Cal ended
food = Households that used CalFresh food benefits, month by month. February 2019 is drawn as published; its note says what to know. Other low months have no note: we know of nobody who says why.
    .heading = Food: households with CalFresh
ask-door = Who can open this door: a school, a shop, a church, a county office? Who has the key at six in the evening?
    .heading = Talk about it
work-then = In June 2020, { $after } of the people in { $after_place } who work or look for work had no job; in January of that year it was { $before }. The file does not say who they are, nor what became of their shifts, their rent and their dinner.
    .heading = Work comes next
    .bounded = In June 2020, { $after } of the people in { $after_place } who work or look for work had no job; in January of that year: { $before }.
    .withheld = For { $place } the file leaves the share of people without a job blank in January or June 2020. { $reason }
    .absent = For { $place } the file has no share of people without a job for January or June 2020. { $reason }
work = Of the people who work or look for work, the share without a job, month by month, as the same dashboard prints it.
    .heading = Work: without a job, by month
work-year = The federal office’s average of each year. It counts in its own way, so do not lay it on the monthly chart point by point.
    .heading = Work: without a job, by year
    .elsewhere = By year the federal file we have counts counties and not whole states ({ $view_place }). It stands on the page of each county.

context-place = The next figures are about a place, not about a child. In a county where many households have little, a child’s family may have enough, and the other way round. Never read a student from a map.
    .heading = A place is not a person
income = The income of the household in the middle: half have more, half have less. Each bar reaches from the lower to the upper bound of an estimate. Rent is not in it, and rent is what many families speak of first.
    .heading = Income: the household in the middle
poverty = Children aged five to seventeen who live with their families below the federal poverty line, as an estimate with its bounds. The line is the same everywhere in the state, whatever a place costs.
    .heading = Income: school-age children in poverty
health = Children with Medi-Cal in all of California, by the rule that let them in, month by month. The state publishes these groups for the whole state only, so every county’s page shows the same picture. MAGI is the file’s word for income as a tax return counts it.
    .heading = Health cover: children with Medi-Cal, whole state
health-county = People of every age with Medi-Cal in this county, month by month, until the file ends. Later months are published by type of health plan. Types count some people twice, so we add none up and leave the years open.
    .heading = Health cover: people with Medi-Cal, by county
    .elsewhere = The monthly file of people with Medi-Cal lists counties only ({ $view_place }). It stands on the page of each county; for the whole state see the children’s groups.
internet = Households in five years of answers together: all, those with any internet subscription, those with broadband. This copy came without margins of error, and in a small county they would be wide.
    .heading = Connection: households with internet
    .elsewhere = Internet at home is not published for the whole state in the copy we have ({ $view_place }). It stands on the page of each county.

ask-wall = What is missing from this wall: a bus, the rent, a grandmother who helps, a clinic that is open on Saturday?
    .heading = Talk about it
ask-missing = Who carries a school day here and is in none of these files?
    .heading = Who is not in these files?
act-families = You may be able to get help with food, health cover or internet. Ask the school office or call 211 for who can look at it with you. Asking does not commit you to anything.
    .heading = What families can do
act-educators = Write down three doors within a walk of your school: food, health, a quiet place with internet. Ask one family which of them they have used, and what it was like.
    .heading = What educators can do
act-policymakers = Ask for Medi-Cal by county and month as one number again, with a rule for small cells, and put the dates of rule changes beside every chart you publish.
    .heading = What people who decide can do

limits =
    .heading = What this story cannot tell you
limit-place = It cannot say how any child in { $view_place } lives. All figures are of a county or the state, and none is of a school.
limit-need = It cannot say who needs help. A household that uses a program has asked, qualified and been let in; one that did not ask looks like one that did not need it.
limit-together = It cannot join these files. Two curves that rise together share a calendar and nothing more that this page could show.

slowly = The next chart, bit by bit. First look at its shape alone: a curve is read more calmly before its title has said what to think.
    .heading = Look slowly
card-slowly-shape = Only its shape
slowly-shape-text = Where does it rise, where does it fall, where is it still, where is there a gap?
slowly-shape-lines = What I see:
card-slowly-lines = With its lines
slowly-lines-text = Now the baseline and the grid stand behind it. Is the baseline as far away as you thought?
slowly-lines-lines = What I think it counts:
card-slowly-words = With its numbers
slowly-words-text = Now its numbers and months. The whole chart comes next in the page, and as a poster in the room, with its title and its source. What did you expect that is not there?
slowly-words-lines = A title I would give it:
