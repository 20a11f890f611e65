import { foldUnit } from '../decode/gbk';
import { type Char, chars } from '../shifted/chars';

/** Common surnames, the commonest first: general knowledge, in simplified characters. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺';

/** Characters that given names are made of, our own list, in simplified characters. */
const given =
  '伟芳秀英娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建华国栋晓东文博思源振宇海燕玉珍锦程嘉禾立新长河念承志若曦锟懿薇琳昊睿婧轩菲璐洁红梅春生玲云龙飞凤林峰波辉斌鹏亮健成义德福贵祥荣昌永庆安康宁佳怡欣悦婷雪雨雯雅萍莉蓉蕾慧淑贞贤良诚信忠孝仁智礼善美芬芝花香翠莲菊竹松柏青山川江湖浩瀚宏伟大鸿远航天宇星辰月光耀晨阳旭日升晖朝曙朗晴空翔翼鹤鸣骏驰腾跃进步先锋胜利民族爱党卫兵战武威震刚毅坚定恒久泽润清澄澈洪流津沛涵淼鑫钰铭钧铁钢铮银镇锋锐剑刃弓豪杰俊彦哲士学书翰墨诗词歌韵琴棋画艺文章典范楷模正直方圆中和谐祖宗继绍传承延续世代家业兴旺盛隆丰裕富足喜乐欢笑舒畅心意愿望梦想希冀盼来去归回返转变化万千百十一二三四五六七八九子孙儿女娃宝贝珠玺瑞琪瑶琛琦瑜瑾璇珊玥玮琨瑄彤丹彩虹霓裳羽衣晶莹冰霜寒冬夏秋季节气候风雷电雾露霖霏';

const costs = { name: 4.5, listed: 6, other: 9.5 };

/** How often a name is of one of the ten, fifty, all of these surnames, in nats. */
const surnameShares: readonly (readonly [number, number])[] = [
  [10, 3.2],
  [60, 4.8],
  [Infinity, 6.5],
];

const surnameCosts = new Map<number, number>();
[...surnames].forEach((char, rank) => {
  const share = surnameShares.find(([limit]) => rank < limit)?.[1] ?? 0;
  if (!surnameCosts.has(char.charCodeAt(0))) surnameCosts.set(char.charCodeAt(0), costs.name + share);
});
const givenChars = new Set([...given].map((char) => char.charCodeAt(0)));

/** What a person's name costs that begins so, in nats; null where it is no surname of ours. */
export const surnameCost = (unit: number): number | null => surnameCosts.get(foldUnit(unit)) ?? null;

/** What a character of a given name costs, in nats. */
export const givenCost = (unit: number): number =>
  givenChars.has(foldUnit(unit)) ? costs.listed : costs.other;

const regions = new Set(
  [...'省市县區区州旗镇乡村屯港湾岛岭山河江湖泉沟滩桥路街站矿'].map((char) => char.charCodeAt(0)),
);

/** Whether a character says what sort of place a name is of. */
export const isRegion = (unit: number): boolean => regions.has(foldUnit(unit));

/** What each of the two characters of a place's name costs, in nats, a half of what it costs to be one included. */
export const regionCost = (unit: number): number =>
  3 + (givenChars.has(foldUnit(unit)) ? costs.listed : costs.other - 1.5);

const isNameChar = ({ unit }: Char): boolean =>
  givenChars.has(foldUnit(unit)) || surnameCosts.has(foldUnit(unit));

function cached(find: (byte: number) => readonly Char[] | undefined): (byte: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (byte) => {
    const found = known.get(byte) ?? (find(byte) ?? []).filter(isNameChar).map(({ unit }) => unit);
    known.set(byte, found);
    return found;
  };
}

/** The characters of names that may stand where a shifted run leaves these bytes. */
export const nameCharsBeforeDropped = cached((lead) => chars().beforeDropped.get(lead));
export const nameCharsByTrail = cached((trail) => chars().afterDropped.get(trail));
export const nameCharsByLead = cached((lead) => chars().byLead.get(lead));
