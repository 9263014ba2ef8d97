import { provideDecorators } from '../../shared/rich-text/nodes/decorators.ts';
import { ImageView } from './plugins/image/ImageView.tsx';
import { PartBreakView } from './plugins/parts/PartBreakView.tsx';
import { UnknownView } from './UnknownView.tsx';

// Once, before the first editor is mounted: nodes of `shared` know no view library.
provideDecorators({
  image: (node) => <ImageView nodeKey={node.getKey()} fields={node.fields()} />,
  partBreak: (node) => <PartBreakView nodeKey={node.getKey()} />,
  unknown: () => <UnknownView />,
});
