import { describe, expect, test } from 'vitest'
import { repair } from './repair.ts'

describe('missing-space', () => {
  test.each([
    ['from February 1 to 3.On the way', 'from February 1 to 3. On the way'],
    ['relations with China.2023 marks the year', 'relations with China. 2023 marks the year'],
    ['trade in June 2022.The mayor spoke', 'trade in June 2022. The mayor spoke'],
    ['rose by 5%.Exports fell', 'rose by 5%. Exports fell'],
    ['the port (Beilun).He left', 'the port (Beilun). He left'],
    ['the city.“Welcome,” he said', 'the city. “Welcome,” he said'],
    ['Mr.Chen and Ms.Li met Dr.Braun', 'Mr. Chen and Ms. Li met Dr. Braun'],
    ['the U.S.Consul and H.E.Lund', 'the U.S. Consul and H.E. Lund'],
    ['On May 5,2023,the mayor of Xi’an', 'On May 5, 2023, the mayor of Xi’an'],
    ['Chengdu,Ningbo,and Xiamen', 'Chengdu, Ningbo, and Xiamen'],
    ['trade;culture;education', 'trade; culture; education'],
    ['the theme of the forum:“Open Cities”', 'the theme of the forum: “Open Cities”'],
    ['Where is the port?He asked', 'Where is the port? He asked'],
    ['Kim Jiho(Mayor of Daegu)said so', 'Kim Jiho (Mayor of Daegu) said so'],
    ['the forum themed“Open Cities”was held', 'the forum themed “Open Cities” was held'],
    ['on the 3rdof May at the 14thNPC', 'on the 3rd of May at the 14th NPC'],
    ['signed in2019and renewed on July8', 'signed in 2019 and renewed on July 8'],
    ['the greenways(76%) won', 'the greenways (76%) won'],
    ['Online edition:https://a.example.cn/b', 'Online edition: https://a.example.cn/b'],
    ['Trade& Culture, Art &Music', 'Trade & Culture, Art & Music'],
  ])('%s', (damaged, mended) => {
    expect(repair(damaged).text).toBe(mended)
  })
})
