import { reads } from '../names-support';

// Names that are found by what stands beside them: another name in Latin letters, a post, what a good is made of.

reads('Organization', [
  ['此案由美国电缆制造商Encore Wire和Southwire提出申请。', ['Encore Wire', 'Southwire']],
  ['供应商Bosch与5G、GDP数据。', ['Bosch']],
  // 动力电池 and 动力系统 are no companies of the trade 动力.
  ['主营的铅酸动力电池销量增长，恒越动力系统改造。', []],
  ['浙江恒越动力投资建厂。', ['浙江恒越动力']],
]);

reads('Person', [
  ['统一超商行销长周志明指出需求回升。', ['周志明']],
  ['公司资讯长林文惠表示扩大投资。', ['林文惠']],
  ['行销长期规划，技术长足进步。', []],
]);

reads('Commodity', [
  ['铅酸动力电池销量增长，铝制电线电缆出口。', ['铅酸动力电池', '铝制电线电缆']],
  ['云南澳洲坚果产量突破20万吨。', ['澳洲坚果']],
  ['铅价回落；锂电池业务亦录得收入2.6亿元。', ['铅', '锂电池']],
]);

reads('Facility', [['亚洲主要海上油田服务供应商，油田服务行业低迷。', []]]);
