import { golden } from "./golden";

/** How firmly and of what kind: denials, doubts, hedges, forecasts, targets, ranks and superlatives, dates and events. */
export const standing = golden(`
# a denial of what the other says
A Weekly | crop production | KP | 2015 | up
B Blog | crop production | KP | 2015 | not up
= contradicts; modality-denies values-apart
> They would contradict each other: up against not up: no reading lets both be true.

# denying a rise is no fall
A Blog | crop production | KP | 2015 | not up
B FAO | crop production | KP | 2015 | -14 % on 2014
= compatible, supports; modality-denies values-overlap
> Both can be true: not up and down 14 percent fit together.

# a denied figure against the figure
A Army | deaths | AF | 2009-09-04 | not 90 person
B Governor | deaths | AF | 2009-09-04 | 90 person
= contradicts; modality-denies values-apart
> They would contradict each other: not 90 people against 90 people: no reading lets both be true, not with rounding either.

# a denied figure against another figure
A Army | deaths | AF | 2009-09-04 | not 90 person
B Governor | deaths | AF | 2009-09-04 | 56 person
= compatible, supports; modality-denies
> Both can be true: not 90 people and 56 people fit together.

# a denial put into a verb
A Ministry | unemployment | FR | 2012 | up | denies
B Union | unemployment | FR | 2012 | up
= contradicts; modality-denies values-apart
> They would contradict each other: not up against up: no reading lets both be true.

# two denials of one rise
A Ministry | unemployment | FR | 2012 | not up
B Bank | unemployment | FR | 2012 | not up
= compatible, supports; modality-denies
> Both can be true: Both say not up.

# to doubt is to assert nothing
A Scholar Noh | crop production | KP | 2015 | up | doubts
B Weekly | crop production | KP | 2015 | up
= not-comparable; modality-doubts
> They cannot be compared: A only doubts it, which asserts nothing.

# a doubt that names whose claim it doubts
A Scholar Noh | crop production | KP | 2015 | up | doubts | words: the Weekly is hardly right that output rose
B Weekly | crop production | KP | 2015 | up
= not-comparable, evaluates; modality-doubts tie-evaluates
> They cannot be compared: A only doubts it, which asserts nothing.

# a denial that names whose claim it denies
A Blog | crop production | KP | 2015 | not up | words: what the Weekly says of growth does not hold
B Weekly | crop production | KP | 2015 | up
= contradicts, evaluates; tie-evaluates values-apart
> They would contradict each other: not up against up: no reading lets both be true.

# an answer by name
A Expert Kwon | food shortage | KP | - | up | words: contrary to Institute Nol, the shortage is the worst
B Institute Nol | food shortage | KP | 2015 | down
= undecided, answers-by-name; period-missing tie-answers
> Cannot say: A names no year; if it means 2015, B contradicts it.

# a hedged forecast is read at face value
A FAO | crop production | KP | 2015 | -14 % on 2014 | forecast | hedge: could
B Weekly | crop production | KP | 2015 | up
= contradicts; status-face-value modality-hedged values-apart
> They would contradict each other: down 14 percent against up: no reading lets both be true.

# quoted words are read at face value
A Director Chi | crop production | KP | 2015 | up | verbatim
B FAO | crop production | KP | 2015 | down
= contradicts; modality-asserts values-apart
> They would contradict each other: up against down: no reading lets both be true.

# a forecast against an outturn by another voice
A Fund | GDP | BR | 2015 | +0.3 % | forecast
B Statistics office | GDP | BR | 2015 | -3.5 % | outturn
= contradicts; status-face-value values-apart
> They would contradict each other: up 0.3 percent against down 3.5 percent: no reading lets both be true, not with rounding either.

# a target and an outturn
A Plan office | coal production | IN | 2015 | 700 million t | target
B Ministry | coal production | IN | 2015 | 639 million t | outturn
= not-comparable; status-target
> They cannot be compared: A is a target or a plan, not a statement of what is.

# two targets
A Plan office | coal production | IN | 2020 | 1,500 million t | target
B Ministry | coal production | IN | 2020 | 980 million t | target
= contradicts; values-apart
> They would contradict each other: 1.5 billion tonnes against 980 million tonnes: no reading lets both be true, not with rounding either.

# a season's plan and one month's imports
A Ministry | imports | KP | 2015 | 500,000 t | coverage: cereals | target
B Customs | imports | KP | 2015-07 | 12,000 t | coverage: cereals
= not-comparable; status-target
> They cannot be compared: A is about 2015, B about July 2015: the time of B is a part of the other's.

# an estimate at face value
A Panel | deaths | IQ | 2003 | 100,000 person | estimate
B Ministry | deaths | IQ | 2003 | 12,400 person
= contradicts; status-face-value values-apart
> They would contradict each other: 100,000 people against 12,400 people: no reading lets both be true, not with rounding either.

# ranks in two sets
A FAO | underweight children | KP | 2012 | 24 highest of low-income countries/123
B FAO | underweight children | KP | 2012 | 5 highest of East Asian countries
= not-comparable, same-origin; reference-differs
> They cannot be compared: A is ranked among low-income countries, B among East Asian countries.

# ranks in one set
A League | test scores | FI | 2012 | 5 highest of 65 countries/65
B Paper | test scores | FI | 2012 | 12 highest of 65 countries/65
= contradicts; reference-same values-apart
> They would contradict each other: 5th highest among 65 countries against 12th highest among 65 countries: no reading lets both be true.

# one rank counted from either end
A League | test scores | FI | 2012 | 5 highest of 65 countries/65
B Paper | test scores | FI | 2012 | 61 lowest of 65 countries/65
= compatible, supports; reference-same values-same
> Both can be true: 5th highest among 65 countries and 61st lowest among 65 countries are one figure.

# a rank that does not say among whom
A League | test scores | FI | 2012 | 5 highest of 65 countries/65
B Paper | test scores | FI | 2012 | 12 highest
= undecided; reference-missing
> Cannot say: B does not say among what it is ranked; if they are ranked in one set, A contradicts it.

# the worst in a century is the worst in fifty years
A State media | drought | KP | 2015 | worst of 100 years
B Radio | drought | KP | 2015 | worst of 50 years
= compatible, supports; reference-same values-overlap
> Both can be true: worst in 100 years and worst in 50 years fit together.

# the worst in a century is not the second worst in fifty years
A State media | drought | KP | 2015 | worst of 100 years
B Radio | drought | KP | 2015 | 2 worst of 50 years
= contradicts; reference-same values-apart
> They would contradict each other: worst in 100 years against 2nd worst in 50 years: no reading lets both be true.

# best and worst of one set
A Fans | test scores | NO | 2009 | best of 30 schools
B Rivals | test scores | NO | 2009 | worst of 30 schools
= contradicts; values-apart
> They would contradict each other: best among 30 schools against worst among 30 schools: no reading lets both be true.

# the worst drought and a growing harvest
A State media | drought | KP | 2015 | worst of 100 years
B Weekly | crop production | KP | 2015 | up
= compatible, pulls-against; kind-rank-and-figure
> Both can be true: One is a place in an order, the other is not.

# a record high is a rise
A Customs | exports | PE | 2011 | 1 highest of history
B Bank | exports | PE | 2011 | down
= contradicts; values-apart
> They would contradict each other: up against down: no reading lets both be true.

# a rank and an amount
A League | emissions | QA | 2012 | 1 highest of all countries/190
B Agency | emissions | QA | 2012 | 90 million t
= compatible; kind-rank-and-figure
> Both can be true: One is a place in an order, the other is not.

# something that only happened
A Paper | refugees | KP | 2015 | -
B Ministry | refugees | KP | 2015 | 614 person
= not-comparable; kind-event
> They cannot be compared: One of them states no amount, direction or date that could meet the other's.

# two dates of one thing
A Charity | aid programme | KP | 2015-12 | -
B Agency | aid programme | KP | 2016-06 | -
= not-comparable; period-disjoint
> They cannot be compared: A is about December 2015, B about June 2016.

# one date twice
A Charity | aid programme | KP | 2016-06 | -
B Agency | aid programme | KP | 2016-06 | -
= not-comparable; period-is-value
> They cannot be compared: What both assert is a date.

# two dates of something that happens once
A Guide | harbour bridge | AU | 1932 | - | words: the harbour bridge opened in 1932
B Local paper | harbour bridge | AU | 1934 | - | words: the harbour bridge, opened in 1934
= contradicts; period-is-value values-apart
> They would contradict each other: 1932 against 1934: no reading lets both be true.

# a day within the year the other names, of something that happens once
A Guide | harbour bridge | AU | 1932-03-19 | - | words: opened on 19 March 1932
B Local paper | harbour bridge | AU | 1932 | - | words: opened in 1932
= compatible, supports; period-is-value values-overlap
> Both can be true: 19 March 1932 and 1932 fit together.

# a provisional figure and a final one, by two voices
A Office | births | KR | 2014 | 435,000 person | provisional
B Registry | births | KR | 2014 | 471,300 person
= contradicts; status-face-value values-apart
> They would contradict each other: 435,000 people against 471,300 people: no reading lets both be true, not with rounding either.

# an end that was moved twice
A Relief agency | aid programme | KP | 2015-12-31 | - | words: extended the programme through the end of the year
B Northern government | aid programme | KP | 2016-06 | - | words: extend the programme until the middle of next year
= compatible, later-vintage; kind-moved-date
> Both can be true: Both say until when one thing was extended; B's is the later end, and replaces the other.

# a programme that was begun, and one that was extended
A Relief agency | aid programme | KP | 2013-07 | - | words: launched the programme in July
B Northern government | aid programme | KP | 2016-06 | - | words: extend the programme until the middle of next year
= not-comparable; period-is-value
> They cannot be compared: A is about July 2013, B about June 2016.

# not that bad, and getting worse
A Relief agency | food shortage | KP | 2015 | up
B Scholar Noh | food shortage | KP | 2015 | flat | words: the shortage is not that bad
= compatible, pulls-against; values-played-down
> Both can be true: up against not that bad: B only denies that it is as bad as that, which excludes no movement.

# not that bad says nothing against what improves
A Relief agency | food shortage | KP | 2015 | down
B Scholar Noh | food shortage | KP | 2015 | flat | words: the shortage is not that bad
= compatible, supports; values-overlap
> Both can be true: down and not that bad fit together.

# production down on the year, availability up on the decade, by one voice
A FAO | crop production | KP | 2015 | down on 2014
B FAO | food availability | KP | 2015 | up on a decade
= not-comparable, pulls-against, same-origin; indicator-family base-differs
> They cannot be compared: A's change is from 2014, B's from a decade.

# two measures of one matter that rise on other bases prove little
A FAO | crop production | KP | 2015 | up on 2014
B Scholar Noh | food availability | KP | 2015 | up on a decade
= not-comparable; indicator-family base-differs
> They cannot be compared: A's change is from 2014, B's from a decade.
`);
