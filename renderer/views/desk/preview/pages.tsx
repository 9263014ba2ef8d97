import type { ReactElement } from 'react';
import { flatten } from '../../../../shared/rich-text/flatten.ts';
import { textStatistics } from '../../../../shared/rich-text/text-statistics.ts';
import { MediaImage } from '../../../components/MediaImage.tsx';
import { useFormat, useTexts } from '../../../texts.ts';
import { CodePicture } from './CodePicture.tsx';
import { Avatar, WrittenImage } from './parts.tsx';
import { PostText } from './PostText.tsx';
import { shownText } from './posts.tsx';
import { list, type PreviewInput, text } from './preview-input.ts';
import classes from './preview.module.css';
import { RichTextView } from './RichTextView.tsx';
import { previewTexts } from './texts.ts';

function shown({ content, profile }: PreviewInput): PreviewInput['content']['body'] {
  return flatten(content.body, profile.text.formatting.value);
}

/** Title, address and description as search engines list a page. */
function SearchResult(input: PreviewInput): ReactElement {
  const { content, channel } = input;
  const t = useTexts(previewTexts);
  const host = URL.canParse(channel.url) ? new URL(channel.url).hostname : channel.name;
  const slug = text(content, 'slug');
  return (
    <section className={classes['result']} aria-label={t('searchResult')}>
      <span className={classes['small']}>{t('searchResult')}</span>
      <span className={classes['resultUrl']}>{slug === '' ? host : `${host} › ${slug}`}</span>
      <span className={classes['resultTitle']}>
        {text(content, 'seoTitle') || text(content, 'title') || t('title')}
      </span>
      <span className={classes['resultText']}>
        {text(content, 'seoDescription') || text(content, 'excerpt') || shownText(content.body, input).slice(0, 155)}
      </span>
    </section>
  );
}

/** An article: title, byline, leading picture, and a column to read. Blogs also show their search result. */
export function ArticlePreview(input: PreviewInput): ReactElement {
  const { content, profile, channel } = input;
  const t = useTexts(previewTexts);
  const body = shown(input);
  const { readingMinutes } = textStatistics(body, content.language);
  return (
    <>
      {profile.fields.some(({ id }) => id === 'seoTitle') ? <SearchResult {...input} /> : null}
      <article className={classes['article']}>
        {list(content, 'categories').length === 0 ? null : (
          <span className={classes['kicker']}>{list(content, 'categories').join(' · ')}</span>
        )}
        <p className={classes['articleTitle']}>{text(content, 'title') || t('title')}</p>
        {text(content, 'subtitle') === '' ? null : <p className={classes['subtitle']}>{text(content, 'subtitle')}</p>}
        <span className={classes['byline']}>
          <Avatar name={text(content, 'author') || channel.name} />
          {text(content, 'author') || channel.name} · {t('minutes', { count: readingMinutes })}
        </span>
        <LeadImage content={content} body={body} />
        <RichTextView richText={body} />
      </article>
    </>
  );
}

/** The first picture leads the page, unless the text shows pictures where they belong. */
function LeadImage({
  content,
  body,
}: Pick<PreviewInput, 'content'> & { readonly body: PreviewInput['content']['body'] }): ReactElement | null {
  const [image] = content.images;
  if (image === undefined || body.blocks.some((block) => block.kind === 'image')) return null;
  return (
    <span className={classes['leadImage']}>
      <MediaImage mediaId={image.mediaId} alt={image.alt} />
    </span>
  );
}

/** A newsletter: its line in the inbox, then the mail. */
export function MailPreview(input: PreviewInput): ReactElement {
  const { content, channel } = input;
  const t = useTexts(previewTexts);
  const sender = text(content, 'senderName') || channel.name;
  return (
    <>
      <section className={classes['inbox']} aria-label={t('inbox')}>
        <Avatar name={sender} />
        <div className={classes['inboxWords']}>
          <span className={classes['inboxSender']}>
            <strong>{sender}</strong>
            <span>{t('now')}</span>
          </span>
          <strong className={classes['line']}>{text(content, 'subject') || t('subject')}</strong>
          <span className={classes['line']}>
            {text(content, 'preheader') || shownText(content.body, input).slice(0, 90)}
          </span>
        </div>
      </section>
      <article className={classes['mail']}>
        <p className={classes['articleTitle']}>{text(content, 'subject') || t('subject')}</p>
        <RichTextView richText={shown(input)} />
      </article>
    </>
  );
}

/** A message in a channel of a messenger. */
export function MessagePreview(input: PreviewInput): ReactElement {
  const { content, channel, profile } = input;
  const [image] = content.images;
  return (
    <div className={classes['chat']}>
      <article className={classes['bubble']}>
        <strong className={classes['bubbleName']}>{channel.name}</strong>
        {image === undefined ? null : <WrittenImage image={image} profile={profile} />}
        <RichTextView richText={shown(input)} />
      </article>
    </div>
  );
}

/** An entry of a feed, or the notes of an episode. */
export function FeedPreview(input: PreviewInput): ReactElement {
  const { content, profile, channel } = input;
  const t = useTexts(previewTexts);
  const words = shownText(content.body, input);
  return (
    <article className={classes['post']}>
      <span className={classes['small']}>{profile.id === 'podcast' ? t('episode') : channel.name}</span>
      <p className={classes['videoTitle']}>{text(content, 'title') || t('title')}</p>
      <PostText text={text(content, 'excerpt') || words} profile={profile} fold={profile.text.folds[0] ?? null} />
      <RichTextView richText={shown(input)} />
    </article>
  );
}

/** A page on paper or in the intranet: press releases carry embargo, place and contact. */
export function DocumentPreview(input: PreviewInput): ReactElement {
  const { content, channel, codes = [] } = input;
  const t = useTexts(previewTexts);
  const format = useFormat();
  const embargo = text(content, 'embargo');
  const until = Number.isNaN(Date.parse(embargo)) ? embargo : format.moment(new Date(embargo).toISOString());
  const body = shown(input);
  return (
    <article className={classes['document']}>
      <span className={classes['letterhead']}>{channel.name}</span>
      {embargo === '' ? null : <strong className={classes['embargo']}>{t('embargo', { until })}</strong>}
      <p className={classes['articleTitle']}>{text(content, 'title') || t('title')}</p>
      {text(content, 'subtitle') === '' ? null : <p className={classes['subtitle']}>{text(content, 'subtitle')}</p>}
      {text(content, 'location') === '' ? null : <em className={classes['small']}>{text(content, 'location')}</em>}
      <LeadImage content={content} body={body} />
      <RichTextView richText={body} />
      {codes.map((address) => (
        <CodePicture key={address} address={address} />
      ))}
      {text(content, 'boilerplate') === '' ? null : <p className={classes['small']}>{text(content, 'boilerplate')}</p>}
      {text(content, 'contact') === '' ? null : (
        <p className={classes['small']}>
          {t('contact')}: {text(content, 'contact')}
        </p>
      )}
    </article>
  );
}
