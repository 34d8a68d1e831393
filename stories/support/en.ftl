# Words of the support pointers.
reviewed_by_story = nobody yet

story-title = What stands behind a school day, and where can I ask for help?
story-lead = Food, health, a home and somebody to look after the little ones carry every school day. Families keep all this going, and there are offices whose work it is to help. This sheet shows where to ask. It decides nothing, and it does not ask who you are.
decision = which office to ask first

choose = Tick what would help. Nobody sees your ticks. You may qualify for more than you think: the office looks at it with you.
    .heading = What would help just now?
need = What would help?
need-food = food at home
need-student = food while I am in college
need-health = a doctor, a dentist, medicine
need-baby = a baby or a child under school age
need-meals = meals at school
need-child = preschool, kindergarten, child care
need-home = we have no steady home
need-foster = I am or was in foster care
need-anything = something else, or I do not know
may = You may qualify. Ask here; the office decides, not this sheet.
card-food = Food at home: CalFresh
card-student = Food while in college: CalFresh for students
student-text = You may qualify if one of the exceptions fits. If none seems to fit, ask all the same.
card-health = Health: Medi-Cal and Covered California
card-baby = Babies and small children: WIC
card-meals = Meals at school
card-child = Preschool, kindergarten and child care
card-home = No steady home: your rights at school
home-text = This is a right, not a favor. You may qualify also if you stay with friends or relatives.
card-foster = Foster care: graduation and money for college
card-anything = Anything else
anything-text = People at this number know the offices near you. You need not give your name.
before-call-1 = I have written down what I want to ask.
before-call-2 = I have asked whether somebody there speaks my language.
before-call-3 = I have written down the name of the person and the day.
my-notes = What I was told:

limits =
    .heading = What this sheet cannot tell you
limit-decide = It cannot say that you will get something. Only the office can.
limit-change = It may be out of date. These rules have changed more than once in 2026; each one shows until when it holds.
limit-status = It does not ask about anybody's papers, and it gives no legal advice. Ask somebody you trust before you send anything that worries you.
