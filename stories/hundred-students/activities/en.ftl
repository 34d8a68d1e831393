# Words of the workshop about a hundred students; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = The number below the line changes on the way. “Of a hundred” means one thing at the start of a road and another thing at the next sign, because other people are counted there.

poster-stage-school = A hundred of the class, after four years. The last bar: not in this file.
poster-seam-counts = Two files. Compare bars of one color.
poster-stage-college = A hundred who finished, within a year. “Not found” is not “did nothing”.
poster-who-finished = Each bar is a group. One student can be in several.
poster-race = One mark a group, in a fixed order.
poster-programs = These groups overlap.

hundred-diploma = had a diploma after four years
hundred-left = left without one
hundred-rest = not in this file: still enrolled, or another certificate

question-diploma = Of a hundred students in the class of 2022-23 in { $view_place }, how many had a diploma after four years?
question-how-many = How many students with a diploma is that in { $view_place }?
question-college = Of a hundred who finished high school in 2022-23 in { $view_place }, how many were in college within a year?
wrong-other-hundred = This is of the other hundred: those who finished high school. Ask “of whom?” each time.
wrong-left = These left without a diploma. The rest of the hundred is in neither bar.
wrong-everyone = This is the whole class, with and without a diploma.
wrong-other-file = This is from the second file: everyone who finished that year, whenever they began.
wrong-not-found = These were not found in a college. Where they were, the file does not say.

asked-where = School districts report to the California Department of Education, which publishes a file of each class and another of the year after. We turned rates into whole people so that they make a hundred: { $figure }. The address beside this answer leads to the file.
    .asked = Where did you get that number?
asked-same-people = No. The first hundred began grade 9 together, the second finished in the same year. Many students are in both, but nobody was followed from one to the other.
    .asked = Are these the same students?
asked-not-found = Nobody asked them. They may work, serve, train, care for somebody, or study where records are closed. Collect on notes what people here did in their first year.
    .asked = What did the others do?
asked-kinds = The Department publishes it; our copy of the file came with these columns empty. Its own page has them. We left the band open and guessed nothing.
    .asked = Which colleges did they go to?
asked-my-school = Not in this story. It goes as far as the county. The Department publishes both files by school; a small school's figures are often hidden.
    .asked = Can I see my school?
asked-small-group = Behind the × there are students, too few to show without someone being recognized. Ask them how they want to be counted, and write what they say.
    .asked = Why is my group hidden?
