import { reads } from '../names-support';

// Counties and districts by two characters, in front of what is called after a place; ports and prefectures; what leads to a place.

reads('GovernmentBody', [
  ['货物由南沙海关查验，铜梁税务局上门服务。', ['南沙海关', '铜梁税务局']],
  ['洋浦海关关员登船检查。', ['洋浦海关']],
  ['海西州工信局局长介绍情况。', ['海西州工信局']],
  ['国家矿山安全监察局发布通报。', ['国家矿山安全监察局']],
  ['南沙公布的海关数据显示，进口增长。', ['海关']],
]);

reads('Facility', [
  ['货物经南沙口岸进境，再由策克口岸出境。', ['南沙口岸', '策克口岸']],
  ['水果转入南沙国际物流中心。', ['南沙国际物流中心']],
]);

reads('Place', [
  ['记者在铜梁高新区看到，项目已经开工。', ['铜梁高新区']],
  ['沙雅工业园扩建。', ['沙雅工业园']],
  ['公司的铜梁很结实，东明说没有问题。', []],
]);

reads('Organization', [['黄某某任陕西昊峤铜业集团董事长。', ['陕西昊峤铜业集团']]]);
