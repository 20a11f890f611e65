import * as OpenCC from 'opencc-js/cn2t';
import { type Random } from './random';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Made-up or general names: no text of anybody else is in here. */
const slots: Readonly<Record<string, readonly string[]>> = {
  place: list(
    '云岭市 清河县 临江区 北屏州 东湖新区 西岭镇 白沙港 青石口岸 金川高新区 海陵经开区 柳城 平川 双河 石门 望江',
  ),
  firm: list(
    '恒岳钢铁 北辰石化 远帆航运 云帆电子 绿源食品 中岭铜业 华屏纺织 东岳重工 禾丰农机 启明光电 江海造船 南岭水泥 星野汽车 蓝桥药业 西川乳业',
  ),
  surname: list(
    '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 林 郭 何 高 罗 郑 梁 谢 宋 唐 许 邓 冯 韩 曹 曾 彭 萧 蔡 潘 田 董 袁 于 余 叶 蒋 杜 苏 魏 程 吕 丁 沈 任 姚 卢 傅 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺 顾 毛 郝 龚 邵 万 钱 严 赖 覃 洪 武 莫 孔 牟',
  ),
  given: list(
    '伟 芳 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 志远 建华 国栋 晓东 雨桐 文博 思源 振宇 海燕 玉珍 锦程 嘉禾 立新 长河 念慈 承志 若曦 锟 懿 薇 琳 昊 睿 婧 轩 菲 璐 洁',
  ),
  role: list(
    '处长 科长 副局长 主任 副主任 总经理 副总经理 厂长 车间主任 项目经理 工程师 负责人 董事长 班长 技术员',
  ),
  body: list(
    '发展改革委 工信局 统计局 商务局 财政局 农业农村局 市场监管局 海关 税务局 交通运输局 能源局 招商服务中心 规划处 项目建设管理处 运营部 销售部 财务部 研发中心',
  ),
  product: list(
    '钢材 铜精矿 电解铝 水泥 化肥 棉纱 聚酯切片 锂电池 光伏组件 新能源汽车 挖掘机 原油 天然气 煤炭 大豆 玉米 番茄酱 牛肉 苹果 中成药 芯片 显示面板 集装箱 轮胎 玻璃',
  ),
  sector: list(
    '制造业 采矿业 纺织业 石化产业 装备制造业 电子信息产业 食品加工业 现代物流业 文旅产业 建筑业 批发零售业 新材料产业',
  ),
  verb: list(
    '推进 加快 落实 优化 完善 提升 稳定 扩大 深化 保障 协调 盘活 压实 细化 拓展 改善 强化 巩固 梳理 对接',
  ),
  object: list(
    '项目建设 产销衔接 原料供应 设备检修 市场开拓 成本控制 技术改造 安全生产 用工保障 订单交付 仓储物流 节能降耗 融资服务 跨境贸易 质量管理 招商引资 园区配套 绿色转型 数据治理 品牌培育 惠企政策 审批流程 库存管理 人才培训',
  ),
  adverb: list('持续 全力 努力 进一步 不断 稳步 扎实 积极 统筹 重点 主动 逐步 尽快 同步 深入 有序 大力 及时'),
  measure: list(
    '营业收入 利润总额 产量 销量 出口额 进口额 投资额 产值 货运量 吞吐量 库存量 用电量 零售额 订单量',
  ),
  unit: list('亿元 万元 万吨 吨 亿美元 万件 万台 亿千瓦时 标箱'),
  time: list('今年一季度 上半年 前三季度 去年全年 今年1月 2025年 1—8月 本月 上个月 二季度 年初以来 近三年'),
  up: list('增长 上升 提高 回升 扩大'),
  down: list('下降 回落 减少 收窄 下滑'),
  feel: list(
    '大家干劲很足 现场一片忙碌 机器声此起彼伏 车辆往来不停 工人们正在抢抓工期 窗口前排起了队 大棚里暖意融融 码头灯火通明 生产线开足马力',
  ),
  plan: list(
    '年底前建成投产 明年开春复工 月底前完成验收 三季度形成产能 尽早释放效益 再上一个台阶 打开新的市场 把损失补回来 让群众少跑腿',
  ),
};

const patterns: readonly string[] = [
  '{time}，{place}{sector}运行平稳，{measure}达{n}{unit}，同比{up}{p}%。',
  '“我们要{adverb}{verb}{object}，争取{plan}。”{body}{role}{name}说。',
  '“{time}，公司{measure}同比{up}{p}%，{feel}。”{firm}{role}{name}介绍。',
  '走进{firm}的生产车间，{feel}。“订单已经排到{month}月，我们正{adverb}{verb}{object}。”{role}{name}告诉记者。',
  '{body}{role}{name}表示，下一步将{adverb}{verb}{object}，{verb}{object}，力争{plan}。',
  '数据显示，{time}{place}完成{measure}{n}{unit}，比上年同期{down}{p}%，其中{product}{measure}{n}{unit}。',
  '“节后开工以来，{feel}，设备运转正常。”{name}一边检查仪表一边说。',
  '{firm}是{place}最大的{product}生产企业，{time}生产{product}{n}万吨，{up}{p}%。',
  '为{verb}{object}，{place}{body}组织干部深入企业，{adverb}{verb}{object}，帮助解决实际困难。',
  '“该项目总投资{n}亿元，建成后可年产{product}{n}万吨。”{place}{body}{role}{name}说，“目前已进入设备安装阶段。”',
  '受市场需求带动，{product}价格{up}{p}%，{product}价格则{down}{p}%。',
  '{role}{name}算了一笔账：{time}{product}出口{n}{unit}，{up}{p}个百分点。“这个成绩来之不易。”',
  '“原料有保障，销路不用愁。”在{place}{product}基地，种植户{name}笑着说，“今年的收成比去年好。”',
  '会议要求，各部门要{adverb}{verb}{object}，{adverb}{verb}{object}，确保{plan}。“任务已经分解到人。”{body}{role}{name}说。',
  '{place}与{firm}签订合作协议，共同{verb}{object}。“双方优势互补，前景广阔。”{name}对合作充满信心。',
  '“过去要跑好几个窗口，现在一次就能办完。”前来办理手续的{name}对{body}的服务连连称赞。',
  '截至{month}月底，{firm}累计{measure}{n}{unit}，完成全年目标的{p}%。',
  '“海外客户越来越多，{measure}{up}了{p}%。”{firm}{role}{name}说，企业将{adverb}{verb}{object}。',
  '记者从{place}{body}获悉，{time}全市{sector}{measure}{n}{unit}，{down}{p}%。',
  '“十五五”开局之年，{place}{adverb}{verb}{object}，努力{plan}。',
  '“天气转暖，正是抢工期的好时候。”{role}{name}说，工地上{feel}。',
  '{firm}董事会通过决议，投入{n}亿元{verb}{object}。“这是公司成立以来最大的一笔投资。”{role}{name}表示。',
  '业内人士认为，{sector}仍面临成本上涨、需求不足等问题，应{adverb}{verb}{object}。',
  '“请放心，货物当天就能通关。”{place}海关关员{name}告诉企业代表，“我们安排了专人值守。”',
];

/** Whom and what an article is about: it comes back to the same few. */
type Cast = Readonly<Record<string, readonly string[]>>;

const several = (random: Random, list: readonly string[], count: number): readonly string[] =>
  Array.from({ length: count }, () => random.pick(list));

function castOf(random: Random): Cast {
  const of = (slot: string, count: number): readonly string[] => several(random, slots[slot] ?? [], count);
  return {
    place: of('place', 2),
    firm: of('firm', 2),
    body: of('body', 2),
    sector: of('sector', 2),
    product: of('product', 3),
    role: of('role', 4),
    name: Array.from({ length: 3 }, () => random.pick(slots.surname ?? []) + random.pick(slots.given ?? [])),
  };
}

/** One article, simplified or traditional, in two to five paragraphs. Synthetic: put together from patterns of our own. */
export function cleanText(random: Random, script: 'hans' | 'hant'): string {
  const cast = castOf(random);
  const paragraphs = Array.from({ length: random.between(2, 5) }, () =>
    Array.from({ length: random.between(1, 4) }, () => fill(random.pick(patterns), random, cast)).join(''),
  );
  const text = paragraphs.join('\n');
  return script === 'hant' ? toTraditional(text) : text;
}

const fill = (pattern: string, random: Random, cast: Cast): string =>
  pattern.replace(/\{(\w+)\}/g, (_, slot: string) => value(slot, random, cast));

function value(slot: string, random: Random, cast: Cast): string {
  if (slot === 'p') return (random.between(1, 400) / 10).toFixed(1);
  if (slot === 'n')
    return random.chance(0.5) ? `${random.between(2, 900)}` : (random.between(10, 9000) / 10).toFixed(1);
  if (slot === 'month') return `${random.between(1, 12)}`;
  return random.pick(cast[slot] ?? slots[slot] ?? []);
}
