/** Made by make-calendar.ts; do not edit. Festivals and closures of China: tyme4ts (MIT). */

/** From 2000, four digits in base 36 a year: see `calendar-china.ts`. */
export const FESTIVALS =
  'g3c744vqn4lgc4a623snk4hd946vt4pki3e9633sp4mhe4c733tpl3ieb483u4qmj3fa835tr4ojg4d853vqn3kgc49524sol3gc936vs4pkh4fa633so3mhe4b734uqm3ieb373u4qmj4gb835tq3ojf4d8442rn3kfc39523snl4hca36us3pkh3ea644tp3lhd3a633tpm4jec372u3qlj3gb845uq3njf3c843vrn4kgd39413snk3hc947vs3pkg3ea633sp4mie3a633tom3jeb483u3qli3gb735uq3njg3c743uqn3kfd3a523snk3hc937vs3plh3d9632sp3lhe3b643tol3jda383t3rmi3fb734uq3njg3c853upn3kfc3a413tok4id';

/** The State Council's days off and make-up days by year: see `calendar-china.ts`. */
export const CLOSURES: Readonly<Record<number, string>> = {
  2015: '1n3 4w1 46w1 49s7 59w1 94q3 121l3 171d3 246v3 249w1 269m2 274g7 283w1',
  2016: '1n3 37w1 38s7 45w1 93q3 121l3 161d3 164w1 259m3 262w1 275g7 282w2 366n1',
  2017: '1n2 22w1 27s7 35w1 91w1 92q3 119l3 147w1 148d3 273w1 274g8 364n2',
  2018: '1n1 42w1 46s7 55w1 95q3 98w1 118w1 119l3 167d3 265m3 272w2 274g7 363w1 364n2',
  2019: '1n1 33w2 35s7 95q3 118w1 121l4 125w1 158d3 256m3 272w1 274g7 285w1',
  2020: '1n1 19w1 24s10 95q3 117w1 122l5 130w1 177d3 180w1 271w1 275g8 284w1',
  2021: '1n3 38w1 42s7 51w1 93q3 115w1 121l5 128w1 163d3 261w1 262m3 269w1 274g7 282w1',
  2022: '1n3 29w2 31s7 92w1 93q3 114w1 120l5 127w1 154d3 253m3 274g7 281w2 365n1',
  2023: '1n2 21s7 28w2 95q1 113w1 119l5 126w1 173d3 176w1 272g8 280w2 364n2',
  2024: '1n1 35w1 41s8 49w1 95q3 98w1 119w1 122l5 132w1 160d3 258w1 259m3 273w1 275g7 286w1',
  2025: '1n1 26w1 28s8 39w1 94q3 117w1 121l5 151d3 271w1 274g8 284w1',
  2026: '1n3 4w1 45w1 46s9 59w1 94q3 121l5 129w1 170d3 263w1 268m3 274g7 283w1',
};
