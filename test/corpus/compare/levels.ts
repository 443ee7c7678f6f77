import { golden } from "./golden";

/** Amounts: rounding, approximators, bounds, ranges, units, scales and currencies. Figures are invented. */
export const levels = golden(`
# two counts of one harvest that no rounding brings together
A Farm ministry | crop production | KE | 2014 | 3.7 million t | coverage: maize
B Growers' union | crop production | KE | 2014 | 4.9 million t | coverage: maize
= contradicts; values-apart period-same coverage-same
> They would contradict each other: 3.7 million tonnes against 4.9 million tonnes: no reading lets both be true, not with rounding either.

# the same harvest, one figure written finer
A Farm ministry | crop production | KE | 2014 | 3.7 million t | coverage: maize
B Growers' union | crop production | KE | 2014 | 3.72 million t | coverage: maize
= compatible, supports; values-same
> Both can be true: 3.7 million tonnes and 3.72 million tonnes are one figure.

# a figure just beyond the rounding of the other
A Farm ministry | crop production | KE | 2014 | 3.7 million t | coverage: maize
B Growers' union | crop production | KE | 2014 | 3.76 million t | coverage: maize
= contradicts; values-apart
> They would contradict each other: 3.7 million tonnes against 3.76 million tonnes: no reading lets both be true, not with rounding either.

# two coarse figures whose roundings only touch at an end
A Farm ministry | crop production | KE | 2014 | 3.7 million t | coverage: maize
B Growers' union | crop production | KE | 2014 | 3.8 million t | coverage: maize
= compatible; values-near
> Both can be true: 3.7 million tonnes against 3.8 million tonnes: apart as written, but within rounding.

# 3.7 and 3.70 are written to different precision
A Rail board | traffic | PL | 2014 | 3.7 million person
B Audit office | traffic | PL | 2014 | 3.74 million person
= compatible, supports; values-same
> Both can be true: 3.7 million people and 3.74 million people are one figure.

# 3.70 leaves less room than 3.7
A Rail board | traffic | PL | 2014 | 3.70 million person
B Audit office | traffic | PL | 2014 | 3.74 million person
= contradicts; values-apart
> They would contradict each other: 3.7 million people against 3.74 million people: no reading lets both be true, not with rounding either.

# a round numeral is a rounded one
A Port authority | cargo handled | NL | 2013 | 500,000 t
B Customs office | cargo handled | NL | 2013 | 496,200 t
= compatible, supports; values-same
> Both can be true: 500,000 tonnes and 496,200 tonnes are one figure.

# around is wide enough
A Mayor | deaths | MM | 2008 | about 400 person
B Red Cross | deaths | MM | 2008 | 412 person
= compatible, supports; values-overlap
> Both can be true: about 400 people and 412 people fit together.

# apart as written, but not with twice the width of "around"
A Mayor | deaths | MM | 2008 | about 400 person
B Red Cross | deaths | MM | 2008 | 430 person
= compatible; values-near
> Both can be true: about 400 people against 430 people: apart as written, within rounding or twice the leeway of a word like “about”.

# beyond twice the width of "around"
A Mayor | deaths | MM | 2008 | about 400 person
B Red Cross | deaths | MM | 2008 | 620 person
= contradicts; values-apart
> They would contradict each other: about 400 people against 620 people: no reading lets both be true, not with rounding nor with twice the leeway of a word like “about”.

# two figures that are both approximate
A Police | attendance | RS | 2012-03-04 | about 20,000 person | population: marchers
B Organisers | attendance | RS | 2012-03-04 | about 24,000 person | population: marchers
= compatible; values-near
> Both can be true: about 20,000 people against about 24,000 people: apart as written, within rounding or twice the leeway of a word like “about”.

# a crowd by the police and by the organisers
A Police | attendance | RS | 2012-03-04 | about 20,000 person | population: marchers
B Organisers | attendance | RS | 2012-03-04 | over 100,000 person | population: marchers
= contradicts; values-apart
> They would contradict each other: about 20,000 people against over 100,000 people: no reading lets both be true, not with rounding nor with twice the leeway of a word like “about”.

# a figure above a lower bound
A Hospital | infections | GH | 2009 | 1,240 person
B Health service | infections | GH | 2009 | over 1,000 person
= compatible, supports; values-overlap
> Both can be true: 1,240 people and over 1,000 people fit together.

# a figure under a lower bound
A Hospital | infections | GH | 2009 | 740 person
B Health service | infections | GH | 2009 | over 1,000 person
= contradicts; values-apart
> They would contradict each other: 740 people against over 1,000 people: no reading lets both be true, not with rounding either.

# a lower and an upper bound that leave no number
A Ministry of justice | prisoners | SV | as of 2011-06-30 | over 30,000 person
B Prison watch | prisoners | SV | as of 2011-06-30 | under 25,000 person
= contradicts; values-apart date-same
> They would contradict each other: over 30,000 people against under 25,000 people: no reading lets both be true, not with rounding either.

# a lower and an upper bound with room between
A Ministry of justice | prisoners | SV | as of 2011-06-30 | over 20,000 person
B Prison watch | prisoners | SV | as of 2011-06-30 | under 25,000 person
= compatible, supports; values-overlap
> Both can be true: over 20,000 people and under 25,000 people fit together.

# a figure rounded to the bound itself
A Union | strikes | FR | 2010 | over 26 day
B Employers | strikes | FR | 2010 | 26 day
= compatible, supports; values-overlap
> Both can be true: over 26 days and 26 days fit together.

# nearly reaches from below only
A Utility | electricity generation | NO | 2013 | nearly 130 TWh
B Grid operator | electricity generation | NO | 2013 | 126.4 TWh
= compatible, supports; values-overlap
> Both can be true: nearly 130 terawatt hours and 126.4 terawatt hours fit together.

# up to is an upper end, not a figure
A Rescue service | injured | NP | 2015-04-25 | up to 900 person
B Army | injured | NP | 2015-04-25 | 610 person
= compatible, supports; values-overlap
> Both can be true: up to 900 people and 610 people fit together.

# more than an upper end
A Rescue service | injured | NP | 2015-04-25 | up to 900 person
B Army | injured | NP | 2015-04-25 | 2,140 person
= contradicts; values-apart
> They would contradict each other: up to 900 people against 2,140 people: no reading lets both be true, not with rounding either.

# a figure inside a range
A Institute | temperature | SE | 2019-07 | 17..19 C
B Met office | temperature | SE | 2019-07 | 18.2 C
= compatible, supports; values-overlap
> Both can be true: 17 to 19 C and 18.2 C fit together.

# a figure outside a range
A Institute | temperature | SE | 2019-07 | 17..19 C
B Met office | temperature | SE | 2019-07 | 22.4 C
= contradicts; values-apart
> They would contradict each other: 17 to 19 C against 22.4 C: no reading lets both be true, not with rounding either.

# two ranges that share numbers
A Think tank | emissions | VN | 2016 | 200..240 million t
B Energy office | emissions | VN | 2016 | 230..260 million t
= compatible, supports; values-overlap
> Both can be true: 200 million to 240 million tonnes and 230 million to 260 million tonnes fit together.

# two ranges that share none
A Think tank | emissions | VN | 2016 | 200..240 million t
B Energy office | emissions | VN | 2016 | 290..320 million t
= contradicts; values-apart
> They would contradict each other: 200 million to 240 million tonnes against 290 million to 320 million tonnes: no reading lets both be true, not with rounding either.

# kilograms and tonnes
A Mill owners | fish catch | PE | 2012 | 4,850,000 t
B Fisheries board | fish catch | PE | 2012 | 4,850,000,000 kg
= compatible, supports; unit-converted values-same
> Both can be true: 4.85 million tonnes and 4.85 billion kg are one figure.

# acres and hectares that agree
A Forest service | deforestation | BR | 2017 | 690,000 ha
B Observatory | deforestation | BR | 2017 | 1.7 million acre
= compatible, supports; unit-converted
> Both can be true: 690,000 ha and 1.7 million acres are one figure.

# acres and hectares that do not
A Forest service | deforestation | BR | 2017 | 690,000 ha
B Observatory | deforestation | BR | 2017 | 2.9 million acre
= contradicts; unit-converted values-apart
> They would contradict each other: 690,000 ha against 2.9 million acres: no reading lets both be true, not with rounding either.

# Fahrenheit carries its offset
A Met office | temperature | AU | 2013-01-07 | 40.3 C
B Radio | temperature | AU | 2013-01-07 | 104.5 F
= compatible, supports; unit-converted
> Both can be true: 40.3 C and 104.5 F are one figure.

# gigawatt hours and terawatt hours
A Utility | electricity generation | IS | 2014 | 18.1 TWh
B Grid operator | electricity generation | IS | 2014 | 18,120 GWh
= compatible, supports; unit-converted
> Both can be true: 18.1 terawatt hours and 18,120 gigawatt hours are one figure.

# power is not energy
A Utility | electricity generation | IS | 2014 | 18.1 TWh
B Grid operator | electricity generation | IS | 2014 | 2,700 MW
= not-comparable; unit-differs
> They cannot be compared: A is in terawatt hour, B in megawatt: nothing converts one into the other.

# a sum and a sum for each head
A Finance ministry | consumer spending | MT | 2011 | 5.1 billion EUR
B Bank | consumer spending | MT | 2011 | 12,300 EUR/person
= not-comparable; unit-differs
> They cannot be compared: A is in totals, B in amounts per person: nothing converts one into the other.

# two currencies and a recorded rate that agree
A Central bank | gross national income | KR | 2014 | 1,430 trillion KRW
B World lender | gross national income | KR | 2014 | 1.36 trillion USD
= compatible, supports; unit-rate
> Both can be true: 1,430 trillion KRW and US$1.36 trillion are one figure.

# two currencies and a recorded rate that do not
A Central bank | gross national income | KR | 2014 | 1,430 trillion KRW
B World lender | gross national income | KR | 2014 | 2.1 trillion USD
= contradicts; unit-rate values-apart
> They would contradict each other: 1,430 trillion KRW against US$2.1 trillion: no reading lets both be true, not with rounding either.

# two currencies without a rate
A Central bank | imports | NG | 2009 | 5.4 trillion NGN
B World lender | imports | NG | 2009 | 41 billion USD
= undecided; unit-no-rate
> Cannot say: A is in NGN, B in USD, and no rate is recorded for the period; if a rate is recorded, they can be compared.

# one voice in two currencies implies a rate, which nobody approved
A Central bank | imports | NG | 2009 | 5.4 trillion NGN
B Central bank | imports | NG | 2009 | 36 billion USD
= not-comparable, implies; unit-implied-rate
> They cannot be compared: Together they imply 150 NGN for one USD: shown, not approved.

# a number without its unit
A Water board | rainfall | OM | 2010-06 | 210
B Met office | rainfall | OM | 2010-06 | 480 mm
= undecided; unit-missing
> Cannot say: A names no unit; if it is in the same unit, B contradicts it.

# a share told in words is not counted to the point
A Charity | poverty | ZM | 2015 | ~60 %
B Statistics office | poverty | ZM | 2015 | 58.6 %
= compatible, supports; values-overlap
> Both can be true: 60 percent and 58.6 percent fit together.

# a share told in words still has an end
A Charity | poverty | ZM | 2015 | ~60 %
B Statistics office | poverty | ZM | 2015 | 41 %
= contradicts; values-apart
> They would contradict each other: 60 percent against 41 percent: no reading lets both be true, not with rounding either.

# a measure told in words is a rounded one
A Guide | river length | CZ | 2020 | ~0.5 km
B Survey | river length | CZ | 2020 | 503 m
= compatible; unit-converted values-near
> Both can be true: 0.5 km against 503 m: apart as written, but within rounding.

# three and four are not one figure rounded two ways
A Police | deaths | IE | 2018-02-03 | 3 person
B Hospital | deaths | IE | 2018-02-03 | 4 person
= contradicts; values-apart
> They would contradict each other: 3 people against 4 people: no reading lets both be true, not with rounding either.

# people counted in words are counted
A Police | deaths | IE | 2018-02-03 | ~3 person
B Hospital | deaths | IE | 2018-02-03 | ~4 person
= contradicts; values-apart
> They would contradict each other: 3 people against 4 people: no reading lets both be true, not with rounding either.

# a precision the publisher is known for
A Statistics office | inflation | SE | 2016-05 | 2.0 %
B Union | inflation | SE | 2016-05 | 2.04 %
= contradicts; values-apart
> They would contradict each other: 2 percent against 2.04 percent: no reading lets both be true, not with rounding either.

# markets by one round figure and one bound
A Intelligence service | number of markets | KP | as of 2015-10 | about 380 market | coverage: markets
B Broadcaster | number of markets | KP | as of 2015-10 | over 350 market | coverage: markets
= compatible, supports; values-overlap
> Both can be true: about 380 markets and over 350 markets fit together.

# a per-head figure against itself in other units
A Food agency | food consumption | LA | 2012 | 160 kg/person
B Ministry | food consumption | LA | 2012 | 0.16 t/person
= compatible, supports; unit-converted values-same
> Both can be true: 160 kg per person and 0.16 tonnes per person are one figure.
`);
