import { nameOf, say } from '../../lib/lang';
import { FilterPanel } from './filters';
import { NodeList } from './node-list';
import { Omitted } from './omitted';
import { type SideProps } from './props';
import { SelectedPanel } from './selected';
import { WayPanel } from './way-panel';

/** What stands beside the drawing: what is selected, what was left out, the filters, and everything as a list. */
export function GraphSide(props: SideProps) {
  const { selected, filters, actions } = props;
  const [first, second] = selected;
  return (
    <div class="graph-side">
      {first && second && (
        <section class="panel">
          <p>
            {nameOf(first)} – {nameOf(second)}
          </p>
          <button type="button" class="primary" onClick={() => actions.path([first.id, second.id])}>
            {say('path_between')}
          </button>
        </section>
      )}
      <WayPanel {...props} />
      {first && !second && <SelectedPanel {...props} entity={first} />}
      <Omitted {...props} />
      {filters.hidden.size > 0 && (
        <p class="row panel">
          {say('hidden_n', { n: filters.hidden.size })}
          <button type="button" onClick={actions.showAll}>
            {say('show_all')}
          </button>
        </p>
      )}
      <FilterPanel {...props} />
      <NodeList {...props} />
    </div>
  );
}
