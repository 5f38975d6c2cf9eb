import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['Václav Berka', '瓦茨拉夫·贝尔卡'],
  ['Zdeněk Šťastný', '兹德涅克·什佳斯特尼'],
  ['Ágnes Horváth', '阿格奈什·霍尔瓦特'],
  ['Oğuz Şahin', '奥乌兹·沙欣'],
  ['Benoît Deschamps', '伯努瓦·德尚'],
  ['Begoña Ibarretxe', '贝戈尼亚·伊瓦雷切'],
  ['Niamh Gallagher', '尼亚芙·加拉格尔'],
  ['John Knight', '约翰·奈特'],
  ['Yves Leclercq', '伊夫·勒克莱尔'],
  ['Edward Wojtyła', '爱德华·沃伊蒂瓦'],
  ['Besnik Hoxha', '贝斯尼克·霍查'],
  ['Khaleda Zia', '卡莉达·齐亚'],
  ['Kjell Gjertsen', '谢尔·耶特森'],
  ['Tigran Sargsyan', '季格兰·萨尔基相'],
  ['Ülle Madise', '于勒·马迪塞'],
  ['Ľubomír Ďurica', '卢博米尔·久里察'],
])('hears %s in %s', (en, zh) => {
  const item = checked([
    `On May 3, Mayor ${en} met with the students.`,
    `5月3日，市长${zh}会见学生。`,
  ])
  expect(findings(item).map(({ rule }) => rule)).not.toContain('foreign-name-differs')
})

test('hears another name where one part is', () => {
  const item = checked(['Yves Leclercq spoke.', '伊夫·莫兰讲话。'])
  expect(findings(item).map(({ rule }) => rule)).toContain('foreign-name-differs')
})
