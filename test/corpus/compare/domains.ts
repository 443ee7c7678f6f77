import { golden } from "./golden";

/** Work, casualties, crowds, trade, emissions, vaccines, elections and prices: written with what they are to come to before they were read. Figures are invented. */
export const domains = golden(`
# the rate of one month by two counts
A Statistics office | unemployment | ES | 2013-03 | 27.2 %
B Employment service | unemployment | ES | 2013-03 | 16.5 %
= contradicts; values-apart
> They would contradict each other: 27.2 percent against 16.5 percent: no reading lets both be true, not with rounding either.

# the young out of work, and all
A Statistics office | unemployment | ES | 2013-03 | 55 % | words: youth unemployment stood at 55 percent
B Employment service | unemployment | ES | 2013-03 | 26.9 % | words: unemployment stood at 26.9 percent
= undecided; indicator-qualified
> Cannot say: Only one of them measures youth unemployment; if both mean youth unemployment, they contradict each other.

# with the season taken out, and with it
A Statistics office | unemployment | DE | 2015-01 | 6.5 % | form: seasonally adjusted
B Labour agency | unemployment | DE | 2015-01 | 7.0 % | form: unadjusted
= counts-differently; form-differs
> B is 0.5 percentage points above A: one thing counted two ways. A counts seasonally adjusted, B unadjusted.

# a rate, and that it rose
A Labour agency | unemployment | DE | 2009-06 | 8.1 %
B Union | unemployment | DE | 2009-06 | up on the year before
= not-comparable; kind-level-and-change
> They cannot be compared: One is a level, the other a change.

# more out of work, and more at work
A Union | unemployment | FR | 2010 | up
B Ministry | employment | FR | 2010 | up
= not-comparable, pulls-against; indicator-family
> They cannot be compared: A is about unemployment, B about employment: two measures of one matter.

# a fall in points and a fall in percent of the rate
A Statistics office | unemployment | IT | 2014 | -0.2 points on 2013
B Bank | unemployment | IT | 2014 | -1.6 % on 2013
= compatible, supports; kind-percent-and-points
> Both can be true: down and down 1.6 percent fit together.

# people out of work, and a rate
A Labour agency | unemployment | DE | 2014 | 2.9 million person
B Statistics office | unemployment | DE | 2014 | 5.0 %
= not-comparable; unit-differs
> They cannot be compared: A is in person, B in percent: nothing converts one into the other.

# the rate of a year and of its last month
A Statistics office | unemployment | PL | 2012 | 10.1 %
B Labour office | unemployment | PL | 2012-12 | 13.4 %
= not-comparable; period-nested
> They cannot be compared: A is about 2012, B about December 2012: the time of B is a part of the other's.

# a rate aimed at, and the rate that came
A Government | unemployment | GR | 2020 | 12 % | target
B Statistics office | unemployment | GR | 2020 | 16.3 %
= not-comparable; status-target
> They cannot be compared: A is a target or a plan, not a statement of what is.

# at least so many dead, and how many
A Police | deaths | NP | 2015-04-25 | at least 50 person
B Hospital | deaths | NP | 2015-04-25 | 61 person
= compatible, supports; values-overlap
> Both can be true: at least 50 people and 61 people fit together.

# two tolls far apart
A Governor | deaths | TR | 2011-10-23 | about 100 person
B Relief agency | deaths | TR | 2011-10-23 | about 300 person
= contradicts; values-apart
> They would contradict each other: about 100 people against about 300 people: no reading lets both be true, not with rounding nor with twice the leeway of a word like “about”.

# tolls of two days
A Police | deaths | HT | as of 2010-01-14 | 50,000 person
B Relief agency | deaths | HT | as of 2010-01-20 | 75,000 person
= not-comparable; period-disjoint
> They cannot be compared: A is about 14 January 2010, B about 20 January 2010.

# a toll that the ministry raised a year on
A Ministry | deaths | HT | 2010 | 220,000 person | said: 2010-03-01
B Ministry | deaths | HT | 2010 | 316,000 person | said: 2011-01-12
= revises, later-vintage; series-same
> B is the later figure of the same series: 220,000 people, then 316,000 people.

# the dead and the hurt
A Police | deaths | IN | 2013-02-21 | 17 person
B Hospital | injured people | IN | 2013-02-21 | 119 person
= not-comparable; indicator-family
> They cannot be compared: A is about deaths, B about injured people: two measures of one matter.

# civilians and soldiers
A Monitor | deaths | UA | 2015-01 | 262 person | population: civilians
B Army | deaths | UA | 2015-01 | 90 person | population: soldiers
= not-comparable; population-differs
> They cannot be compared: A counts civilians, B soldiers.

# civilians, and nobody says who
A Monitor | deaths | UA | 2015-01 | 262 person | population: civilians
B Agency | deaths | UA | 2015-01 | 410 person
= undecided; population-missing
> Cannot say: B does not say whom it counts, while the other counts civilians; if it counts civilians as well, A contradicts it.

# nobody, and some
A Army | deaths | ML | 2013-01-11 | 0 person
B Doctors | deaths | ML | 2013-01-11 | at least 3 person
= contradicts; values-apart
> They would contradict each other: 0 people against at least 3 people: no reading lets both be true, not with rounding either.

# up to so many, with a may, and more
A Broadcaster | deaths | ID | 2018-12-22 | up to 40 person | hedge: may
B Disaster agency | deaths | ID | 2018-12-22 | 55 person
= contradicts; modality-hedged
> They would contradict each other: up to 40 people against 55 people: no reading lets both be true, not with rounding either.

# a march by two counts
A Police | attendance | FR | 2013-05-26 | 150,000 person | population: marchers
B Organisers | attendance | FR | 2013-05-26 | about 1 million person | population: marchers
= contradicts; values-apart
> They would contradict each other: 150,000 people against about 1 million people: no reading lets both be true, not with rounding nor with twice the leeway of a word like “about”.

# the capital's march, and the country's
A Police | attendance | Paris | 2014-05-01 | 65,000 person | population: marchers
B Union | attendance | FR | 2014-05-01 | 210,000 person | population: marchers
= not-comparable, part-of; place-inside
> They cannot be compared: A is about Paris, B about France: A's lies inside the other's.

# over a number, and a range about it
A Broadcaster | attendance | BR | 2013-06-17 | over 10,000 person
B Police | attendance | BR | 2013-06-17 | 8,000..12,000 person
= compatible, supports; values-overlap
> Both can be true: over 10,000 people and 8,000 to 12,000 people fit together.

# what one country sells to another, and what that one buys
A Customs of the seller | exports | CN | 2014 | 396 billion USD | with: US
B Customs of the buyer | imports | US | 2014 | 466 billion USD | with: CN
= not-comparable; indicator-siblings
> They cannot be compared: exports and imports are two parts of one total.

# exports, and by how much they grew
A Customs | exports | VN | 2012 | 114.6 billion USD
B Bank | exports | VN | 2012 | +18 %
= not-comparable; kind-level-and-change
> They cannot be compared: One is a level, the other a change.

# more sold, and a wider gap
A Customs | exports | TR | 2011 | up
B Bank | trade deficit | TR | 2011 | up
= not-comparable, pulls-against; indicator-family
> They cannot be compared: A is about exports, B about trade deficit: two measures of one matter.

# two currencies and no rate
A Customs | exports | PL | 2016 | 184 billion EUR
B Bank | exports | PL | 2016 | 803 billion PLN
= undecided; unit-no-rate
> Cannot say: A is in EUR, B in PLN, and no rate is recorded for the period; if a rate is recorded, they can be compared.

# in money of the day, and with prices taken out
A Customs | imports | ZA | 2015 | -3 % on 2014 | form: nominal
B Bank | imports | ZA | 2015 | +1 % on 2014 | form: real
= counts-differently; form-differs
> B is 4 percentage points above A: one thing counted two ways. A counts nominal, B real.

# less, and more, of what warms the air
A Agency | greenhouse gas emissions | GB | 2013 | -2.4 % on 2012
B Campaigners | greenhouse gas emissions | GB | 2013 | up
= contradicts; values-apart
> They would contradict each other: down 2.4 percent against up: no reading lets both be true.

# a half of a billion
A Agency | greenhouse gas emissions | GB | 2013 | 500 million t
B Institute | greenhouse gas emissions | GB | 2013 | 0.5 billion t
= compatible, supports; values-same
> Both can be true: Both say 500 million tonnes.

# against 1990, and against last year
A Agency | greenhouse gas emissions | FR | 2014 | -20 % on 1990
B Campaigners | greenhouse gas emissions | FR | 2014 | +2 % on 2013
= not-comparable; base-differs
> They cannot be compared: A's change is from 1990, B's from 2013.

# a head, and in all
A Institute | greenhouse gas emissions | FR | 2014 | 5.2 t/person
B Agency | greenhouse gas emissions | FR | 2014 | 330 million t
= not-comparable; unit-differs
> They cannot be compared: A is in amounts per person, B in totals: nothing converts one into the other.

# unchanged, and a little more
A Energy agency | greenhouse gas emissions | world | 2014 | flat
B Institute | greenhouse gas emissions | world | 2014 | +0.5 %
= compatible, supports; values-overlap
> Both can be true: flat and up 0.5 percent fit together.

# two vaccines
A Maker North | vaccine efficacy | world | 2020 | 95 % | coverage: vaccine North
B Maker South | vaccine efficacy | world | 2020 | 70 % | coverage: vaccine South
= undecided; coverage-unknown
> Cannot say: The vocabulary does not say how “vaccine North” and “vaccine South” hang together; if they are one set, they contradict each other.

# of the grown-ups, and of nobody in particular
A Ministry | vaccination | PT | as of 2021-08-31 | 85 % | population: adults
B Tracker | vaccination | PT | as of 2021-08-31 | 73 %
= undecided; population-missing
> Cannot say: B does not say whom it counts, while the other counts adults; if it counts adults as well, A contradicts it.

# of the old among the grown-ups
A Ministry | vaccination | PT | as of 2021-04-30 | 80 % | population: older adults
B Ministry of the north | vaccination | PT | as of 2021-04-30 | 27 % | population: adults
= not-comparable, part-of; population-part
> They cannot be compared: A's older adults are part of B's adults.

# people, and doses
A Ministry | vaccination | MA | as of 2021-03-31 | 4.3 million person
B Tracker | vaccination | MA | as of 2021-03-31 | 8.1 million dose
= not-comparable; unit-differs
> They cannot be compared: A is in person, B in dose: nothing converts one into the other.

# who came to vote
A Commission | turnout | KE | 2013-03-04 | 86 %
B Observers | turnout | KE | 2013-03-04 | 74 %
= contradicts; values-apart
> They would contradict each other: 86 percent against 74 percent: no reading lets both be true, not with rounding either.

# the votes of two parties
A Commission | vote share | GR | 2015-01-25 | 36.3 % | coverage: Party North
B Commission of judges | vote share | GR | 2015-01-25 | 27.8 % | coverage: Party South
= undecided; coverage-unknown
> Cannot say: The vocabulary does not say how “Party North” and “Party South” hang together; if they are one set, they contradict each other.

# seats won, and over so many
A Commission | seats | IN | 2014-05 | 282 seat
B Broadcaster | seats | IN | 2014-05 | over 270 seat
= compatible, supports; values-overlap
> Both can be true: 282 seats and over 270 seats fit together.

# the highest in forty years is no second in twenty
A Commission | turnout | AT | 2017-10-15 | highest of 40 years
B Daily | turnout | AT | 2017-10-15 | 2 highest of 20 years
= contradicts; values-apart
> They would contradict each other: highest in 40 years against 2nd highest in 20 years: no reading lets both be true.

# one rate of prices, written finer
A Institute | inflation | TR | 2018-10 | 25.2 %
B Bank | inflation | TR | 2018-10 | 25.24 %
= compatible, supports; values-same
> Both can be true: 25.2 percent and 25.24 percent are one figure.

# without food and fuel, and with them
A Bank | inflation | US | 2022-06 | 5.9 % | words: core inflation was 5.9 percent
B Bureau | inflation | US | 2022-06 | 9.1 % | words: inflation was 9.1 percent
= undecided; indicator-qualified
> Cannot say: Only one of them measures core inflation; if both mean core inflation, they contradict each other.

# all prices up, food down
A Bureau | prices | JP | 2014 | up
B Grocers | food prices | JP | 2014 | down
= compatible, pulls-against, part-of; indicator-broader
> Both can be true: A measures prices, which takes in the food prices that B measures.

# a twentieth more, and half as much again
A Landlords | rents | DE | 2015 | +5 % on 2014
B Tenants | rents | DE | 2015 | x1.5 on 2014
= contradicts; values-apart
> They would contradict each other: up 5 percent against up 1.5 times: no reading lets both be true, not with rounding either.

# a quarter against last year's and against the one before
A Bureau | house prices | SE | 2015 Q3 | +7 % on the year before
B Agents | house prices | SE | 2015 Q3 | -1 % on the period before
= not-comparable; base-differs
> They cannot be compared: A's change is from the third quarter of 2014, B's from the period before.

# a litre at two prices
A Motorists | energy prices | FR | 2015-05 | 1.45 EUR/l | coverage: petrol
B Ministry | energy prices | FR | 2015-05 | 1.39 EUR/l | coverage: petrol
= contradicts; values-apart
> They would contradict each other: €1.45 per l against €1.39 per l: no reading lets both be true, not with rounding either.

# pay in money up, pay in what it buys down
A Employers | wages | GB | 2012 | up | form: nominal
B Union | wages | GB | 2012 | down | form: real
= not-comparable; form-differs
> They cannot be compared: A counts nominal, B real.

# confirmed cases and suspected ones
A Ministry | infections | SL | 2014-09 | 1,200 person | coverage: confirmed cases
B Doctors | infections | SL | 2014-09 | 4,000 person | coverage: suspected cases
= undecided; coverage-unknown
> Cannot say: The vocabulary does not say how “confirmed cases” and “suspected cases” hang together; if they are one set, they contradict each other.

# those who came less those who left, and those who came
A Bureau | migration | GB | 2015 | 333,000 person | words: net migration was 333,000
B Ministry | migration | GB | 2015 | 630,000 person | words: migration was 630,000
= undecided; indicator-qualified
> Cannot say: Only one of them measures net migration; if both mean net migration, they contradict each other.

# a count rounded to millions
A Agency | refugees | TR | as of 2018-06-30 | 4 million person
B Ministry | refugees | TR | as of 2018-06-30 | 3.56 million person
= compatible, supports; values-same
> Both can be true: 4 million people and 3.56 million people are one figure.

# growth that a forecast saw, and a fall that came
A Fund | GDP | BR | 2015 | +0.3 % | forecast
B Bureau | GDP | BR | 2015 | -3.8 %
= contradicts; status-face-value
> They would contradict each other: up 0.3 percent against down 3.8 percent: no reading lets both be true, not with rounding either.

# pay in what it buys down, pay up
A Union | wages | GB | 2012 | down | form: real
B Employers | wages | GB | 2012 | up
= undecided; form-missing
> Cannot say: B does not say in which form it counts, while the other counts real; if it is counted as real, A contradicts it.

# inflation that fell, and prices that rose
A Bank | inflation | US | 2023 | down
B Grocers | prices | US | 2023 | up
= not-comparable; indicator-family
> They cannot be compared: A is about inflation, B about prices: two measures of one matter.

# on the quarter and on the year
A Bureau | unemployment | SE | 2014 Q2 | up on the period before
B Union | unemployment | SE | 2014 Q2 | down on the year before
= not-comparable; base-differs
> They cannot be compared: A's change is from the period before, B's from the second quarter of 2013.

# what is shipped, and what is served
A Customs | exports | GB | 2014 | down | coverage: goods
B Bank | exports | GB | 2014 | up | coverage: services
= not-comparable; coverage-differs
> They cannot be compared: A counts goods, B services.

# a share on a day, and in its month
A Ministry | vaccination | PT | as of 2021-08-01 | 60 %
B Tracker | vaccination | PT | as of 2021-08 | 68 %
= undecided; date-near
> Cannot say: A is as of 1 August 2021, B as of August 2021: the count may have moved between; if it was counted on 1 August 2021, A contradicts it.

# seats of one house by two counts
A Commission | seats | IN | 2014-05 | 282 seat
B Broadcaster | seats | IN | 2014-05 | 270 seat
= contradicts; values-apart
> They would contradict each other: 282 seats against 270 seats: no reading lets both be true, not with rounding either.

# a country's rents, and its capital's
A Bureau | rents | FR | 2015 | +1 % on 2014
B Agents | rents | Paris | 2015 | -2 % on 2014
= not-comparable, part-of; place-inside
> They cannot be compared: A is about France, B about Paris: B's lies inside the other's.

# fewer of the dead, more of the hurt
A Police | deaths | DE | 2015 | down on 2014
B Insurers | injured people | DE | 2015 | up on 2014
= not-comparable, pulls-against; indicator-family
> They cannot be compared: A is about deaths, B about injured people: two measures of one matter.

# dead on the road, and dead
A Police | road deaths | DE | 2015 | 3,459 person
B Bureau | deaths from all causes | DE | 2015 | 925,200 person
= not-comparable
> They cannot be compared: A is about road deaths, B about deaths from all causes.

# two polls of one month
A Pollster North | approval | FR | 2015-03 | 24 %
B Pollster South | approval | FR | 2015-03 | 31 %
= contradicts; values-apart
> They would contradict each other: 24 percent against 31 percent: no reading lets both be true, not with rounding either.

# a rate on two dates
A Bank | inflation | GB | 2015-03 | 0.0 %
B Bureau | inflation | GB | 2015-04 | -0.1 %
= not-comparable; period-disjoint
> They cannot be compared: A is about March 2015, B about April 2015.

# a denial that so many came, and so many
A Police | attendance | RU | 2012-02-04 | over 100,000 person | denies
B Organisers | attendance | RU | 2012-02-04 | 120,000 person
= contradicts; modality-denies
> They would contradict each other: not over 100,000 people against 120,000 people: no reading lets both be true, not with rounding either.
`);
