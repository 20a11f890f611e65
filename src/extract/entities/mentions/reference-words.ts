import { type EntityType } from '../../../model';

/** Words that refer back to a name of the text. */
export interface Reference {
  readonly pattern: RegExp;
  readonly types: readonly EntityType[];
  /** What the name referred to must look like. */
  readonly names?: RegExp;
  /** In a notice it is whoever gives the notice, whichever company was named last. */
  readonly issuer?: boolean;
}

export const references: readonly Reference[] = [
  { pattern: /[该本此](?:集团公司|集团)/g, types: ['Organization'], names: /集团/ },
  {
    pattern: /(?<![\u4e00-\u9fff])(?:集团公司|集团)|(?<=[该本，,。：:])集团公司/g,
    types: ['Organization'],
    names: /集团|公司/,
  },
  {
    pattern: /(?:这家|该)企业(?![家们])|这家公司/g,
    types: ['Organization'],
    names: /(?<!车间|部|处|科|局|中心|委员会)$/,
  },
  { pattern: /该公司/g, types: ['Organization'] },
  {
    pattern:
      /(?:本公司|(?<![\u4e00-\u9fff（(])公司(?=[\u4e00-\u9fff])|(?<=[和及与由对将为给在,，])公司(?=及|和|与|持股|控股|拟|将|主营|的|以|股东|全资))/g,
    types: ['Organization'],
    issuer: true,
  },
  { pattern: /[该本]行(?![业为动政程])/g, types: ['Organization'], names: /银行/ },
  { pattern: /[该本我全]市(?![场民区价值])/g, types: ['Place'], names: /市$/ },
  { pattern: /[该本我全](?:省|州|县)(?![级份])/g, types: ['Place'], names: /(?:省|州|县)$/ },
  {
    pattern:
      /[该本](?:工业园区?|产业园区?|园区|开发区|高新区|经开区)|(?<![\u4e00-\u9fff])(?:高新区|开发区|经开区|工业园区|产业园区|园区)/g,
    types: ['Place', 'GovernmentBody'],
    names: /(?<!自治)(?<!特别行政)区$|园$/,
  },
  { pattern: /[该本]口岸/g, types: ['Facility'], names: /口岸/ },
  { pattern: /[该本]机场|(?<=[。\n>])机场(?=海拔|跑道|位于|年)/g, types: ['Facility'], names: /机场/ },
  {
    pattern: /[该本]项目|(?<=[。！\n])项目(?=建成|投产|总投资|达产|位于|计划|预计|全部)/g,
    types: ['Project'],
    names: /项目|改造/,
  },
  { pattern: /[该本]工程/g, types: ['Project'], names: /工程/ },
  { pattern: /[该本](?:电厂|油田|气田|煤矿|铁矿|铜矿|金矿|厂|矿|水库|电站|港)/g, types: ['Facility'] },
  {
    pattern: /[该本](?:处|科|局|委|部|厅|署|中心|组|办|关|站)(?![门分长键税员])/g,
    types: ['GovernmentBody', 'Organization'],
  },
  { pattern: /该业务|这项业务|这一重点业务|这项特色业务/g, types: ['Activity'] },
];
