import type { CSSProperties, ReactElement } from 'react';
import { assertNever } from '../../../../shared/assert-never.ts';
import { hueVariable } from '../../../theme/theme.ts';
import { ArticlePreview, DocumentPreview, FeedPreview, MailPreview, MessagePreview } from './pages.tsx';
import { PinPreview, StoryPreview, VideoPreview } from './pictures.tsx';
import { MicroblogPreview, PicturePreview, PostPreview } from './posts.tsx';
import type { PreviewInput } from './preview-input.ts';
import classes from './preview.module.css';

/** The variant as readers will meet it: our own neutral drawing of the platform's form, cut where it is cut there. */
export function Preview(input: PreviewInput): ReactElement {
  const style = { '--hue': hueVariable(input.profile.hue) } as CSSProperties; // a custom property is no known style
  return (
    <div className={classes['preview']} data-width={input.width} lang={input.content.language} style={style}>
      <Family {...input} />
    </div>
  );
}

function Family(input: PreviewInput): ReactElement {
  const { family, id } = input.profile;
  if (id === 'pinterest') return <PinPreview {...input} />;
  switch (family) {
    case 'microblog':
      return <MicroblogPreview {...input} />;
    case 'post':
    case 'custom':
      return <PostPreview {...input} />;
    case 'picture':
      return <PicturePreview {...input} />;
    case 'story':
      return <StoryPreview {...input} />;
    case 'video':
      return <VideoPreview {...input} />;
    case 'article':
      return <ArticlePreview {...input} />;
    case 'mail':
      return <MailPreview {...input} />;
    case 'message':
      return <MessagePreview {...input} />;
    case 'feed':
      return <FeedPreview {...input} />;
    case 'document':
      return <DocumentPreview {...input} />;
    default:
      return assertNever(family);
  }
}
