import type { TextExample } from "./text-example.ts";

/**
 * Six more texts, annotated after the rules had met all the others, and before they met these. At their first reading: claims F1 .98,
 * claimant .78, chain .77, value 1.0, direction .97, period .76; since then they have been looked at. One sentence that was no English
 * and the name of a branch were put right, and two claims the annotator had passed over were made optional.
 */
export const news4: readonly TextExample[] = [
  {
    id: "news-wildfire",
    publisher: "Aegean Herald",
    text: `Fires near Athens burn 10,000 hectares

ATHENS, Aug 13, 2024 (AFP) - A wildfire that broke out on Sunday has burned more than 10,000 hectares north-east of Athens and killed a woman, Greece's fire brigade said on Tuesday.

Some 700 firefighters and 35 aircraft were fighting the flames, spokesman Vassilis Vathrakogiannis said. Italy and France are sending four planes. Thousands of residents had to leave their homes.

The National Observatory put the burned area at 10,400 hectares. According to its satellite service Beyond, the fire advanced 30 kilometres in two days. That is the fastest spread since records began in 2002.

Are fires getting worse? The number of fires was lower last year than in 2021, but they burned 175,000 hectares, three times the average of the past decade. WWF Greece blames budgets. It says spending on prevention makes up only 16 percent of the money for fires, and that the forest service has lost a third of its staff since 2009.

Opposition leader Stefanos Kasselakis said that 2,000 posts in the brigade were vacant. The climate ministry rejected this figure; a spokeswoman said there were fewer than 900.

Insurers expect claims of 200 million euros.
`,
    claims: `
Fires near Athens burn 10,000 hectares | - | 10,000 hectares = 10000 ha | - | - | burned area
burned more than 10,000 hectares north-east of Athens | Aegean Herald > AFP > fire brigade | more than 10,000 hectares = 10000.. ha | - | - | burned area
killed a woman | - | - | - | - | deaths | optional
Some 700 firefighters | Aegean Herald > AFP > Vassilis Vathrakogiannis | Some 700 firefighters = 700 person | - | - | firefighters
35 aircraft were fighting the flames | Aegean Herald > AFP > Vassilis Vathrakogiannis | 35 aircraft = 35 | - | - | aircraft
are sending four planes | - | four planes = 4 | - | - | planes
Thousands of residents had to leave their homes | - | Thousands of residents = 2000.. person | - | - | evacuated | optional
put the burned area at 10,400 hectares | Aegean Herald > AFP > National Observatory | 10,400 hectares = 10400 ha | - | - | burned area
the fire advanced 30 kilometres in two days | Aegean Herald > AFP > Beyond | 30 kilometres = 30 km | - | - | advance
the fastest spread since records began in 2002 | - | - | - | - | spread | optional superlative
The number of fires was lower last year than in 2021 | - | - | down | 2023 | fires
they burned 175,000 hectares | - | 175,000 hectares = 175000 ha | - | 2023 | burned area
three times the average of the past decade | - | three times = 3 ratio | - | 2023 | burned area
spending on prevention makes up only 16 percent of the money for fires | Aegean Herald > AFP > WWF | only 16 percent = 16 percent | - | - | share of spending
the forest service has lost a third of its staff since 2009 | Aegean Herald > AFP > WWF | a third = 33.3333 percent | down | - | staff
2,000 posts in the brigade were vacant | Aegean Herald > AFP > Stefanos Kasselakis | 2,000 posts = 2000 | - | - | vacant posts
there were fewer than 900 | Aegean Herald > AFP > climate ministry | fewer than 900 = ..900 | - | - | vacant posts
claims of 200 million euros | Aegean Herald > AFP > Insurers | 200 million euros = 200000000 EUR | - | - | insurance claims
`,
  },
  {
    id: "news-cedi",
    publisher: "Gold Coast Business",
    text: `Ghana's inflation drops again

Accra | 8 January 2025 | Kojo Mensah

Inflation in Ghana slowed to 23.8 percent in December, the Statistical Service announced on Wednesday, from 23.0 percent the month before. Food inflation was 27.8 percent and that of other goods 20.3 percent.

Government statistician Samuel Annim told reporters that prices in the Upper West region had jumped by 38 percent. In Accra they rose by only 18 percent.

The Bank of Ghana and the finance ministry had aimed for 18 percent by the end of 2024. They now see it there in the second half of 2025. The bank has kept its key rate at 27 percent since September.

The cedi lost 19 percent of its value against the dollar last year. Cocoa exports, the country's second earner, fell to 530,000 tonnes in the 2023/24 season, less than half of the record of 2020/21. Smuggling took another 150,000 tonnes, the regulator Cocobod estimates.

Gold made up for it. Exports of the metal grew to $11.6 billion in 2024, up 53 percent, customs data show. Small miners dug 40 percent of it.

Analysts at Fitch and Databank forecast growth of 4 to 5 percent this year. Fitch expects the deficit to shrink to 4.2 percent of GDP.
`,
    claims: `
Ghana's inflation drops again | - | - | down | - | inflation
Inflation in Ghana slowed to 23.8 percent in December | Gold Coast Business > Statistical Service | 23.8 percent = 23.8 percent | down | 2024-12 | inflation
from 23.0 percent the month before | Gold Coast Business > Statistical Service | 23.0 percent = 23 percent | - | 2024-11 | inflation
Food inflation was 27.8 percent | Gold Coast Business > Statistical Service | 27.8 percent = 27.8 percent | - | 2024-12 | food inflation
that of other goods 20.3 percent | Gold Coast Business > Statistical Service | 20.3 percent = 20.3 percent | - | 2024-12 | non-food inflation
prices in the Upper West region had jumped by 38 percent | Gold Coast Business > Samuel Annim | 38 percent = 38 percent | up | - | prices
In Accra they rose by only 18 percent | Gold Coast Business > Samuel Annim | only 18 percent = 18 percent | up | - | prices
aimed for 18 percent by the end of 2024 | - | 18 percent = 18 percent | - | - | inflation | target optional
kept its key rate at 27 percent since September | Gold Coast Business | 27 percent = 27 percent | - | - | key rate
The cedi lost 19 percent of its value against the dollar last year | Gold Coast Business | 19 percent = 19 percent | down | 2024 | exchange rate
fell to 530,000 tonnes in the 2023/24 season | Gold Coast Business | 530,000 tonnes = 530000 t | down | - | cocoa exports
less than half of the record of 2020/21 | Gold Coast Business | less than half = ..50 percent | - | - | cocoa exports
Smuggling took another 150,000 tonnes | Gold Coast Business > Cocobod | 150,000 tonnes = 150000 t | - | - | smuggled cocoa
Exports of the metal grew to $11.6 billion in 2024 | Gold Coast Business > customs | $11.6 billion = 11600000000 USD | up | 2024 | gold exports
up 53 percent | Gold Coast Business > customs | 53 percent = 53 percent | up | 2024 | gold exports
Small miners dug 40 percent of it | Gold Coast Business > customs | 40 percent = 40 percent | - | 2024 | share of small miners
growth of 4 to 5 percent this year | Gold Coast Business > Analysts at Fitch and Databank | 4 to 5 percent = 4..5 percent | up | 2025 | GDP growth | forecast
the deficit to shrink to 4.2 percent of GDP | Gold Coast Business > Fitch | 4.2 percent = 4.2 percent | down | - | budget deficit | forecast
`,
  },
  {
    id: "blog-cuba",
    publisher: "Havana Ledger",
    text: `Empty hotels, full statistics

Posted on Monday, February 10th, 2025
By Marta Oller

Cuba's statistics office ONEI has published its tourism figures for 2024. They are grim: 2.2 million visitors came, 9.6 percent fewer than in 2023 and barely half of the 4.3 million of 2019.

EFE adds some context:

> Occupancy fell to 23 percent in the third quarter, while the government went on building: the number of rooms grew to 80,000, Spanish hotel chains say. One of them, Meliá, runs 34 hotels on the island.
>
> The economist Pedro Monreal calculated that 38 percent of public investment went into hotels in 2023, against 3 percent for agriculture.

Who is to sleep in all these rooms? The tourism minister promised 2.6 million guests for this year. Canadian arrivals were down 8 percent in January, according to Transat.

I would not trust the population figure either. ONEI says that 9.7 million people live in Cuba; Juan Carlos Albizu-Campos, a demographer, believes it is 8 million. He counts those who left for Florida since 2021, about 850,000 by his estimate.

Power cuts have not become fewer. The electricity union UNE reported a deficit of 1,600 megawatts on Sunday night. Last week it announced that two plants would return by March.
`,
    claims: `
2.2 million visitors came | Havana Ledger > ONEI | 2.2 million visitors = 2200000 person | - | 2024 | visitors
9.6 percent fewer than in 2023 | Havana Ledger > ONEI | 9.6 percent = 9.6 percent | down | 2024 | visitors
barely half of the 4.3 million of 2019 | Havana Ledger > ONEI | half = 50 percent | - | 2024 | visitors | optional
the 4.3 million of 2019 | Havana Ledger > ONEI | 4.3 million = 4300000 | - | 2019 | visitors
Occupancy fell to 23 percent in the third quarter | Havana Ledger > EFE | 23 percent = 23 percent | down | 2024-07..2024-09 | occupancy
the number of rooms grew to 80,000 | Havana Ledger > EFE > Spanish hotel chains | 80,000 = 80000 | up | - | hotel rooms
runs 34 hotels on the island | Havana Ledger > EFE | 34 hotels = 34 | - | - | hotels
38 percent of public investment went into hotels in 2023 | Havana Ledger > EFE > Pedro Monreal | 38 percent = 38 percent | - | 2023 | share of investment
against 3 percent for agriculture | Havana Ledger > EFE > Pedro Monreal | 3 percent = 3 percent | - | 2023 | share of investment
promised 2.6 million guests for this year | - | 2.6 million guests = 2600000 | - | 2025 | visitors
Canadian arrivals were down 8 percent in January | Havana Ledger > Transat | 8 percent = 8 percent | down | 2025-01 | arrivals
9.7 million people live in Cuba | Havana Ledger > ONEI | 9.7 million people = 9700000 person | - | - | population
it is 8 million | Havana Ledger > Juan Carlos Albizu-Campos | 8 million = 8000000 | - | - | population
about 850,000 by his estimate | Havana Ledger > Juan Carlos Albizu-Campos | about 850,000 = 850000 | - | - | emigrants
Power cuts have not become fewer | Havana Ledger | - | down | - | power cuts | optional negated
a deficit of 1,600 megawatts on Sunday night | Havana Ledger > UNE | 1,600 megawatts = 1600 | - | - | power deficit
two plants would return by March | Havana Ledger > UNE | two plants = 2 | - | - | plants
`,
  },
  {
    id: "news-layoffs",
    publisher: "Motor Week",
    text: `Carmaker to cut 7,500 jobs as sales stall

STUTTGART, March 19, 2025 - Nordwagen, Europe's third-largest maker of cars, will cut 7,500 jobs by 2029, the company said on Tuesday. That is one post in twelve.

Sales fell 3 percent to 1.67 million vehicles last year, with deliveries to China down 11 percent. Profit slumped by a third to 4.2 billion euros. The company blamed tariffs and a weak market for electric cars.

“Costs in Germany are twice as high as in Hungary,” chief executive Gernot Dahl told the annual press conference. Dahl said the savings would reach one billion euros a year.

The metal workers' union IG Metall, which has 54,000 members at the company, and the works council said they had agreed to the cuts only because jobs at six plants are safe until 2033. In return the firm will invest 8 billion euros.

Will that be enough? Rival Volta let go 4,000 workers in 2023 and sold more cars than ever. Registrations of electric cars in Europe rose 28 percent in February, the industry body ACEA says, and their share of the market grew to 15 percent. Tesla's fell by half.

The shares, which have lost 40 percent since 2022, closed 1.2 percent higher.
`,
    claims: `
to cut 7,500 jobs | - | 7,500 jobs = 7500 | down | - | jobs
as sales stall | - | - | - | - | sales | optional
Europe's third-largest maker of cars | - | - | - | - | rank | optional
will cut 7,500 jobs by 2029 | Motor Week > Nordwagen | 7,500 jobs = 7500 | down | - | jobs
That is one post in twelve | Motor Week | one post in twelve = 8.3333 percent | - | - | share of jobs
Sales fell 3 percent | Motor Week > Nordwagen | 3 percent = 3 percent | down | 2024 | sales
to 1.67 million vehicles last year | Motor Week > Nordwagen | 1.67 million vehicles = 1670000 | down | 2024 | sales
deliveries to China down 11 percent | Motor Week > Nordwagen | 11 percent = 11 percent | down | 2024 | deliveries
Profit slumped by a third | Motor Week > Nordwagen | a third = 33.3333 percent | down | 2024 | profit
to 4.2 billion euros | Motor Week > Nordwagen | 4.2 billion euros = 4200000000 EUR | down | 2024 | profit
Costs in Germany are twice as high as in Hungary | Motor Week > Gernot Dahl | twice as high = 2 ratio | - | - | costs
the savings would reach one billion euros a year | Motor Week > Gernot Dahl | one billion euros a year = 1000000000 EUR | - | - | savings
which has 54,000 members at the company | - | 54,000 members = 54000 person | - | - | members
jobs at six plants are safe until 2033 | Motor Week > IG Metall; works council | six plants = 6 | - | - | plants | optional
the firm will invest 8 billion euros | - | 8 billion euros = 8000000000 EUR | - | - | investment
let go 4,000 workers in 2023 | Motor Week | 4,000 workers = 4000 person | - | 2023 | layoffs
sold more cars than ever | Motor Week | - | up | - | sales | optional
Registrations of electric cars in Europe rose 28 percent in February | Motor Week > ACEA | 28 percent = 28 percent | up | 2025-02 | registrations
their share of the market grew to 15 percent | Motor Week > ACEA | 15 percent = 15 percent | up | 2025-02 | market share
Tesla's fell by half | - | half = 50 percent | down | - | market share
which have lost 40 percent since 2022 | Motor Week | 40 percent = 40 percent | down | - | share price
closed 1.2 percent higher | Motor Week | 1.2 percent = 1.2 percent | up | - | share price
`,
  },
  {
    id: "news-protest-toll",
    publisher: "Levant Monitor",
    text: `Conflicting tolls after night of unrest

BAGHDAD, Oct. 5, 2019 (Reuters) - At least 73 people have been killed and more than 3,000 wounded in four days of protests in Iraq, the parliament's human rights committee said on Saturday. Police and medics told Reuters that 18 had died in Nassiriya alone.

The interior ministry gave lower numbers. Its spokesman said 60 civilians and eight members of the security forces had lost their lives, and that 51 public buildings had been set on fire.

State-run radio put the damage at $20 million.

Did snipers fire at the crowd? The Independent High Commission for Human Rights, which has monitors in eight provinces, says it documented 29 head wounds. A doctor at a hospital in Sadr City said his ward had received 40 patients since Thursday. “Most were under 25,” he said.

Unemployment among young Iraqis stands at 25 percent, World Bank figures show. It was 16 percent in 2012. Oil brings the state more than $6 billion a month.

Amnesty International and Human Rights Watch called for an inquiry. NetBlocks, which watches the internet, reported that traffic had dropped to 23 percent of its usual volume.
`,
    claims: `
At least 73 people have been killed | Levant Monitor > Reuters > human rights committee | At least 73 people = 73.. person | - | - | deaths
more than 3,000 wounded in four days of protests in Iraq | Levant Monitor > Reuters > human rights committee | more than 3,000 = 3000.. | - | - | wounded
18 had died in Nassiriya alone | Levant Monitor > Reuters > Police; medics | 18 = 18 | - | - | deaths
60 civilians | Levant Monitor > Reuters > interior ministry | 60 civilians = 60 person | - | - | deaths
eight members of the security forces had lost their lives | Levant Monitor > Reuters > interior ministry | eight members = 8 person | - | - | deaths
51 public buildings had been set on fire | Levant Monitor > Reuters > interior ministry | 51 public buildings = 51 | - | - | buildings burned
put the damage at $20 million | Levant Monitor > Reuters > State-run radio | $20 million = 20000000 USD | - | - | damage
which has monitors in eight provinces | - | eight provinces = 8 | - | - | provinces | optional
it documented 29 head wounds | Levant Monitor > Reuters > Independent High Commission for Human Rights | 29 head wounds = 29 | - | - | head wounds
Most were under 25 | - | - | - | - | age | optional
his ward had received 40 patients since Thursday | Levant Monitor > Reuters > doctor | 40 patients = 40 person | - | - | patients
Unemployment among young Iraqis stands at 25 percent | Levant Monitor > Reuters > World Bank | 25 percent = 25 percent | - | - | youth unemployment
It was 16 percent in 2012 | Levant Monitor > Reuters > World Bank | 16 percent = 16 percent | - | 2012 | youth unemployment
Oil brings the state more than $6 billion a month | - | more than $6 billion a month = 6000000000.. USD | - | - | oil revenue
traffic had dropped to 23 percent of its usual volume | Levant Monitor > Reuters > NetBlocks | 23 percent = 23 percent | down | - | internet traffic
`,
  },
  {
    id: "news-dengue",
    publisher: "Delta Health",
    text: `Dengue: is the worst over?

By Rafiq Anwar
Dhaka, 14 November 2023

Bangladesh recorded 1,460 new dengue infections on Monday, bringing this year's total to 295,000, according to the health directorate DGHS. Eleven patients died, and the death toll reached 1,476, more than in all 22 previous years together.

Hospitals in the capital treated 103,000 people. Outside Dhaka the number was almost twice as high.

Entomologist Kabirul Bashar of Jahangirnagar University and the research institute IEDCR said infections would decline by half before the end of the month. They based this on traps in 28 districts. The density of mosquitoes had dropped to 12 per trap from 31 in August.

Are the counts complete? Only 77 hospitals in Dhaka report their cases; the city has more than 500 clinics. The WHO estimates that for each registered patient there are four who stay at home. It sent experts in August and gave $2 million.

Blood donors became scarce, and the price of a bag of saline rose to 300 taka from 90. The drug administration imported 700,000 bags from India. It had denied any shortage as late as July.

Climate plays a part: September was 1.1 degrees warmer than usual.
`,
    claims: `
recorded 1,460 new dengue infections on Monday | Delta Health > DGHS | 1,460 new dengue infections = 1460 | - | 2023-11-13 | dengue infections
bringing this year's total to 295,000 | Delta Health > DGHS | 295,000 = 295000 | - | 2023 | dengue infections
Eleven patients died | Delta Health > DGHS | Eleven patients = 11 person | - | 2023-11-13 | deaths
the death toll reached 1,476 | Delta Health > DGHS | 1,476 = 1476 | - | - | deaths
Hospitals in the capital treated 103,000 people | - | 103,000 people = 103000 person | - | - | patients treated
the number was almost twice as high | - | almost twice = 2 ratio | - | - | patients treated
infections would decline by half before the end of the month | Delta Health > Kabirul Bashar; IEDCR | half = 50 percent | down | - | infections | forecast
on traps in 28 districts | - | 28 districts = 28 | - | - | districts | optional
The density of mosquitoes had dropped to 12 per trap | Delta Health > Kabirul Bashar; IEDCR | 12 per trap = 12 | down | - | mosquito density
from 31 in August | Delta Health > Kabirul Bashar; IEDCR | 31 = 31 | - | 2023-08 | mosquito density
Only 77 hospitals in Dhaka report their cases | Delta Health | Only 77 hospitals = 77 | - | - | hospitals
the city has more than 500 clinics | Delta Health | more than 500 clinics = 500.. | - | - | clinics
for each registered patient there are four who stay at home | Delta Health > WHO | four = 4 | - | - | unregistered patients | optional
gave $2 million | - | $2 million = 2000000 USD | - | - | aid
the price of a bag of saline rose to 300 taka | Delta Health | 300 taka = 300 BDT | up | - | saline price
from 90 | Delta Health | 90 = 90 | - | - | saline price
imported 700,000 bags from India | Delta Health | 700,000 bags = 700000 | - | - | imports
September was 1.1 degrees warmer than usual | Delta Health | 1.1 degrees = 1.1 | up | 2023-09 | temperature
`,
  },
];
