#pragma once

#include <QPointer>

#include <vector>

#include "app/runninghub.h"
#include "app/window/desksignin.h"
#include "app/window/deskwindow.h"
#include "views/common/deskoptions.h"
#include "views/common/language.h"
#include "views/shell/idlewatch.h"
#include "views/shell/signinpage.h"

namespace frontdesk {

/// Who sits at this desk: signing in and out, switching the person, the clinic, the language and the colours, and the lock.
/// One window is shown at a time. A window that was locked is kept as it was until its person comes back; it goes when they
/// sign out. Main thread; what it is made of outlives it.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(RunningHub &running, DeskOptions &options, Translation &translation);
    ~Desktop() override;

    void askWhoSignsIn();
    Result<Done> open(const Actor &actor);
    /// Covers everything; nothing that was typed is lost.
    void lock();
    bool isLocked() const { return m_page && m_page->isLock(); }
    DeskWindow *window() const { return m_window.get(); }
    SignInPage *page() const { return m_page.get(); }
    /// As the clinic's setting says: so long nobody touches the desk until lock() comes by itself; 0 for never.
    std::chrono::milliseconds idleTime() const { return m_idle.time(); }

Q_SIGNALS:
    void left(); ///< nobody wants to sign in
    void failed(const frontdesk::Error &error);

private:
    void followIdleSetting();
    void openPage();
    void onSignedIn(const Actor &actor, const QString &email);
    void changeOver(UserId user);
    void signOut();
    void switchUser();
    void switchClinic(ClinicId clinic);
    void speak(const QString &language);
    void dress(ColorScheme colors);
    void reopen(const Actor &actor);
    void connectWindow();
    void hideOthers();
    void unlock();
    void place(QWidget &widget) const;

    struct Parked {
        Actor actor;
        std::unique_ptr<DeskWindow> window;
        QList<QPointer<QWidget>> dialogs; ///< windows beside it that were open
    };

    RunningHub &m_running;
    DeskOptions &m_options;
    Translation &m_translation;
    DeskSignIn m_signIn;
    IdleWatch m_idle;
    Actor m_actor;
    QList<QPointer<QWidget>> m_hidden;
    std::vector<Parked> m_parked;
    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<SignInPage> m_page;
};

} // namespace frontdesk
