import { shape, type Shape, type ShapeWords } from './found';

/** 居全国第三位: a place in an order, whatever verb says it. */
export const rank = ({ q }: ShapeWords): Shape | null =>
  q.unit?.code === '{rank}' ? shape('rank', 'place in an order') : null;
