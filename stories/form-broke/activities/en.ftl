# Words of the workshop about the aid form; the story's own words stand one folder up.
reviewed_by_workshop = nobody yet

concept = A count has a day, a rule and a machine behind it. When the machine is late, the count speaks of the machine.

poster-schools-complete = One mark a file: what is printed for complete forms.
poster-schools-sent = The same schools, by forms sent in. Compare the early marks.
poster-california-schools = Another state, another year, another count.

hundred-complete = seniors with a complete form
hundred-rest = seniors whom this file does not place

question-early = In the file of early March 2024, at how many schools of { $view_place } does it show fewer than five complete forms?
question-late = In the file of late April 2024, how many schools of { $view_place } have a number of complete forms?
question-blank = How many schools does California’s file for the class of 2022 leave blank?
wrong-day = This is from the other file. Ask “on which day?” each time.
wrong-sent = This counts forms sent in, not complete ones.
wrong-listed = This is every school in the file, with a number or without.
wrong-state = This is California, for another class and by another rule.
wrong-numbered = These have a number. The blanks are the others.

asked-where = From the weekly files of Federal Student Aid. They print a row a school; we counted rows by what they show: { $figure }. The address beside this answer leads to the file.
    .asked = Where did you get that number?
asked-fewer-than-five = Any number from none to four. The office prints it so that nobody can be recognized. It is not a zero, and it cannot be added up.
    .asked = What does “fewer than five” mean?
asked-why = These files do not say. A federal audit office wrote in September 2024 that the form was opened before parts of it were ready. For one school or one student, ask there.
    .asked = Why were so few complete?
asked-compare = No. Another agency, another year, other forms and other students below the line. It hangs here to show a blank, and for nothing else.
    .asked = So is California better or worse than Florida?
asked-my-school = The official file has a row for each school; the source below leads there. This page stops at the district, because small rows would soon point at people.
    .asked = Can I see my school?
asked-status = We ask nobody about papers, and neither should anybody in this room. Whoever has doubts about a form should talk to somebody they trust before signing.
    .asked = What about families who may not use this form?
