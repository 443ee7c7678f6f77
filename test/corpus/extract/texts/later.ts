import type { TextExample } from "./text-example.ts";

/**
 * A third set, annotated after the rules had met the second one, and before they met these. At their first reading: claims F1 .96,
 * claimant .83, chain .78 (.89 and .85 but for an acronym the annotator expected), value .98, direction .95, period .93; since then they
 * have been looked at.
 */
export const later: readonly TextExample[] = [
  {
    id: "blog-fuel",
    publisher: "Steppe Monitor",
    text: `Fuel prices: who is right?
Friday, August 12th, 2016
By Dana Orlova

According to Interfax:

The price of petrol in Kazakhstan rose 8 percent in July, the national statistics committee reported on Wednesday. Diesel became 3 percent cheaper. Compared with July 2015, petrol costs 21 percent more.

Energy minister Kanat Bozum told journalists that reserves would last 28 days. He said imports from Russia would reach 1.1 million tonnes this year, up from 940,000 tonnes in 2015.

Read the full story here:
Petrol prices climb in July
Interfax-Kazakhstan
2016-08-11

The ministry's own bulletin says something else. It puts the July increase at 5.6 percent and reserves at 35 days. I called the press office, which would not say why the two figures differ.

An industry group, the Fuel Association, claims that four in ten filling stations ran dry last week. I have seen no sign of that.

UPDATE (August 15): Reuters, citing two traders, reports that deliveries from Omsk were cut by a third in early August.
`,
    claims: `
The price of petrol in Kazakhstan rose 8 percent in July | Steppe Monitor > Interfax > statistics committee | 8 percent = 8 percent | up | 2016-07 | petrol price
Diesel became 3 percent cheaper | Steppe Monitor > Interfax > statistics committee | 3 percent = 3 percent | down | 2016-07 | diesel price
petrol costs 21 percent more | Steppe Monitor > Interfax > statistics committee | 21 percent = 21 percent | up | 2016-07 | petrol price
reserves would last 28 days | Steppe Monitor > Interfax > Kanat Bozum | 28 days = 28 day | - | - | reserves
imports from Russia would reach 1.1 million tonnes this year | Steppe Monitor > Interfax > Kanat Bozum | 1.1 million tonnes = 1100000 t | up | 2016 | imports | forecast
up from 940,000 tonnes in 2015 | Steppe Monitor > Interfax > Kanat Bozum | 940,000 tonnes = 940000 t | - | 2015 | imports
It puts the July increase at 5.6 percent | Steppe Monitor > ministry | 5.6 percent = 5.6 percent | up | 2016-07 | petrol price
reserves at 35 days | Steppe Monitor > ministry | 35 days = 35 day | - | - | reserves
four in ten filling stations ran dry last week | Steppe Monitor > Fuel Association | four in ten = 40 percent | - | 2016-08-01..2016-08-07 | filling stations
deliveries from Omsk were cut by a third in early August | Steppe Monitor > Reuters > traders | a third = 33.3333 percent | down | 2016-08-01..2016-08-10 | deliveries
`,
  },
  {
    id: "crime-city",
    publisher: "Bay Courier",
    text: `Burglaries down, police chief says; union doubts it

By Roberta Vance, May 2, 2018

Burglaries in the city fell 14 percent in the first three months of the year, Police Chief Alan Mercer said Tuesday. Officers recorded 1,020 break-ins, compared with 1,186 in the same period of 2017.

“This is the lowest number in two decades,” Mercer told the city council.

But the police union questioned the figures. Its president, Ray Dobbs, said officers were told to file attempted break-ins as vandalism, and that vandalism reports jumped 30 percent.

Homicides rose from nine to 12. Car thefts were flat at about 640.

A state audit published in March found that the department had failed to count 212 burglaries in 2016. Mercer rejected the audit, saying that the error rate was below 1 percent.

According to a Pew survey, 57 percent of Americans believe crime is rising nationally, though FBI data show that it has been falling since 1993.
`,
    claims: `
Burglaries down | Bay Courier > police chief | - | down | - | burglaries
Burglaries in the city fell 14 percent in the first three months of the year | Bay Courier > Alan Mercer | 14 percent = 14 percent | down | 2018-01..2018-03 | burglaries
Officers recorded 1,020 break-ins | - | 1,020 break-ins = 1020 | - | 2018-01..2018-03 | break-ins
compared with 1,186 in the same period of 2017 | - | 1,186 = 1186 | - | 2017-01..2017-03 | break-ins
This is the lowest number in two decades | Bay Courier > Alan Mercer | - | - | - | break-ins | optional
vandalism reports jumped 30 percent | Bay Courier > Ray Dobbs | 30 percent = 30 percent | up | - | vandalism reports
Homicides rose from nine | - | nine = 9 | - | - | homicides
to 12 | - | 12 = 12 | up | - | homicides
Car thefts were flat at about 640 | - | about 640 = 640 | flat | - | car thefts
the department had failed to count 212 burglaries in 2016 | Bay Courier > state audit | 212 burglaries = 212 | - | 2016 | uncounted burglaries
the error rate was below 1 percent | Bay Courier > Alan Mercer | below 1 percent = ..1 percent | - | - | error rate
57 percent of Americans believe crime is rising nationally | Bay Courier > Pew | 57 percent = 57 percent | - | - | belief
it has been falling since 1993 | Bay Courier > FBI | - | down | - | crime
`,
  },
  {
    id: "fisheries-quota",
    publisher: "North Sea Weekly",
    text: `Cod stocks at a 30-year low, scientists warn

21 June 2019 | Lars Petersen

Cod in the North Sea is at its lowest level since 1989, the International Council for the Exploration of the Sea (ICES) said in advice released on Friday. It recommended that catches be cut by 61 percent next year.

The spawning stock has shrunk to 81,000 tonnes, less than half of what it was in 2015, the council estimates. Fishermen landed 39,000 tonnes last year.

Scottish skippers reacted with anger. “We are catching more cod than at any time in my life,” said John Reid, who chairs the Peterhead fleet. The Scottish Fishermen's Federation put the loss to ports at £47 million and predicted that 1 in 6 boats would be sold.

Environmental groups counter that quotas have exceeded scientific advice in eight of the past ten years. Oceana, a campaign group, says a third of all landings go unreported; the EU's fisheries agency denies this and puts the share at less than 5 percent.

Britain's environment secretary said the government would decide in the autumn.
`,
    claims: `
Cod stocks at a 30-year low | North Sea Weekly > scientists | - | - | - | cod stocks | optional
Cod in the North Sea is at its lowest level since 1989 | North Sea Weekly > International Council for the Exploration of the Sea | - | - | - | cod | optional
catches be cut by 61 percent next year | North Sea Weekly > International Council for the Exploration of the Sea | 61 percent = 61 percent | down | 2020 | catches
The spawning stock has shrunk to 81,000 tonnes | North Sea Weekly > International Council for the Exploration of the Sea | 81,000 tonnes = 81000 t | down | - | spawning stock
less than half of what it was in 2015 | North Sea Weekly > International Council for the Exploration of the Sea | less than half = ..50 percent | - | - | spawning stock
Fishermen landed 39,000 tonnes last year | - | 39,000 tonnes = 39000 t | - | 2018 | landings
We are catching more cod than at any time in my life | North Sea Weekly > John Reid | - | up | - | catches | optional
put the loss to ports at £47 million | North Sea Weekly > Scottish Fishermen's Federation | £47 million = 47000000 GBP | - | - | loss
1 in 6 boats would be sold | North Sea Weekly > Scottish Fishermen's Federation | 1 in 6 = 16.6667 percent | - | - | boats | forecast
quotas have exceeded scientific advice in eight of the past ten years | North Sea Weekly > Environmental groups | eight = 8 | - | - | years | optional
a third of all landings go unreported | North Sea Weekly > Oceana | a third = 33.3333 percent | - | - | unreported landings
puts the share at less than 5 percent | North Sea Weekly > fisheries agency | less than 5 percent = ..5 percent | - | - | unreported landings
`,
  },
  {
    id: "tourism-island",
    publisher: "Isla Times",
    text: `Visitor numbers: a quarter fewer Britons this summer

Palma, 3 October 2022 (EFE) – The Balearic Islands received 2.9 million foreign tourists in August, 4.6 percent more than in the same month of 2019, the National Statistics Institute (INE) said on Monday.

Germans made up 36 percent of arrivals and Britons 24 percent. Spending per visitor averaged 1,180 euros, which is 12 percent above the level of 2019.

Hoteliers are less cheerful. The federation FEHM says that the number of British guests dropped by a quarter between June and September and that occupancy in Magaluf was only 71 percent, down from 88 percent in 2019.

The regional government has capped the number of hotel beds at 430,000 and wants to buy back 40,000 of them by 2030. Vice-president Joan Ferrer said in an interview with Diario de Mallorca that the islands could not absorb more than 17 million visitors a year. “This summer we had 1.2 million people here on a single day,” he said.

Airport operator Aena counted 4.2 million passengers at Palma in August, figures that exclude private jets.
`,
    claims: `
a quarter fewer Britons this summer | - | a quarter = 25 percent | down | - | visitors
The Balearic Islands received 2.9 million foreign tourists in August | Isla Times > EFE > INE | 2.9 million foreign tourists = 2900000 person | - | 2022-08 | tourists
4.6 percent more than in the same month of 2019 | Isla Times > EFE > INE | 4.6 percent = 4.6 percent | up | 2022-08 | tourists
Germans made up 36 percent of arrivals | Isla Times > EFE > INE | 36 percent = 36 percent | - | 2022-08 | share of arrivals
Britons 24 percent | Isla Times > EFE > INE | 24 percent = 24 percent | - | 2022-08 | share of arrivals
Spending per visitor averaged 1,180 euros | Isla Times > EFE > INE | 1,180 euros = 1180 EUR | - | 2022-08 | spending
which is 12 percent above the level of 2019 | Isla Times > EFE > INE | 12 percent = 12 percent | up | 2022-08 | spending
the number of British guests dropped by a quarter between June and September | Isla Times > EFE > FEHM | a quarter = 25 percent | down | 2022-06..2022-09 | British guests
occupancy in Magaluf was only 71 percent | Isla Times > EFE > FEHM | only 71 percent = 71 percent | down | 2022-06..2022-09 | occupancy
down from 88 percent in 2019 | Isla Times > EFE > FEHM | 88 percent = 88 percent | - | 2019 | occupancy
capped the number of hotel beds at 430,000 | - | 430,000 = 430000 | - | - | hotel beds
40,000 of them by 2030 | - | 40,000 = 40000 | - | - | hotel beds | optional
could not absorb more than 17 million visitors a year | Isla Times > EFE > Diario de Mallorca > Joan Ferrer | 17 million visitors a year = 17000000.. | - | - | visitors
we had 1.2 million people here on a single day | Isla Times > EFE > Diario de Mallorca > Joan Ferrer | 1.2 million people = 1200000 person | - | - | people
4.2 million passengers at Palma in August | Isla Times > EFE > Aena | 4.2 million passengers = 4200000 person | - | 2022-08 | passengers
`,
  },
  {
    id: "school-meals",
    publisher: "The Provincial",
    text: `Meals cut for 90,000 pupils, aid agency says

By our correspondent in Lilongwe, 9 February 2017

The World Food Programme has stopped school meals for 90,000 pupils in Malawi because it ran out of money, its country director said on Wednesday.

Benoit Thiry told The Nation that the agency needed $15.2 million to keep the programme running until July but had received only $4.9 million. “We fed 920,000 children last year. Now it is 830,000,” he said.

A study by the Ministry of Education and the University of Malawi, released last month, found attendance in schools with meals was 87 percent in 2016, compared to 72 percent in schools without. Drop-out rates were almost three times higher where no food was served.

Opposition lawmaker Juliana Lunguzi disputed the numbers. She said that in her constituency no more than half of the schools on the list had ever received maize.

Maize prices have tripled since 2015, data from the Famine Early Warning Systems Network indicate. About 6.7 million people, or 39 percent of the population, will need food aid before the harvest in April, the government estimates.
`,
    claims: `
Meals cut for 90,000 pupils | The Provincial > aid agency | 90,000 pupils = 90000 person | - | - | school meals
stopped school meals for 90,000 pupils in Malawi | The Provincial > country director | 90,000 pupils = 90000 person | - | - | school meals
the agency needed $15.2 million to keep the programme running until July | The Provincial > The Nation > Benoit Thiry | $15.2 million = 15200000 USD | - | - | funding needed
had received only $4.9 million | The Provincial > The Nation > Benoit Thiry | only $4.9 million = 4900000 USD | - | - | funding received
We fed 920,000 children last year | The Provincial > The Nation > Benoit Thiry | 920,000 children = 920000 person | - | 2016 | children fed
Now it is 830,000 | The Provincial > The Nation > Benoit Thiry | 830,000 = 830000 | - | - | children fed
attendance in schools with meals was 87 percent in 2016 | The Provincial > Ministry of Education; University of Malawi | 87 percent = 87 percent | - | 2016 | attendance
compared to 72 percent in schools without | The Provincial > Ministry of Education; University of Malawi | 72 percent = 72 percent | - | 2016 | attendance
Drop-out rates were almost three times higher where no food was served | - | almost three times = 3 ratio | up | - | drop-out rates
no more than half of the schools on the list had ever received maize | The Provincial > Juliana Lunguzi | no more than half = ..50 percent | - | - | schools
Maize prices have tripled since 2015 | The Provincial > Famine Early Warning Systems Network | tripled = 3 ratio | up | - | maize prices
About 6.7 million people | The Provincial > government | About 6.7 million people = 6700000 person | - | - | people in need
or 39 percent of the population | The Provincial > government | 39 percent = 39 percent | - | - | people in need
`,
  },
];
