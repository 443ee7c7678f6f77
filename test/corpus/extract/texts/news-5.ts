import type { TextExample } from "./text-example.ts";

/**
 * Four more texts, annotated last. At their first reading: claims F1 1.0, claimant .80, chain .80, value 1.0, direction 1.0, period .94;
 * since then they have been looked at.
 */
export const news5: readonly TextExample[] = [
  {
    id: "news-water",
    publisher: "Plateau Times",
    text: `Reservoirs fall to a fifth of capacity

MADRID, 5 February 2024 (Europa Press) - Catalonia's reservoirs are only 16 percent full, the regional water agency ACA said on Thursday, down from 27 percent a year ago. Some six million people in Barcelona and 200 other towns must make do with 200 litres a day.

Farmers will get 80 percent less water than in a normal year. The union Unió de Pagesos expects the loss of 12,000 jobs; its coordinator, Joan Caball, put the damage at 400 million euros.

Desalination plants supply 33 percent of Barcelona's water, compared with 3 percent in 2021. The environment ministry in Madrid promised 467 million euros for two more. They would not be ready before 2028, it admitted.

Is tourism to blame? A guest in a luxury hotel uses 360 litres a day, the institute Ictra calculated, three times as much as a resident. Hoteliers and the city council said consumption by hotels had dropped by a tenth since 2019.

Rainfall has been below average for 40 months. The meteorological service counted 15 rainy days in the autumn; usually there are 26.
`,
    claims: `
Reservoirs fall to a fifth of capacity | - | a fifth = 20 percent | down | - | reservoirs
Catalonia's reservoirs are only 16 percent full | Plateau Times > Europa Press > ACA | only 16 percent = 16 percent | down | - | reservoir level
down from 27 percent a year ago | Plateau Times > Europa Press > ACA | 27 percent = 27 percent | - | 2023 | reservoir level
Some six million people in Barcelona | Plateau Times > Europa Press > ACA | Some six million people = 6000000 person | - | - | people affected
200 other towns | Plateau Times > Europa Press > ACA | 200 other towns = 200 | - | - | towns | optional
make do with 200 litres a day | Plateau Times > Europa Press > ACA | 200 litres a day = 200 | - | - | water ration
Farmers will get 80 percent less water than in a normal year | - | 80 percent = 80 percent | down | - | water for farmers
expects the loss of 12,000 jobs | Plateau Times > Europa Press > Unió de Pagesos | 12,000 jobs = 12000 | - | - | job losses
put the damage at 400 million euros | Plateau Times > Europa Press > Joan Caball | 400 million euros = 400000000 EUR | - | - | damage
supply 33 percent of Barcelona's water | - | 33 percent = 33 percent | - | - | share of desalinated water
compared with 3 percent in 2021 | - | 3 percent = 3 percent | - | 2021 | share of desalinated water
promised 467 million euros for two more | - | 467 million euros = 467000000 EUR | - | - | spending
They would not be ready before 2028 | Plateau Times > Europa Press > environment ministry | - | - | - | plants | optional
uses 360 litres a day | Plateau Times > Europa Press > Ictra | 360 litres a day = 360 | - | - | water use
three times as much as a resident | Plateau Times > Europa Press > Ictra | three times = 3 ratio | - | - | water use
consumption by hotels had dropped by a tenth since 2019 | Plateau Times > Europa Press > Hoteliers; city council | a tenth = 10 percent | down | - | consumption
Rainfall has been below average for 40 months | - | 40 months = 40 month | - | - | rainfall | optional
counted 15 rainy days in the autumn | Plateau Times > Europa Press > meteorological service | 15 rainy days = 15 | - | 2023-09..2023-11 | rainy days
usually there are 26 | - | 26 = 26 | - | - | rainy days
`,
  },
  {
    id: "news-prisons",
    publisher: "County Record",
    text: `Prisons are fuller than ever

By Helen Marsh
17 August 2023

The number of prisoners in England and Wales has risen to 86,800, the highest since records began, the Ministry of Justice said on Monday. A year ago it was 81,300.

Two in three prisons hold more people than they were built for. Assaults on staff rose by 11 percent in the year to March, and 88 inmates killed themselves, figures from the ministry show.

The Prison Reform Trust said the government was to blame. It expects 94,000 prisoners by 2025. The charity's director, Pia Sinha, told the BBC that remand cases had nearly doubled since 2019 to 15,500.

Have longer sentences made anyone safer? The Institute for Government doubts it. Reoffending has hardly changed in ten years, its researchers found: one prisoner in four is convicted again within twelve months.

A spokesman said that 20,000 new places would be built by the middle of the decade. So far 5,200 have been finished, according to the National Audit Office, and each costs £250,000.

In Scotland the population stands at 7,775. Officers there staged a walkout last week; their union and the prison service put the number of absentees at 300 and 120.
`,
    claims: `
has risen to 86,800 | County Record > Ministry of Justice | 86,800 = 86800 | up | - | prisoners
the highest since records began | County Record > Ministry of Justice | - | - | - | prisoners | optional superlative
A year ago it was 81,300 | County Record > Ministry of Justice | 81,300 = 81300 | - | 2022 | prisoners
Two in three prisons hold more people than they were built for | - | Two in three prisons = 66.6667 percent | - | - | overcrowded prisons
Assaults on staff rose by 11 percent in the year to March | County Record > Ministry of Justice | 11 percent = 11 percent | up | 2022-04..2023-03 | assaults
88 inmates killed themselves | County Record > Ministry of Justice | 88 inmates = 88 person | - | 2022-04..2023-03 | suicides
It expects 94,000 prisoners by 2025 | County Record > Prison Reform Trust | 94,000 prisoners = 94000 person | - | - | prisoners | forecast
remand cases had nearly doubled since 2019 | County Record > BBC > Pia Sinha | nearly doubled = 2 ratio | up | - | remand cases
to 15,500 | County Record > BBC > Pia Sinha | 15,500 = 15500 | up | - | remand cases
Reoffending has hardly changed in ten years | County Record > Institute for Government | ten years = 10 year | flat | - | reoffending | optional
one prisoner in four is convicted again | County Record > Institute for Government | one prisoner in four = 25 percent | - | - | reoffending
20,000 new places would be built by the middle of the decade | - | 20,000 new places = 20000 | - | - | prison places
So far 5,200 have been finished | County Record > National Audit Office | 5,200 = 5200 | - | - | prison places
each costs £250,000 | County Record > National Audit Office | £250,000 = 250000 GBP | - | - | cost of a place
In Scotland the population stands at 7,775 | County Record | 7,775 = 7775 | - | - | prisoners
put the number of absentees at 300 | - | 300 = 300 | - | - | absentees
and 120 | - | 120 = 120 | - | - | absentees
`,
  },
  {
    id: "news-steel",
    publisher: "Metals Daily",
    text: `China's steel exports hit nine-year high

SHANGHAI, Jan 14 (Reuters) - China's steel exports grew to 110.7 million tonnes in 2024, up 22.7 percent from a year earlier and the most since 2015, customs data showed on Tuesday.

Output of crude steel fell 1.7 percent to 1.005 billion tonnes, the National Bureau of Statistics said separately. It was the fourth annual decline in a row.

“Domestic demand has shrunk by 40 million tonnes,” said Luo Tiejun of the China Iron and Steel Association. The association and the consultancy Mysteel forecast another drop of 1.5 percent this year.

Trading partners have opened 40 inquiries against Chinese mills. India's imports rose to 9.5 million tonnes; its steel ministry says nearly a third came from China. Vietnam and Brazil said they would tax coils at up to 27 percent.

Iron ore imports grew 4.9 percent to a record 1.24 billion tonnes. Stocks at ports stood at 147 million tonnes last week, 28 percent more than a year ago, according to Steelhome.

The benchmark price has lost a quarter since January 2024. Who will cut first? Baowu, the largest producer, made 130 million tonnes, and the company has shut no furnace.
`,
    date: "2025-01-14",
    claims: `
China's steel exports hit nine-year high | - | nine-year = 9 year | - | - | steel exports | optional
China's steel exports grew to 110.7 million tonnes in 2024 | Metals Daily > Reuters > customs | 110.7 million tonnes = 110700000 t | up | 2024 | steel exports
up 22.7 percent from a year earlier | Metals Daily > Reuters > customs | 22.7 percent = 22.7 percent | up | 2024 | steel exports
the most since 2015 | Metals Daily > Reuters > customs | - | - | - | steel exports | optional superlative
Output of crude steel fell 1.7 percent | Metals Daily > Reuters > National Bureau of Statistics | 1.7 percent = 1.7 percent | down | 2024 | steel output
to 1.005 billion tonnes | Metals Daily > Reuters > National Bureau of Statistics | 1.005 billion tonnes = 1005000000 t | down | 2024 | steel output
the fourth annual decline in a row | - | fourth = 4 | down | - | steel output | optional
Domestic demand has shrunk by 40 million tonnes | Metals Daily > Reuters > Luo Tiejun | 40 million tonnes = 40000000 t | down | - | steel demand
another drop of 1.5 percent this year | Metals Daily > Reuters > China Iron and Steel Association; Mysteel | 1.5 percent = 1.5 percent | down | 2025 | steel demand | forecast
opened 40 inquiries against Chinese mills | Metals Daily > Reuters | 40 inquiries = 40 | - | - | inquiries
India's imports rose to 9.5 million tonnes | - | 9.5 million tonnes = 9500000 t | up | - | steel imports
nearly a third came from China | Metals Daily > Reuters > steel ministry | nearly a third = 33.3333 percent | - | - | share of imports
they would tax coils at up to 27 percent | - | up to 27 percent = ..27 percent | - | - | tariff
Iron ore imports grew 4.9 percent | - | 4.9 percent = 4.9 percent | up | - | iron ore imports
to a record 1.24 billion tonnes | - | 1.24 billion tonnes = 1240000000 t | up | - | iron ore imports
Stocks at ports stood at 147 million tonnes last week | Metals Daily > Reuters > Steelhome | 147 million tonnes = 147000000 t | - | 2025-01-06..2025-01-12 | stocks
28 percent more than a year ago | Metals Daily > Reuters > Steelhome | 28 percent = 28 percent | up | 2025-01-06..2025-01-12 | stocks
The benchmark price has lost a quarter since January 2024 | Metals Daily > Reuters | a quarter = 25 percent | down | - | steel price
made 130 million tonnes | Metals Daily > Reuters | 130 million tonnes = 130000000 t | - | - | steel output
`,
  },
  {
    id: "blog-census",
    publisher: "Counting Heads",
    text: `Nigeria's phantom millions

By T. Okafor
March 3, 2023

Everybody quotes 213 million Nigerians. Where does the number come from? Nobody has counted since 2006, when the census found 140 million.

The UN's population division extrapolates. It reckons with growth of 2.4 percent a year and arrives at 218 million for 2022. Nigeria's own population commission puts the figure at 206 million. I called both offices; neither would explain the gap.

Punch, citing a report of the statistics bureau, wrote last month:

> There are 62 million households, the bureau says, with 5.1 people in each. Lagos has grown to 15.9 million inhabitants, up 3.2 percent in a year, and Kano to 14.4 million.

If that were true, we would be 316 million. It is not.

A better guide are voters and phones. The electoral commission registered 93.5 million people for February's election. Turnout was 27 percent, the lowest ever. The telecoms regulator counted 222 million SIM cards in December, of which 40 million were not linked to a person.

The economist Jide Bello and the consultancy Stears estimate that the true population is between 160 and 180 million. I find that more plausible.
`,
    claims: `
Everybody quotes 213 million Nigerians | - | 213 million Nigerians = 213000000 person | - | - | population
the census found 140 million | Counting Heads > census | 140 million = 140000000 | - | 2006 | population
growth of 2.4 percent a year | Counting Heads > United Nations | 2.4 percent a year = 2.4 percent | up | - | population growth
arrives at 218 million for 2022 | Counting Heads > United Nations | 218 million = 218000000 | - | 2022 | population
puts the figure at 206 million | Counting Heads > population commission | 206 million = 206000000 | - | - | population
There are 62 million households | Counting Heads > Punch > statistics bureau | 62 million households = 62000000 | - | - | households
with 5.1 people in each | Counting Heads > Punch > statistics bureau | 5.1 people = 5.1 person | - | - | household size
Lagos has grown to 15.9 million inhabitants | Counting Heads > Punch > statistics bureau | 15.9 million inhabitants = 15900000 person | up | - | population
up 3.2 percent in a year | Counting Heads > Punch > statistics bureau | 3.2 percent = 3.2 percent | up | - | population
Kano to 14.4 million | Counting Heads > Punch > statistics bureau | 14.4 million = 14400000 | up | - | population
we would be 316 million | Counting Heads | 316 million = 316000000 | - | - | population | optional
registered 93.5 million people for February's election | - | 93.5 million people = 93500000 person | - | - | registered voters
Turnout was 27 percent | - | 27 percent = 27 percent | - | - | turnout
counted 222 million SIM cards in December | Counting Heads > telecoms regulator | 222 million SIM cards = 222000000 | - | 2022-12 | SIM cards
40 million were not linked to a person | Counting Heads > telecoms regulator | 40 million = 40000000 | - | 2022-12 | SIM cards
the true population is between 160 and 180 million | Counting Heads > Jide Bello; Stears | between 160 and 180 million = 160000000..180000000 | - | - | population
`,
  },
];
