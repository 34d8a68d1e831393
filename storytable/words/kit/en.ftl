# The words of the workshop kit, the same for every story. A story's own workshop words stand beside its plan.
# Each paragraph is one line; an empty line begins a new one.
reviewed_by_kit = nobody yet

## The parts of the kit: title on the sheet, and what it is for

part-start-here = Start here
part-facilitator-guide = Facilitator guide
part-slides = Slides
part-posters = Posters
part-table-tents = Table tents
part-station-cards = Station cards
part-role-cards = Role cards
part-factor-cards = Cards: around the school, and who is missing
part-hundred-people = One hundred people
part-floor-plan = Floor plan
part-handout = Handout
part-sheet = Sheet to plan with
part-placemat = Placemat
part-glossary = Words explained
part-exercises = Exercises of the story
part-predict-sheet = Draw it first
part-predict-overlay = Clear film for the drawings
part-answer-key = Answers to “Draw it first”
part-note-catcher-person = My note
part-note-catcher-group = Our table's notes
part-note-catcher-scribe = The scribe's notes
part-consent = Your notes and your privacy
part-sign-in = Sign-in without names
part-evaluation-before = Before we begin
part-evaluation-after = Before you go
part-evaluation-30-days = Thirty days later
part-report-back = What we heard
part-community-notes = What the community says
part-data-biographies = Where the numbers come from
part-data = The numbers
part-story = The story
part-learner-notebook = Step by step, for learners
part-trainer-notebook = Step by step, for trainers
    .use = For trainers who want to practice before the day: the same questions with their answers.
part-large-print = Large print
part-manifest = List of contents
part-note-entry = Typing in the notes
part-data-request = A letter that asks for a table
part-permission = Permission for people under eighteen

## Start here

start-lead = This box holds a whole workshop about one story and one place. There are posters for the walls, sheets for the tables, cards to cut out, a guide with words to say, and forms for what people want to say back. You need paper, tape, thick markers, sticky notes and dot stickers. You do not need a laptop in the room.
start-print-heading = What to print
start-recipes-heading = Three ways to use it
start-letter = Print what fits on letter paper first, in black and white. The workshop works with it alone; everything larger or in color is extra.
start-copies = The numbers below are for { $people } people, at tables of { $table }. Change them for your room. The column “minutes” says for which length of workshop a part is used; slides are only for a room with a screen, large print and permissions for those who need them.
start-cost = To estimate the cost, ask a local shop what one page costs on each kind of paper. Multiply that price by the pages and by how many you print. Write the result in the last column, then add the column up. No prices are printed here; they differ from town to town.
start-shop-1 = Posters: 24 × 36 in, one side, matte paper, at full size (100%, not "fit to page"). Ask for paper heavy enough that a marker does not bleed through. No laminate: people write on them. Cheaper posters: 11 × 17 in. On letter paper two or three people can read a poster at a time, no more.
start-shop-2 = Placemats: 11 × 17 in, two sides. Handouts: letter, two sides. Forms and note sheets: letter, one side, so that people have room.
start-shop-3 = Cards, tokens and table tents: heavy paper (card stock), one side. Ordinary copy paper is fine for everything else.
start-shop-4 = The clear film for the drawings: letter, on clear film, at full size. Print the "Draw it first" sheet at full size too. Lay one on the other and check before you print them all.
start-shop-5 = Cut cards and tokens along the dashed lines. Fold table tents in the middle, along the dashed line.
start-col-part = Part
start-col-pages = Pages in one
start-col-copies = How many
start-col-minutes = Minutes
start-col-sheets = Sheets of paper
start-col-paper = Paper
start-col-price = Price here
start-total = Total

recipe-45 = For a parent meeting, a lunch hour or a staff meeting that has other things to do. Each group sees two of the posters.
    .name = 45 minutes: one chart, one talk
recipe-90 = For most groups, and for a first time. People draw before they look, and each group sees three posters.
    .name = 90 minutes: the data walk
recipe-150 = For a Saturday morning, a training day or a group that wants to make something of its own. Bring big paper and thick markers for the sketches, for which the placemats lie on the tables. Plan a real break with food, and add its minutes. Leave out nothing but the stations your room has no wall for.
    .name = 150 minutes: read it, turn it, tell it

## Facilitator guide

guide-purpose-1 = This workshop brings published numbers and lived experience to the same table. The numbers say how many. The people in the room know what a school day, a job or a form is like. Each side can correct the other.
guide-purpose-2 = It is not a test and not a lecture. Nobody has to be good at math. The numbers do not say who is to blame, and places and groups are not lined up from best to worst. When the data cannot say why, we say that it cannot.
guide-purpose-3 = Three things leave the room: notes on the numbers, one ask with a date, and a promise to report back. If you cannot keep the last one, change the promise before you invite anyone.

guide-room-heading = Who should be in the room
guide-room-1 = Begin with the people the numbers are about: students, parents, grandparents. Then teachers, counselors, community workers. Then someone who works with the data, to listen and to answer. Twelve to thirty people is a good size.
guide-room-2 = Let a local partner invite and host: a group that people already know and trust. The partner chooses the day, the room and the languages. You bring the paper.
guide-room-3 = A young person who comes without the permission sheet is welcome to eat and to listen. They write and say nothing for the notes until a parent or guardian and they themselves have said yes on paper. Agree on this with the host beforehand. Offer teens a room of their own where that helps. Some things are hard to say in front of a teacher or a parent. Bring the notes of both rooms together only if both rooms agree.
guide-room-4 = Pay people for their time, also students. If a form with a name or a tax number is needed, say so in the invitation, and keep that list apart from the notes. Payment can matter for benefits: let each person decide.
guide-room-5 = Have food that everyone can eat, and water. Offer child care with its own adults, in a room nearby.
guide-room-6 = Bring interpreters; do not ask children to interpret. Give them the sheets two weeks ahead. Use short sentences, and pause. Interpreting takes time: drop a station rather than rush.
guide-room-7 = Check the way in: bus stop, ramp, restroom, light, sound. Put chairs at every station and table tents for those who sit. Have large print ready. Keep a quiet corner for anyone who needs a break.

guide-calendar-heading = The calendar
guide-calendar-1 = Agree with the local partner on the question, the place, the date, the languages and the pay. Read the story together. Ask: could this hurt someone here?
    .when = Six weeks before
guide-calendar-2 = Send the invitation, with the permission sheet where people under eighteen may come. Find your helpers: table facilitators, scribes, interpreters, a data friend, a care person. Decide how and when you will report back, and who answers.
    .when = Four weeks before
guide-calendar-3 = Print what fits on letter paper and read all of it. Order the posters. Run two activities with three friends and a clock. Send sheets to interpreters and table facilitators.
    .when = Two weeks before
guide-calendar-4 = Send the reminder. Check that the story has not changed; open it on a phone or a computer. Cut the cards and tokens. Pack by table.
    .when = The day before
guide-calendar-5 = Hang the posters at the height of a seated person's eyes. Tape the floor plan. Walk the path with a stroller or a wheelchair in mind. Meet all helpers for fifteen minutes, and read the norms aloud.
    .when = One hour before
guide-calendar-6 = Type in the notes and send them on. Thank people. Sit down with the helpers: what worked, what hurt, what do we owe anyone?
    .when = Within two days after
guide-calendar-7 = Report back to everyone, also if the answer is "no answer yet". Hand out “Thirty days later”. Set the next date, if the group wants one.
    .when = 30 days after

guide-roles-heading = Who does what
guide-role-1 = Opens, keeps the time, reads the norms, closes. Speaks less than anyone else.
    .name = Lead
guide-role-2 = Sits with one group of three to six people. Asks the questions, waits, and sees that everyone who wants to speak has had a turn.
    .name = Table facilitator
guide-role-3 = Writes what people say in their own words, without names. Reads it back and asks: did I get that right?
    .name = Scribe
guide-role-4 = Brings every voice into the room in both directions. May stop anyone who is too fast. Does not explain, add or soften.
    .name = Interpreter
guide-role-5 = Knows where each number comes from, and says "I do not know" when that is so. Does not defend the numbers. Has the answers and the sheets about where the numbers come from.
    .name = Data friend
guide-role-6 = Watches how people are doing. Sits with anyone who is upset, in the quiet corner. Has a short list of local help. Is not a therapist and does not take notes.
    .name = Care person

guide-norms-heading = How we treat each other, and privacy
guide-norm-1 = No names. We speak from our own lives. We do not tell another person's story, not even without the name.
guide-norm-2 = Nobody takes a photo or makes a recording without a yes from each person in it.
guide-norm-3 = Nobody asks about immigration status, papers or police, and nobody has to talk about them. If someone does, we do not write it down.
guide-norm-4 = Anyone may pass, sit down, or leave and come back, without a reason.
guide-norm-5 = We ask each other to leave personal stories here. We cannot promise that everyone will. Some people, such as teachers and counselors, must report by law when a child may be in danger. Say only what you are willing to have known.
guide-norm-6 = You can take a note back. Ask for the paper today, or call the host later. Draw a small sign in the corner of your note and remember it: it helps us find the note.
guide-norm-7 = We read numbers together. We do not judge the people in them or the people in the room.
guide-norm-8 = Those who speak a lot leave room. Those who speak little get time. Every language in the room counts.

guide-script-heading = The minutes
script-minutes = The workshop in { $minutes } minutes
script-col-time = Minutes
script-col-activity = Activity
script-col-who = Who leads
script-col-material = What you need

guide-questions-heading = Questions people are likely to ask
guide-hard-heading = Hard moments

hard-1 =
    Take it as good news: somebody knows something the file does not. Do not defend the number. Ask what they know, and from where. Write it down as "looks wrong", with the number of the poster.

    Say: "You may be right. This is what was published, and here is who published it. Tell us what you see, and we will ask them. We will tell you what they answer, or that they did not."
    .heard = "Your data is wrong. I was there, and it was not like that."
hard-2 =
    Stop the clock. Thank the person, and let there be quiet. Do not turn the pain into an example, and do not write it down unless the person asks. The care person sits down beside them, and goes outside with them if they wish.

    Say: "Thank you for telling us. There is a person behind every one of these numbers. Let us take a minute." After a while, ask the room if it wants to go on.
    .heard = "My son is one of those in that number."
hard-3 =
    Blame looks for one person where many things stand around a school. Do not argue and do not shame the speaker. Lay a few of the cards "around the school" on the table. Ask what the family, the student and the teacher each had to work with.

    Say: "These numbers say how many. They do not say why. Nobody in this room has seen every home or every classroom. What would we have to know before we could say that?"
    .heard = "The parents do not care." Or: "The teachers gave up on them." Or: "It is always that group."
hard-4 =
    Do not let it stand, and do not wait for someone from that group to answer. Speak calmly, to the idea and not to the person. Go back to the page "Before you read about groups", if the story has it. The care person looks after those who were hurt. If it goes on, the lead ends that talk.

    Say: "I will stop us here. A gap says nothing about what people are able to do. It is a reason to ask what each group was offered: which classes, which counselors, which buses. Let us look at that."
    .heard = "Some groups are just not made for school."
hard-5 =
    Take it seriously; the person may have good reason. Do not ask why. Say exactly what is on paper here and what is not. Offer to give back or tear up the note at once. Never say "you are safe here": you cannot know that. Agree with the host beforehand who goes to the door if an officer comes.

    Say: "We do not ask for names or papers, and we will not write this down. The numbers here are about groups, not about single people. I cannot promise what others in the room will do. You may pass, take your note back, or leave, and you are still welcome."
    .heard = "Can they find us with this?" Or: "I should not be here."
hard-6 =
    Thank the person once, and move the turn on. Go around the circle, one sentence each. Use a minute of writing before talking. If it goes on, the table facilitator asks the person for help: could you write down what the others say?

    Say: "I have your point, and it is on the sheet. Now I would like to hear from those who have not spoken yet. It is fine to pass."
    .heard = "As I said before, and let me say it again …"
hard-7 =
    Silence is not nothing. People may be reading, translating, or deciding whether it is safe. Count to ten. Then make it smaller: two minutes alone with a pencil, then in pairs, then the table. Point to one place on the chart, and ask about that.

    Say: "Take your time. There is no right answer. What is one thing you see? You can also write it and give it to me."
    .heard = "…" (Nobody says anything.)
hard-8 =
    Nobody should find out later who was listening. Ask in the invitation that the press and public offices tell you before they come. The lead says aloud who they are, and asks the room if they may stay. Guests from the press and from public offices follow the same norms, sit at a table, and listen first. If the room says no, they wait outside until the close.

    Say: "We have a guest who works for _____. You decide if they stay. They have agreed not to quote or film anyone without a yes. I cannot check what they write later, so keep that in mind."
    .heard = "I am from the newspaper." Or: "I am here for the district."

guide-limits-heading = What this story cannot tell you

guide-close-heading = How to close
guide-close-1 = Read the ask aloud, with its date and the people who carry it. Ask: is this what we mean?
guide-close-2 = Say how and when people will hear back, and who to call about a note. Write it on the wall so that they can take it down. Nobody has given a name: name a day on which you are in this room again, or the way in which the host reaches people anyway. Those who wish may leave a number on a slip of their own, kept apart from all notes.
guide-close-3 = Hand out “Before you go”. Collect the notes, also those that stick on posters, in one envelope; nothing stays on the tables. The words of a note without the tick for quoting are shown to nobody else.
guide-close-4 = Thank people, pay them, and let them take food home. Stay until the last person has left.

guide-after-heading = Afterward
guide-after-1 = Type in the notes within two days, while you can still read them. Use the table for typing in notes (note-entry.xlsx, in the folder of forms). Leave out whatever could point to a person.
guide-after-2 = Keep the paper in one closed envelope with the host until the date on the privacy sheet. Then shred it. Keep the pay list somewhere else.
guide-after-3 = Send the typed notes to the people who made the story. Each note goes with the number of its poster, so that it lands where it belongs. Ask whoever gave you this box how to reach them, and write it here before the workshop: ______________________
guide-after-4 = Ask for an answer to each note: changed, not changed and why, or passed on to those who publish the number. Not everyone will answer. That is worth reporting too.
guide-after-5 = Fill in "What we heard". Quote only where the box was ticked. Show a draft to two people who were in the room.
guide-after-6 = Within 30 days, report back in the room, by mail or by message, in every language of the workshop. Say what changed, what did not, and what you do not know yet.

guide-invitation-heading = Texts you can send
invitation-short = Come and read numbers about our schools and our community with us. _____ (date and time), _____ (place). You know things the numbers do not. No math needed, no names asked. Food: yes. Questions: _____
invitation-long =
    Dear neighbors, there are published numbers about our students, our families and our work. Most of them were never read together with the people they are about. We would like to do that with you.

    When: _____. Where: _____. It lasts _____ minutes, and there will be food.

    You do not need to be good at math. You will see large charts, talk in small groups, and tell us what fits your life and what does not. Your notes have no names. We do not ask about immigration status. In 30 days we will tell you what came of it.

    Languages: _____. Child care: _____. Thank you for your time: _____ (and what we need from you to pay it: _____). Who else will be in the room: _____. People under eighteen are welcome with the enclosed permission, filled in together with a parent or guardian. Anything you need to take part: call or write to _____.
reminder = We see each other on _____ at _____ (time), at _____ (place). Bring your glasses, your questions and, if you like, a neighbor. If you need a ride, an interpreter or child care, tell us by _____: _____. If you cannot come, that is fine too.
thank-you = Thank you for coming on _____. Your notes are being typed in without names. You will hear from us by _____ about what changed, what did not, and what we do not know yet. If you want a note back, or want to add one, call or write to _____ by _____.

## Activities

activity-welcome =
    Greet people at the door. Each person puts one dot on the sign-in sheet and takes food. Nobody writes a name.

    Ask everyone, not just some: is there anything you need to see, hear, sit, or follow in your language? Fix it now.

    People fill in "Before we begin" while they arrive. Those who would rather talk than write can tell it to a helper.

    Whoever may be under eighteen is asked for the permission sheet, kindly and aside. It goes into its own envelope.

    Say who the helpers are, where the quiet corner and the restrooms are, and when we end.
    .name = Welcome
    .goal = Everyone has arrived, has eaten something, and can see, hear and follow.
    .say = Welcome. I am glad you are here. Today we read some published numbers together, and you tell us where they fit your life and where they do not. You do not need to be good at math. If you need anything at all, tell me or one of the helpers.
    .watch = People come late; that is normal. Start with those who are there, and let a helper welcome the others.
    .who = Lead
    .material = Sign-in without names, dot stickers, "Before we begin"
activity-norms =
    Read the norms aloud, slowly, in every language of the room. Ask if one is missing, and add it on the wall.

    Go through the privacy sheet point by point. Fill in the blanks together: who types, who keeps the paper, until when, who to call. If nothing else is agreed: a note can be called back until the report after thirty days, and the paper is shredded a week later.

    Give people time to tick, and to cut the sheet. The part below goes into the envelope. Everyone keeps the part above: it says who to call about a note.

    Those who tick nothing are welcome to stay and talk. They keep their own notes, and they tell the scribe not to write down what they say.

    If you take photos, give a sticker to those who said yes. No sticker, no photo.
    .name = How we treat each other
    .goal = Everyone knows what happens to what they say and write, and can say no.
    .say = Before we look at any number, let us agree on how we treat each other. We do not ask for names, and we do not ask about immigration status. I cannot promise that nothing leaves this room, so say only what you are willing to have known. You can pass at any time, and you can take back any note.
    .watch = People may nod without having understood. Ask: in your own words, what happens with your note?
    .who = Lead, with the interpreter
    .material = Your notes and your privacy, pens, stickers for photos
activity-line-up =
    Before people come, tape ten by ten squares on the floor, each one foot wide. Without floor space, use a table and smaller squares.

    Say: think of one hundred people. Each token is one of them. Ask how many of the hundred people guess for each kind. Then lay the tokens down, one kind at a time.

    If some tokens are dotted, lay them last. They are people we cannot see in these numbers. Ask: who could they be?

    Walk around the squares in silence for one minute. Then ask what people notice and what they wonder. If the same was asked on the sheet “Draw it first”, the data friend gives that answer now.
    .name = One hundred people
    .goal = A percentage turns into people one can walk around.
    .say = Imagine one hundred people. Each token is one of them. If there are dotted ones, they are people these numbers do not show; they are people all the same. Nobody has to say where they or their children would stand. Walk around once, and look.
    .watch = Someone may find themselves or their child among the tokens. Go slowly, and do not ask anybody to stand on a square.
    .who = Lead, with the data friend
    .material = One hundred people (tokens), floor plan, tape
activity-predict =
    Until the data walk, posters stay covered, and table tents, placemats, handouts and large print stay in the box: they show the answers. So do the tokens and the sheet of the floor plan, until the hundred people; squares on the floor may be seen. Give everyone the "Draw it first" sheet and a pencil. Show the one point that is given.

    Each person draws the line they expect, alone and without talking. If there are questions on the sheet, people guess these too.

    In pairs: show each other the drawing. What did you think of when you drew it?

    Lay the clear film on the drawings. If a slow look at the same chart comes next, keep the film back until its last step.
    .name = Draw it first
    .goal = People see what they expect before they see what was published.
    .say = Here is an empty chart with one point on it. Draw what you think comes next. Nobody will collect it or grade it. You are not guessing to win; we want to see what each of us expects.
    .watch = Some people do not like to be wrong in public. Draw one yourself, and let them keep the sheet to themselves.
    .who = Table facilitators
    .material = Draw it first, clear film for the drawings, pencils
activity-reveal =
    Show one chart in steps. First only its shape. Then the axes. Then the units. Then the groups, where it has several. Last the title and the source. With no screen, cover a poster with blank paper and take it away piece by piece, or use the exercise that shows this chart step by step, where the box has it; the poster is its last step.

    At each step ask two questions and no others: what do you notice, what do you wonder? Wait ten seconds each time. Repeat what was said without adding to it.

    At the last step read aloud who was counted, who counted them, and when. Ask: what changed in your head between the first step and now?

    If people drew first, lay the clear film on the drawings now. The data friend gives the answers to the questions on the sheet, but keeps back the one that the hundred people will show, where they come later.
    .name = One chart, little by little
    .goal = The room learns to read a chart in small steps, and to ask: of whom?
    .say = I will show you a chart, a little at a time. At first it has no words at all. Each time I ask you: what do you notice, what do you wonder? Every answer is good, also "nothing yet".
    .watch = Somebody may want to explain it all at the first step. Thank them, and say that you want to hear what others see first.
    .who = Lead, with the data friend
    .material = Slides, or one poster and blank paper; clear film and answers if people drew; the exercises of the story, where the box has them, for pairs who are ready early or in place of the slides
activity-walk =
    Make groups of three to six people. Each group has a scribe. Each group starts at a different station.

    Eight minutes at each station: one minute to look in silence, then the questions on the card. The scribe writes in the words that were spoken. Anyone may also stick a note of their own on the poster.

    One minute to move. Give a sign that people can hear and see. The groups also read the notes that others have left.

    In 45 minutes each group visits two stations. In 90 minutes it visits three. In 150 minutes it visits as many as the time allows. Those who do not want to walk use the table tents.
    .name = Data walk
    .goal = Every group reads several charts and leaves its own words beside them.
    .say = Now we walk. At each poster, look for one minute without talking. Then take a question from the card and talk. Your scribe writes down what you say, without names. You have eight minutes, and then I will call you to the next one.
    .watch = Groups get caught up in "why". That is fine: write it as a question or as "our story". The poster itself does not say why.
    .who = Table facilitators and scribes; the lead keeps the time
    .material = Posters, table tents, station cards, scribe's notes (for a group without a scribe: our table's notes), my note, sticky notes
activity-gallery =
    Everyone goes back to the posters, alone, with two dot stickers in two colors or with two marks.

    Put one on the point or bar that surprised you. Put the other on one that does not fit your life.

    Step back and look where the dots are. Ask three people who want to: what did you mark, and why?

    Those who wish to write it down use a "My note" sheet.
    .name = Gallery
    .goal = The room sees where numbers surprise and where they do not fit.
    .say = Take two stickers. Put one on the point or bar that surprised you most, and one on one that does not fit your life. You need not explain it. A number that does not fit is worth as much to us as one that does.
    .watch = Dots follow dots. Ask people to choose before they walk.
    .who = Lead
    .material = Posters, dot stickers in two colors, my note
activity-missing =
    Spread out the cards about who is missing, and the cards about what stands around the school. Each table picks two that matter here.

    Ask three questions, one after the other. Who is not in these numbers? Who decided what is counted? What should be counted that is not?

    Write each answer on a note under "someone or something is missing". Those who like put theirs beside the poster it belongs to.

    Hear one answer from each table.
    .name = Who is missing
    .goal = The room names people and things that the numbers leave out.
    .say = Every count leaves someone out. Which people are not in these numbers? Speak of situations, not of anyone you know. Then ask yourselves who decided what was counted, and what you would count.
    .watch = People may point to someone in the room or name a neighbor. Stop kindly, and ask for the situation instead of the person.
    .who = Table facilitators
    .material = Cards: around the school, and who is missing; my note; where the numbers come from
activity-ask =
    Each table writes one sentence on big paper: we ask _____ to _____ by _____.

    Read them all aloud. Put together those that belong together. Let the room choose one, two at most.

    Write down the date, and two people who offer to carry it. Offer, not push: some people have good reasons not to be seen.

    Ask: who else has to hear this, and who tells them?
    .name = Our ask, our date
    .goal = One clear ask leaves the room, with a date and people who carry it.
    .say = What do we ask for now, from whom, and by when? Make it small enough that we can see whether it happened. Then I need two people who would like to carry it. You can say no, and you can change your mind later.
    .watch = The loudest ask is not always the shared one. Use dots or raised hands to choose.
    .who = Lead
    .material = Big paper, thick markers, handout (next steps)
activity-close =
    Read the ask and the date once more.

    Say how people will hear back, by when, and who to call about a note. Point to the place on the wall where it is written.

    Everyone fills in "Before you go". Collect the notes, these sheets and the lower parts of the privacy sheets in one envelope. The upper parts go home.

    Thank everyone, and hand out the payment.
    .name = Close
    .goal = Everyone knows what happens now and how they will hear back.
    .say = Thank you. Your notes will be typed in, without names, within two days. By the date on the wall you will hear what changed, what did not, and what we do not know yet. Please take two minutes for this last sheet, and take your handout home.
    .watch = People leave in a hurry. Hand out the sheet before you say thank you, and have pens ready.
    .who = Lead
    .material = Before you go, handout, an envelope for the notes
activity-sketch =
    Groups of three. Each group gets one big sheet and thick markers, so that nobody can write small.

    Lay a placemat at each seat: numbers of this story without a word about them, with room to write and draw on the back.

    Choose one number from the walls or from the placemat. Draw a story around it: who it is about, of whom it is counted, when, and one question it leaves open. Stick figures are welcome.

    Leave a corner for who is missing. Do not draw a person the others could recognize.

    Hang up the sketches. Each group has one minute to tell its story. The others say what they notice and what they wonder.
    .name = Sketch a story
    .goal = Each group tells a number in its own way, and honestly.
    .say = You are the authors now. Take one number and tell it so that your neighbor would stop and listen. Say of whom it is and where it comes from. If you do not know why, let your drawing ask the question.
    .watch = Groups may add a reason the data does not give. Ask: how do we know? Write a question mark beside it.
    .who = Table facilitators
    .material = Big paper, thick markers, placemats, words explained
activity-swap =
    Each person draws a role card. Nobody has to take a card that is too close to home; swap it.

    Look at a chart you already know. Ask the two questions on your card, and answer them as this person might.

    In the group: what did this person see that I had missed? What would this person want to know first?

    Put the card down, and say one sentence as yourself.
    .name = Read it as somebody else
    .goal = People see what the same chart means from another seat.
    .say = You get a card with a person on it. Look at the chart as this person would. Do not act the person; just ask the two questions. Then put the card away and tell us what you saw.
    .watch = Cards can invite jokes about parents or teachers. Ask: what would this person say if they sat here?
    .who = Table facilitators
    .material = Role cards, posters or table tents
activity-tools =
    Set up one table with the story on a phone, and another with handouts and paper. A counselor or someone who knows local help sits there.

    People come with a question of their own. Together, look it up in the story, or write down who could answer it.

    Each person fills in one next step on the handout: what, with whom, by when. It goes home with them and is not collected.

    Do not put anyone's private details into a phone that others use.
    .name = Planning table
    .goal = Whoever wants to leaves with one next step of their own.
    .say = At this table you can look up your own question, or plan a next step on paper. What you write here goes home with you. We do not collect it. There is someone here who knows where to ask.
    .watch = People may ask for legal or money advice. Give the name of a place that does this, and do not advise.
    .who = Data friend, with a counselor or community worker
    .material = The story on a phone, handout (next steps), sheets to plan with where the box has them, words explained

## Cards

prompt-notice = What do you notice?
prompt-wonder = What do you wonder?
prompt-fits = What fits your life, and what does not?
prompt-missing = Who or what is missing here?
prompt-change = What would you change, here or in how it is counted?
prompt-hear = Who should hear this, and who should tell them?

card-role-1 =
    What was my child offered, and who told us about it?

    What could I ask for at the next school meeting?
    .name = A parent or grandparent
card-role-2 =
    Am I in this number, and would I know myself in it?

    Who asked students before they counted this?
    .name = A student
card-role-3 =
    Whom did I not get to see this year, and who told me so?

    Which student would I call first after reading this, and what would I offer?
    .name = A counselor
card-role-4 =
    What did we ask on the form, and who could not answer it?

    How would I find out if we counted someone wrong?
    .name = Someone who provides the data
card-role-5 =
    Of whom is this, and are the two groups I compare counted the same way?

    What else could look like this on a chart?
    .name = A researcher
card-role-6 =
    Who would be hurt by my headline, and did I ask them?

    What does this number not let me say?
    .name = A reporter

card-factor-1 = When does the last bus leave, and what happens in school after that?
    .name = Bus lines
card-factor-2 = What happens to school when a family has to move in the middle of the year?
    .name = Rent
card-factor-3 = Which classes does this school not offer, and where are they offered?
    .name = Courses offered
card-factor-4 = How many students share one counselor, and when did they last talk?
    .name = Counselors
card-factor-5 = Who works after school or at night, and what does the week look like then?
    .name = Work hours
card-factor-6 = Where can a student or parent see a doctor or talk to someone nearby?
    .name = Health
card-factor-7 = Where can homework be done when the line at home is slow or shared?
    .name = Internet
card-factor-8 = Where can a family ask about a form without giving a name?
    .name = Immigration paperwork
card-factor-9 = In which languages do the school's letters, calls and meetings come?
    .name = Language
card-factor-10 = Who looks after the little ones while others study or go to a meeting?
    .name = Child care
card-factor-11 = Who cares for grandparents or sick relatives, and at what hours?
    .name = Elders to care for
card-factor-12 = What happens here after a missed class or a fight, and who decides?
    .name = Discipline rules

card-missing-1 = When someone finishes school at thirty, who counts it?
    .name = Adults who came back to school
card-missing-2 = Where are they counted now, and who would know?
    .name = Students who moved away
card-missing-3 = Which numbers include them, and which do not?
    .name = Students in private school or home school
card-missing-4 = If a count begins in grade 9, who left before it began?
    .name = Students who left before grade 9
card-missing-5 = Which school, if any, counts the classes they take there?
    .name = Young people in juvenile hall
card-missing-6 = With which class is a student counted who arrives in grade 11?
    .name = Newcomers

## Sheets

handout-say = What the story says
handout-words = Five words explained
handout-next = Next steps
handout-next-1 = The question I want to ask: ______________ I will ask ______________ by ______________ (date).
handout-next-2 = Someone I will show this to: ______________ When: ______________
handout-next-3 = Our ask from the workshop: ______________ Date: ______________ Carried by: ______________
handout-next-4 = I hear back from ______________ by ______________ (date). If I do not, I call ______________.

placemat-lead = These are numbers only. We did not explain them, on purpose: what they mean is for you to say first. Please write and draw on this sheet.
placemat-side-write = This side is yours

glossary-lead = These words stand on the charts. Each is explained in one or two sentences, with an example from this place where there is one. If an explanation does not help, cross it out and write a better one.
glossary-example = From this place:
glossary-no-example = We have no figure of this kind for this place.

predict-lead = Draw what you expect before you see what was published.
predict-steps-1 = Find the point that is given. Read what the two axes say.
predict-steps-2 = Draw the line you expect, alone. There is no grade.
predict-steps-3 = Show it to your neighbor. What did each of you think of?
predict-steps-4 = When the clear film lies on your drawing, look: Where are they alike, where not? What do you wonder now?
predict-known = One point is given: the published figure for { $period }. All others are left out.
overlay-lead = For clear film. Print at full size and lay it on the drawing, corner on corner.

key-lead = For the lead and the data friend: the questions on the sheet “Draw it first”. Each answer comes from the story for this place. A different answer is a chance to ask: of whom, when, counted how? Keep back what the hundred people will show until they have been laid. The exercises of the story have no key: what they ask for stands on the same page, or is for the room to say.
key-question = Question { $number }
key-right = The data says:
key-wrong = If somebody says
key-address = Where to find it:

catcher-lead-person = One sheet for each note. Write in any language. Please write no names, not yours and not anyone else's, and nothing about immigration status. Draw a small sign in the corner and remember it, in case you want the note back.
catcher-lead-group = One sheet for each table. Write what your group says at each station, in the words people used. You may disagree: write down both. No names.
catcher-lead-scribe = One line for each thing that is said. Write the speaker's own words, in the speaker's language, and read them back. No names, and nothing that would show who it was. Ask before you tick the last column. If someone says "do not write that", do not write it.
catcher-code = Number of the poster (in the circle)
catcher-note = The note
catcher-kind = What kind of note? Check one.
kind-rings-true = This rings true
kind-surprising = This surprised me
kind-question = I have a question
kind-missing = Someone or something is missing
kind-looks-wrong = This looks wrong
kind-our-story = Our story: how it was for us
kind-idea = An idea: what could be done
catcher-quote = You may quote my words without my name.
catcher-language = Language of the note
catcher-table = Table
catcher-thanks = Thank you. Give this sheet to your scribe, or keep it. Without the tick your words are read by your scribe, by whoever types them in, and by the people who made the story; all others hear the point only, in other words. What you stick on a poster is read by everyone in the room.

consent-lead = This sheet says what happens to what you write today. Someone will read it aloud. Ask about anything that is not clear. You need not write your name.
consent-1 = What we collect: notes without names, dots on the sign-in, and the evaluation sheets. We do not ask for your name, your address or your immigration status.
consent-2 = What happens to notes: within two days a person at _____ types in every note that was handed in, leaves out whatever could point to a person, and sends them to the people who made the story. Your words are shown to others only if you tick the box on the note. If you do not want that, keep your note. The paper stays with _____ and is shredded on _____.
consent-3 = What we cannot promise: that nobody will know your handwriting or your words, or that everyone in the room stays quiet about what they hear. Papers kept by a public office may have to be shown under public records law. Please do not write what could harm you or someone else.
consent-4 = How to take a note back: ask for the paper today. Later, until _____, call or write to _____ and describe the note and the sign in its corner. We take it out wherever we can. What has already been printed or shared cannot be called back everywhere.
consent-5 = Photos and recordings: only of people who tick the box below and wear the sticker. You can say no and take part in everything.
consent-6 = Children and teens: under 18, a parent or guardian is asked in writing before the workshop, and so is the young person. Either may say no, and may stop at any time.
consent-cut = Cut here. Keep the part above: it says who to call. The part below goes into the envelope.
consent-tick-1 = I understood this sheet, and I want to take part. Notes that I hand in, and what a scribe writes down for me, may be typed in and passed on to the people who made the story, without my name.
consent-tick-2 = I may be in photos. I will wear the sticker.

permission-lead = For a parent or guardian and for the young person, to read and fill in together. This sheet has names on it, so it is kept apart from all notes.
permission-1 = What it is: people read published charts about schools and families together, talk in small groups, and write notes. When: _____. Where: _____. It lasts _____ minutes.
permission-2 = What we talk about: the charts of this story, and how they fit people’s lives. Nobody is asked about their own grades, health, money or papers; each person says what they wish, or nothing. Notes and the short sheets at beginning and end carry no names. Notes are typed in and sent to the people who made the story; words are shown to others only where their writer ticks the box.
permission-3 = What we cannot promise: that others keep to themselves what they hear. Some people in the room, such as teachers and counselors, must report by law when a child may be in danger.
permission-4 = What the young person receives: _____. A payment can matter for benefits; decide for yourselves.
permission-5 = Who to call, now or later, also to take back a note or this permission: _____. This sheet stays with _____ and is shredded on _____.
permission-adult = A parent or guardian
permission-adult-tick-1 = I have read this sheet, or it was read to me. My child may take part.
permission-adult-tick-2 = My child may be in photos, if my child wants to.
permission-young = The young person
permission-young-tick-1 = I want to take part. I know that I may stop at any time.
permission-young-tick-2 = I may be in photos. I will wear the sticker.
permission-name = Name
permission-signed = Signature and date

exercises-lead = Cover the page with a blank sheet and move it down as you go; where there is a table, cover its last column first.

signin-lead = Please do not write your name. Put one dot in the row that fits you best today. If several fit, choose one. You may also put none.
signin-who = I am here as
signin-dot = Put one dot
signin-how-heard = How did you hear about today? (no names)
signin-row-1 = a student
signin-row-2 = a parent or family member
signin-row-3 = a teacher or someone who works at a school
signin-row-4 = part of a community organization
signin-row-5 = someone who works with data
signin-row-6 = a public official, or someone who works in a public office
signin-row-7 = someone else

eval-lead = No name, please. This is not a test: it tells us how to do better. Tick one box on each line, or skip the line.
eval-before-1 = When I hear a percentage, I can ask: of whom?
eval-before-2 = I feel at ease reading a chart.
eval-before-3 = I know how to find out where a number comes from.
eval-before-4 = When I see a number, I can ask who is not in it.
eval-before-5 = I would know where to say that a number is wrong.
eval-before-6 = I believe that my voice can change something here.
eval-after-1 = When I hear a percentage, I can ask: of whom?
eval-after-2 = I feel at ease reading a chart.
eval-after-3 = I know how to find out where a number comes from.
eval-after-4 = When I see a number, I can ask who is not in it.
eval-after-5 = I would know where to say that a number is wrong.
eval-after-6 = My voice changed something today.
eval-after-7 = I could say what I think, or say nothing, as I wished.
eval-later-1 = When I hear a percentage, I can ask: of whom?
eval-later-2 = I would know where to say that a number is wrong.
eval-later-3 = I have used what we talked about: with family, at work, in a meeting.
eval-later-4 = I heard what became of our notes.
eval-later-5 = I heard what became of our ask.
eval-later-6 = My voice changed something.
eval-scale-1 = not at all
eval-scale-2 = a little
eval-scale-3 = more or less
eval-scale-4 = quite a lot
eval-scale-5 = very much
eval-open-1 = What have you done with this, or what do you want to do next?
eval-open-2 = What should we change the next time?

report-lead = This is what people said in the workshop, what comes of it, and what we do not know yet. No name of anyone who took part stands here. If something is wrong or should come out, tell _____ by _____.
report-heard = What we heard
report-counts = How many notes
report-quotes = In people's own words (only where the box was ticked)
report-changes = What will change, or will not, and why
report-who = Who answers
report-when = By when
report-next = What comes next, and how you can take part

entry-lead = One line for each note. Copy the words as they are written, in their language, also the spelling. Leave out names, addresses, phone numbers and anything about immigration status, and write "(left out)" there. Under the number, type the number of the poster; for a note about anything else, choose from the list. If you cannot read a note, say so; do not guess.
entry-code = Number of the poster (in the circle)
entry-kind = Kind of note
entry-text = Words of the note
entry-language = Language
entry-quote = Quote?
entry-table = Table
entry-sign = Sign in its corner

## Words explained

term-cohort = Students who began grade 9 together, plus those who moved in, minus those who moved away. They are followed as one class, usually four years.
    .name = Cohort (adjusted cohort)
term-denominator = The people among whom something is counted. With other people the percentage is another one, even if nobody did anything new.
    .name = Of whom (denominator)
term-rate = How many out of every hundred. A rate says little until you know: of whom?
    .name = Rate
term-count = How many people, households or things there are. Larger places have larger counts, so look at the size of the place too.
    .name = Count
term-percentage-point = The difference between two percentages. From forty percent to fifty percent is a rise of ten points.
    .name = Percentage point
term-hidden = A number that exists but is not shown. Often so few people are in it that someone could be recognized. Publishers call it suppressed.
    .name = Hidden (suppressed)
term-no-figure = We have no number here: not published, not in our copy, or not comparable. It is not a zero. People may well be there.
    .name = No figure
term-group = People who are counted together by what a form says about them. Nobody is only what the form says.
    .name = Group
term-program = A kind of support or situation that schools record, such as foster care. A person can be in several, so programs do not add up.
    .name = Program (programs overlap)
term-source = Who counted and published a number, in which file and when. With the source anyone can look the number up.
    .name = Source
term-release = A set of files as it stood on one day. A later release may hold corrected numbers, so say which one you use.
    .name = Release
term-break = A place in a chart where the way of counting changed. Before you compare across it, ask what changed.
    .name = Break in the series
term-gap = The distance between two groups' numbers. It does not say why it is there, nor what people are able to do.
    .name = Gap
term-estimate = A number worked out from some people instead of everyone, sometimes with a model. The range says where the answer of everyone would most likely be.
    .name = Estimate (range)
term-threshold = A line somebody drew: whoever is over it is counted, whoever is just below is not. Ask who drew it, and how many stand close to it.
    .name = Threshold (the line)
term-average = One number for many: add them up, divide by how many. One month or one person can be far from it.
    .name = Average

## On every sheet, on posters, slides and tokens

sheet-footer = { $story } · { $place } · data release { $release }
sheet-unreviewed = Nobody has reviewed the words of this sheet yet.
sheet-reviewed = Words reviewed by { $who }.
sheet-check = Has this changed? Look here:
sheet-page = Page { $page } of { $pages }

poster-of-whom = Counted:
poster-missing = Not in this picture:
poster-source = Published by { $publisher }. Period: { $years }.
poster-notes = Your notes here
poster-number = Number { $number }

token-unseen = people we cannot see in these numbers
token-lead = What each token stands for
floor-lead = Tape ten by ten squares on the floor, each one foot wide; on a table, make them smaller. One square is one of one hundred people. Lay down one kind of token after the other, row by row, and dotted ones, if there are any, last. The order says nothing about the people. Shares are rounded to whole people.

slide-what-notice = What do you notice?
slide-what-wonder = What do you wonder?
slide-shape = Step one, the shape. There are no words yet. Ask what people notice and what they wonder, and wait ten seconds. Explain nothing yet, even where people have just drawn this chart.
slide-axes = Step two, the axes. Two lines now frame the shape. Ask what could run along each of them, and what people wonder now.
slide-units = Step three, the units. Now one can read when, and how much. Ask: percent of what, or how many of what? Does the axis begin at zero?
slide-groups = The next step, the groups. Each line or mark now has a name. Read the names in the order they stand; it is not a ranking. Ask who has no line here.
slide-title = The last step, the title and the source. Read aloud who was counted, who counted them, and when. Ask what changed for people since the first step.
slide-thanks = Thank you. You will hear from us by _____.

biography-who = Who counted?
biography-how = How did they count?
biography-where = Where does it hold?
biography-why = Why was it counted?
biography-when = When was it counted?
biography-not-in = Who is not in it?
biography-law = Whose law or rule applies?

poster-withheld = hidden figures (×).
poster-absent = what we lack (–).

sheet-address = The address of this sheet in the data, for notes and for looking things up:
sheet-note-numbers = Numbers of the posters:
start-bring-heading = What else to bring
start-bring-1 = Pens and pencils, blank paper, thick markers, scissors, tape for the floor and the walls.
start-bring-2 = Dot stickers in two colors; sticky notes; one kind of sticker for people who said yes to photos.
start-bring-3 = Big paper, a clock, scissors for the privacy sheets, an envelope for the notes and the lower parts of those sheets, and another for permissions.
start-bring-4 = For people under eighteen: the permission sheet, sent with the invitation.
start-files = Not for printing, in the same folders: the story for a phone (story.html), slides to edit (slides.pptx), the table for typing in notes (note-entry.xlsx), the figures (data) and notebooks.
start-bring-5 = Food, water, something for children to do.
start-both = Two languages: print posters, table tents, handout, note sheets and forms from the folder with both; everything else from each language, for as many people as speak it.
start-choose = (choose one size)
start-needed = as needed

## Notes of the community, on paper

community-lead = Community notes, numbered as on the page. These are the words of people who read the story; nobody has changed them, and nobody is named.
community-note = { $number } · { $kind }
community-answer = Answer: { $answer }
community-not-printed = (written in letters this sheet does not have; read it on the page)
