#pragma once

#include <QPlainTextEdit>

namespace frontdesk {

/// The field of a composer: as high as its text, within limits. Ctrl+Enter sends, Enter begins a new line, a slash at the
/// beginning of a word asks for quick replies.
class ComposerEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    /// The word from the slash to the cursor, without it; nullopt where none is being typed.
    std::optional<QString> slashWord() const;
    /// Puts it in place of that word, or where the cursor stands.
    void insertReply(const QString &text);
    /// Selects the first thing in braces, for the person to write over; false when there is none.
    bool selectPlaceholder();

Q_SIGNALS:
    void submitted();
    void left(); ///< Esc
    void slashTyped(const QString &word);
    void slashGone();
    /// Up, Down, Enter, Tab and Esc while quick replies are shown.
    void listKeyPressed(int key);

public Q_SLOTS:
    void setListShown(bool shown) { m_listShown = shown; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    void lookForSlash();

    bool m_listShown = false;
    bool m_dismissed = false; ///< Esc closed the list; it stays away until the word is gone
};

} // namespace frontdesk
