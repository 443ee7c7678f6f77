const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that end a noun phrase: no part of what is counted stands behind them. */
export const phraseEnds = words(`
a an the this that these those some any no each every either neither both all such what which who whom whose when where why how whether
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself ourselves themselves
of in on at by to for from with without within into onto upon over under above below between among amongst amid through throughout during before after since until
till about against across along around behind beside besides beyond despite down up off out per than as like near toward towards via versus vs
and or but nor so yet if because although though while whereas unless lest
is are was were be been being am has have had having do does did doing done can could may might must shall should will would
said says say saying told tells added adds noted
came come comes coming went go goes going gone made make makes making took take takes taken taking got get gets getting gave give gives given giving
rose rise rises rising risen fell fall falls falling fallen grew grow grows grown gained lost lose loses losing won reached hit stood stands
became become becomes remained remain remains seemed appeared began begin begins started start starts stopped ended
died dies die dead killed injured wounded missing hurt arrested detained
almost nearly roughly about approximately hardly barely
then now there here again also too even still just only already ever never not n't ago earlier later together apiece respectively alone away back else
yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
according including excluding compared following due amid
`);

/** Adjectives and participles that stand for the people a number counts: "12 dead", "at least 30 injured", "20 others". */
export const peopleStates = words(`
dead killed injured wounded missing hurt arrested detained displaced homeless infected hospitalised hospitalized evacuated rescued sickened stranded freed
trapped unaccounted drowned murdered executed kidnapped abducted jailed imprisoned unemployed jobless uninsured vaccinated undernourished malnourished
hungry others casualties survivors
`);

/** What people do and things do not: "50,000 attended", "12 died". */
export const peopleActs = words(`
attended marched gathered protested rallied demonstrated fled voted emigrated migrated queued thronged died perished drowned survived drowned starved enrolled
enlisted signed applied volunteered
`);

/** Verbs whose object, when it is a number alone, counts people: "killing at least 12". */
export const peopleVerbs = words(`
killed killing kills kill injured injuring injures injure wounded wounding wounds wound hurt hurting arrested arresting arrests detained detaining
employ employs employed employing hire hires hired hiring recruited recruits sacked fired deported
displaced displacing executed executing evacuated evacuating rescued rescuing kidnapped kidnapping abducted murdered drowned
infected infecting infects infect sickened sickening uprooted uprooting
`);

/** The members of a body, told with a hyphen and in the singular: "a 10-member panel". */
export const memberNouns = words(`
member nation country state party seat person man woman judge team strong bed bedroom room storey story floor page vehicle ship vessel plane horse car
truck school store point goal
`);

/** Cues that two numbers joined by "from … to …" are a before and an after, not a range. */
export const changeWords = words(`
rise rises rising rose risen raise raised raises raising increase increases increased increasing grow grows growing grew grown growth gain gains gained climb
climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soared soaring up expand expanded expanding widen widened double doubled
fall falls falling fell fallen drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrank shrunk
shrinking slump slumped plunge plunged plummet plummeted tumble tumbled slip slipped slid slide lower lowered lowering cut cuts cutting reduce reduced
reducing reduction down contract contracted slow slowed slowing ease eased dip dipped narrow narrowed narrowing change changed changes went go goes moved
move improve improved improving worsen worsened swing swung revise revised upgrade upgraded downgrade downgraded boost boosted boosting trim trimmed halve
halved bring brought push pushed took take
`);

/** Cues that "from … to …" is a range all the same. */
export const rangeWords = words(
  `range ranges ranged ranging vary varies varied varying anywhere somewhere span spans spanning stretch ages aged extend extends`,
);
