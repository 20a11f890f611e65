import { states } from '../names-support';

// What is a part of what, who builds together, what a report under a heading tells of the company named there, and what is seen where; and rows where nothing is said.

states('PART_OF', [
  [
    '作为昊峤多式联运示范项目的组成部分，富蕴铁路物流园昨日启用。',
    ['富蕴铁路物流园 PART_OF 昊峤多式联运示范项目'],
  ],
  ['富蕴铁路物流园不是昊峤多式联运示范项目的组成部分。', []],
]);

states('INVESTS_IN', [
  [
    '浩澜集团与隆岚集团共建富蕴抽水蓄能电站。',
    ['浩澜集团 INVESTS_IN 富蕴抽水蓄能电站', '隆岚集团 INVESTS_IN 富蕴抽水蓄能电站'],
  ],
  [
    '浩澜集团受让昊峤水电公司49%股权，与隆岚集团共建富蕴抽水蓄能电站。',
    ['浩澜集团 INVESTS_IN 富蕴抽水蓄能电站', '隆岚集团 INVESTS_IN 富蕴抽水蓄能电站'],
  ],
]);

states('PRODUCES', [
  [
    '昊峤煤化工项目去年签约，2013年底前形成甲醇120万吨、醋酸40万吨的年生产能力。',
    ['昊峤煤化工项目 PRODUCES 甲醇', '昊峤煤化工项目 PRODUCES 醋酸'],
  ],
  [
    '昊峤煤化工项目每年耗煤465万吨，先出甲醇182万吨，再转化为聚丙烯52万吨。',
    ['昊峤煤化工项目 PRODUCES 甲醇', '昊峤煤化工项目 PRODUCES 聚丙烯'],
  ],
  [
    '塔里木油田累计生产天然气3亿立方米，其中原油1.2亿吨。',
    ['塔里木油田 PRODUCES 原油', '塔里木油田 PRODUCES 天然气'],
  ],
  [
    '昊峤黄金公司首九月多赚八成\n产销方面，首九个月铜精矿产量1万吨，微跌0.4%。',
    ['昊峤黄金公司 PRODUCES 铜精矿'],
  ],
  ['昊峤黄金公司首九月多赚八成\n全国首九个月铜精矿产量1万吨，微跌0.4%。', []],
]);

states('LOCATED_IN', [
  ['记者在铜梁高新区看到，昊峤铜冶炼项目的首批设备已经进场。', ['昊峤铜冶炼项目 LOCATED_IN 铜梁高新区']],
  ['记者在铜梁高新区看到，昊峤铜业董事长很忙。', []],
]);

states('SUPPLIES', [['作为比亚迪的核心供应商，昊峤铜业去年扩产。', ['昊峤铜业 SUPPLIES 比亚迪']]]);

states('USES', [['昊峤煤化工项目先出甲醇182万吨，再转化为聚丙烯52万吨。', []]]);
