export { type Choice } from './choose';
export { type ExplainedFigure, type ExplainedRefusal, explanationRows } from './rows';
export { explanationText } from './text';
