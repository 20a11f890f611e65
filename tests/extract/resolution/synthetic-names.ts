import { entityId, type EntityType, type Identifiers } from '../../../src/model';
import { type Named } from '../../../src/extract/resolution';

/** One mention of the labelled set: a name as some article gives it, and the thing it stands for. */
export interface Labelled {
  readonly named: Named;
  readonly thing: string;
}

/**
 * Synthetic: every company, body and person is made up; places are real. A line is one thing and the names that articles give it, parted by
 * ` / `. `name @scope` is a name with its body or city, `name #600901.SH` one with its code, `name (=甲,乙)` one with other names that the
 * article states. What stands under one heading is there to be mistaken for each other.
 */
const things = `
# Organization: one stem, two trades, one short name that could be either
晴澜矿业集团有限责任公司 / 晴澜矿业集团 / 晴澜矿业 / 晴澜礦業
晴澜化工股份有限公司 / 晴澜化工 / 晴瀾化工股份
晴澜

# Organization: a group, what it owns, and its branches
钜岷钢铁集团有限公司 / 钜岷钢铁集团 / 鉅岷鋼鐵集團 / 钜岷钢铁
钜岷钢铁物流有限公司 / 钜岷钢铁物流
钜岷钢铁国际贸易有限公司 / 钜岷钢铁国际贸易
钜岷钢铁集团有限公司第一分公司
钜岷钢铁集团有限公司第二分公司
钜岷钢铁集团有限公司研究院
钜岷钢铁集团矿山分公司

# Organization: two sisters in law, and the name of neither
璟岩石化集团有限公司 / 璟岩石化集团有限公司
璟岩石化股份有限公司 / 璟岩石化股份有限公司
璟岩石化

# Organization: one stem in two provinces
新疆泽远矿业集团有限责任公司 / 新疆泽远矿业集团 / 新疆泽远矿业 / 新疆澤遠礦業集團
山东泽远矿业集团有限责任公司 / 山东泽远矿业集团 / 山东泽远矿业 / 山東澤遠礦業
泽远矿业

# Organization: with its province and without it
宁夏翮翔能源有限公司 / 翮翔能源 / 宁夏翮翔能源 / 寧夏翮翔能源有限公司
江苏珣澧生物股份有限公司 / 珣澧生物 / 江苏珣澧生物
浙江峥屹航运集团有限公司 / 峥屹航运 / 浙江峥屹航运集团

# Organization: a word of several trades that is one trade
青海昊峤有色金属工业集团有限责任公司 / 青海昊峤有色集团 / 青海昊峤有色金属工业集团 / 青海昊嶠有色集團
甘肃铭鼐煤化工集团有限公司 / 甘肃铭鼐煤化工 / 甘肃铭鼐煤化工集团

# Organization: branches of one bank
沛然银行股份有限公司 / 沛然银行 / 沛然銀行股份有限公司
沛然银行股份有限公司新疆维吾尔自治区分行 / 沛然银行新疆分行 / 沛然银行新疆维吾尔自治区分行
沛然银行股份有限公司乌鲁木齐分行 / 沛然银行乌鲁木齐分行
沛然银行股份有限公司昌吉支行 / 沛然银行昌吉支行
沛然银行股份有限公司西安分行 / 沛然银行西安分行
沛然银行信用卡中心

# Organization: the branch of an oil company, under names that share no character
中瀚石油天然气股份有限公司乌鲁木齐石化分公司 (=乌瀚石化) / 中瀚石油乌鲁木齐石化分公司 / 乌瀚石化 / 烏瀚石化
中瀚石油天然气股份有限公司 / 中瀚石油天然气股份有限公司 / 中瀚石油天然氣股份有限公司
中瀚石油天然气股份有限公司独山子石化分公司 / 中瀚石油独山子石化分公司

# Organization: former names, known by their codes
嵘沣锂业股份有限公司 #600901.SH / 嵘沣矿产股份有限公司 #600901.SH / 嵘沣锂业 / 嶸灃鋰業
翊禾种业集团股份有限公司 #91650100MA7700001X / 天山翊禾农业股份有限公司 #91650100MA7700001X / 翊禾种业集团
骊洵科技股份有限公司 #600902.SH / 骊洵科技股份有限公司 #1901.HK / 骊洵科技

# Organization: like names under unlike codes
霁瑶电子有限公司 #600903.SH / 霁瑶电子有限公司 #600903.SH
霁瑶电子股份有限公司 #600904.SH / 霁瑶电子股份有限公司 #600904.SH

# Organization: English names
澜沛动力电池股份有限公司 (=Lanpei Battery Co., Ltd.) / Lanpei Battery Co., Ltd. / Lanpei Battery / 澜沛动力电池
Qishan Lithium Holdings Limited / Qishan Lithium Holdings / Qishan Lithium
Qishan Solar Inc. / Qishan Solar
旌驰汽车集团股份有限公司 (=Jingchi Motor Corporation) / Jingchi Motor Corporation / Jingchi Motor / 旌驰汽车集团 / 旌馳汽車
Jingchi Finance Company Limited / Jingchi Finance

# Organization: short for several words at once
中原恒曜电力建设集团有限公司 / 中原恒曜电力建设集团 / 恒曜电建 / 中原恒曜
西域丰禾棉业进出口股份有限公司 / 西域丰禾棉业 / 丰禾棉业

# Organization: numbers
煜堃第一建筑工程有限公司 / 煜堃第一建筑工程
煜堃第二建筑工程有限公司 / 煜堃第二建筑工程
煜堃第八建筑工程有限公司 / 煜堃第八建筑工程

# Organization: a subsidiary in a place
桐崴纺织有限公司 / 桐崴纺织 / 桐崴紡織有限公司
桐崴纺织(新疆)有限公司 / 桐崴纺织（新疆）有限公司
桐崴纺织(越南)有限公司 / 桐崴紡織(越南)有限公司

# Organization: one name holds another whole
骏骁集团有限公司 / 骏骁集团 / 駿驍集團
阜骏骁集团有限公司 / 阜骏骁集团
骏骁丰禾粮油工业有限公司

# Organization: papers and institutes of one city
砺锟日报社 / 砺锟日报社
砺锟晚报社 / 砺锟晚报社
砺锟大学 / 礪錕大學
砺锟大学附属医院

# Person: one name in several bodies, and one body under two names
张红 @沁蔚铜业集团有限公司 / 张红 @沁蔚铜业集团 / 張紅 @沁蔚铜业
张红 @晴川县统计局 / 张红 @晴川县统计局
张红 @望岭海关 / 張紅 @望岭海关
高峰 @祺瑄电力有限公司 / 高峰 @祺瑄电力
高峰 @祺瑄电力有限公司第二分公司
高峰 @旌德县商务局 / 高峰 @旌德县商务局
李伟 @沛然银行西安分行
李伟 @沛然银行乌鲁木齐分行
王芳 @甲农场 / 王芳 @甲农场
王芳 @乙农场 / 王芳 @乙农场
王芳

# GovernmentBody: departments of one name
综合处 @望岭海关 / 综合处 @望岭海关 / 綜合處 @望嶺海關
综合处 @晴川海关 / 综合处 @晴川海关
综合处 @晴川县人民政府 / 综合处 @晴川县人民政府
规划发展部 @青海昊峤有色金属工业集团有限责任公司 / 规划发展部 @青海昊峤有色集团
规划发展部 @宁夏翮翔能源有限公司 / 规划发展部 @宁夏翮翔能源
查检一科 @望岭海关 / 查检一科 @望岭海关
查检二科 @望岭海关 / 查检二科 @望岭海关
商务局 @晴川县 / 商务局 @晴川县
商务局 @望岭县 / 商务局 @望岭县
晴川县商务局 / 晴川縣商務局
望岭县商务局 / 望嶺縣商務局

# Place: zones and districts of several cities
高新区 @乌鲁木齐市 / 高新区 @乌鲁木齐市 / 高新區 @乌鲁木齐市
高新区 @西安市 / 高新区 @西安市
高新区 @昌吉市 / 高新區 @昌吉市
朝阳区 @北京市 / 朝阳区 @北京市
朝阳区 @长春市 / 朝陽區 @長春市
新市区 @乌鲁木齐市 / 新市区 @乌鲁木齐市
新市区 @保定市 / 新市区 @保定市
经开区 @西安市 / 经开区 @西安市
高新区

# Facility: plants, phases and gates that differ by a word
泽远热电厂 (=泽热) / 澤遠熱電廠 / 泽热
泽远第二热电厂 / 泽远第二热电厂
砾石滩口岸 / 礫石灘口岸
砾石滩铁路口岸 / 砾石滩铁路口岸
望岭煤矿 / 望嶺煤礦
望岭露天煤矿 / 望岭露天煤矿

# Project: phases
晴川60万吨/年烯烃项目一期 / 晴川60萬噸/年烯烴項目一期
晴川60万吨/年烯烃项目二期 / 晴川60万吨/年烯烃项目二期
晴川光伏基地项目 / 晴川光伏基地項目
晴川风电基地项目 / 晴川风电基地项目

# Commodity: by their several names
对二甲苯 (=PX,對二甲苯) / PX / 對二甲苯
精对苯二甲酸 (=PTA) / PTA / 精對苯二甲酸
液化天然气 (=LNG) / LNG / 液化天然氣
动力电池 / 動力電池
动力煤 / 動力煤
棉纱 / 棉紗
棉布 / 棉布

# Policy: years
晴川县招商引资办法(2024年) / 晴川县招商引资办法（2024年）
晴川县招商引资办法(2025年) / 晴川縣招商引資辦法(2025年)
`;

const codeOf = (code: string): Identifiers =>
  /\.[A-Z]{2}$/.test(code) ? { stockCode: code } : { uscc: code };

/** `name (=others) #code @scope` */
function toNamed(type: EntityType, written: string): Named {
  const [, name = '', others = '', code = '', scope = ''] =
    /^(.*?)(?: \(=(.*?)\))?(?: #(\S+))?(?: @(.+))?$/.exec(written.trim()) ?? [];
  const aliases = others === '' ? [] : others.split(/,(?! )/);
  return {
    id: entityId(type, name, scope),
    type,
    name,
    nameHant: null,
    nameEn: null,
    aliases,
    scope,
    identifiers: code === '' ? {} : codeOf(code),
    curated: false,
  };
}

function written(): readonly Labelled[] {
  let type: EntityType = 'Organization';
  return things.split('\n').flatMap((line) => {
    const heading = /^# (\w+):/.exec(line);
    if (heading) type = heading[1] as EntityType;
    if (line === '' || heading) return [];
    return line.split(' / ').map((name, _, [first = '']) => ({
      named: toNamed(type, name),
      thing: `${type} ${first}`,
    }));
  });
}

const places = ['新疆', '山东', '广西', '宁夏', '浙江', '青海'];
const stems = [
  '嶂岭',
  '瀚溟',
  '锶澄',
  '珪璋',
  '洌旸',
  '戬毂',
  '琰昀',
  '澈霖',
  '珞珂',
  '溪砚',
  '岚玥',
  '榕峻',
];
const trades = ['铜业', '纺织', '化工', '能源', '重工', '水泥'];

/** A company of each stem in two provinces, four ways each; and a name that either could have. */
function companies(): readonly Labelled[] {
  return stems.flatMap((stem, i) => {
    const trade = trades[i % trades.length] ?? '';
    const both = [0, 3].flatMap((shift) => {
      const place = places[(i + shift) % places.length] ?? '';
      const legal = `${place}${stem}${trade}集团有限责任公司`;
      return [
        legal,
        `${place}${stem}${trade}集团`,
        `${place}${stem}${trade}`,
        `${place}${stem}集团`,
        legal,
      ].map((name) => ({ named: toNamed('Organization', name), thing: `${place}${stem}` }));
    });
    const either = `${stem}${trade}`;
    return [...both, { named: toNamed('Organization', either), thing: either }];
  });
}

export const labelled: readonly Labelled[] = [...written(), ...companies()];
